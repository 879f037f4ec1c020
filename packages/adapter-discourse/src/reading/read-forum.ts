import type { IssueRecord, ReadRequest, SourceBatch } from "@org/community-core/source";
import { Forum } from "../forum/forum.js";
import type { ForumRecordsOptions } from "../records/forum-batches.js";
import { forumBatches } from "../records/forum-batches.js";
import type { RowBatch, WayEnd, WayIn, WayRequest } from "../ways/way-in.js";
import { ForumTally } from "./forum-tally.js";

/** What the reader of a forum decides, whatever the way in. */
export type ReadingChoices = Pick<ForumRecordsOptions, "policy" | "form" | "withNames" | "withTitles">;

/** Reads a forum through a way in, and gives it as records. Trouble is told as it comes; half a forum is never passed off as one. */
export async function* readForum(
  way: WayIn,
  choices: ReadingChoices,
  request: ReadRequest,
): AsyncGenerator<SourceBatch, void, undefined> {
  const described = await way.describe(request.signal);
  if (described.isErr()) {
    const { type: _, ...said } = described.error;
    yield [
      { kind: "issue", severity: "error", ...said },
      { kind: "end", complete: false },
    ];
    return;
  }
  const forum = new Forum();
  const tally = new ForumTally();
  const { policy, withNames, withTitles } = choices;
  const end = yield* filled(forum, tally, way, { ...request, policy, withNames, withTitles });
  const { capabilities } = described.value;
  const batches = forumBatches(forum, { ...choices, capabilities, coverage: end.coverage });
  for (;;) {
    if (request.signal?.aborted === true) {
      yield [aborted, { kind: "end", complete: false, accounting: tally.accounting() }];
      return;
    }
    const step = batches.next();
    if (step.done === true) {
      tally.leaveOut("topic", step.value.topics);
      tally.leaveOut("post", step.value.posts);
      tally.leaveOut("postAction", step.value.postActions);
      tally.leaveOut("postRevision", step.value.postRevisions);
      break;
    }
    yield step.value;
  }
  yield [{ kind: "end", complete: end.complete, accounting: tally.accounting() }];
}

/** Puts all rows of a way into a forum, passing on what went wrong. */
async function* filled(
  forum: Forum,
  tally: ForumTally,
  way: WayIn,
  { signal, onProgress, ...wanted }: ReadRequest & WayRequest,
): AsyncGenerator<readonly IssueRecord[], WayEnd, undefined> {
  const rows = way.read({ ...wanted, ...(signal && { signal }), ...(onProgress && { onProgress }) });
  try {
    for (;;) {
      const step = await rows.next();
      if (step.done === true) return step.value;
      take(forum, tally, step.value);
      if (step.value.issues !== undefined && step.value.issues.length > 0) yield step.value.issues;
    }
  } finally {
    // A reader who stops half-way lets the way close what it opened.
    await rows.return({ complete: false, coverage: { until: 0, complete: false } });
  }
}

function take(forum: Forum, tally: ForumTally, batch: RowBatch): void {
  const { observedAt, rows, beside = [], accepted, duplicate, rejected, skipped, expected } = batch;
  if (expected !== undefined) forum.makeRoom(expected);
  for (const row of rows) tally.add(row.kind, forum.put(row, observedAt));
  for (const row of beside) forum.put(row, observedAt);
  tally.addAll(accepted, "accepted");
  tally.addAll(duplicate, "duplicate");
  tally.addAll(rejected, "rejected");
  tally.addAll(skipped, "skipped");
}

const aborted: IssueRecord = {
  kind: "issue",
  severity: "error",
  code: "aborted",
  message: "Reading was stopped on request.",
};
