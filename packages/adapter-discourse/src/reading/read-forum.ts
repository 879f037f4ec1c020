import type { IssueRecord, ReadRequest, SourceBatch } from "@org/community-core/source";
import { changedBatches } from "../records/changed-batches.js";
import { forumBatches } from "../records/forum-batches.js";
import type { WayEnd, WayIn } from "../ways/way-in.js";
import { ReadForums } from "./read-forums.js";
import type { ReadingChoices } from "./reading-choices.js";

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
  const forums = new ReadForums(request.cursor !== undefined);
  const end = yield* filled(forums, way, request);
  const { capabilities } = described.value;
  const options = { ...choices, capabilities, coverage: end.coverage };
  const change = forums.change(end);
  const batches = change === undefined ? forumBatches(forums.now, options) : changedBatches(change, options);
  const { tally } = forums;
  for (;;) {
    if (request.signal?.aborted === true) {
      yield [aborted, { kind: "end", complete: false, accounting: tally.accounting() }];
      return;
    }
    const step = batches.next();
    if (step.done === true) {
      tally.leaveOut("topic", step.value.topics);
      tally.leaveOut("post", step.value.posts);
      break;
    }
    yield step.value;
  }
  const cursor = end.complete && end.cursor !== undefined ? { cursor: end.cursor } : {};
  yield [{ kind: "end", complete: end.complete, ...cursor, accounting: tally.accounting() }];
}

/** Puts all rows of a way into a forum, passing on what went wrong. */
async function* filled(
  forums: ReadForums,
  way: WayIn,
  { cursor, signal, onProgress }: ReadRequest,
): AsyncGenerator<readonly IssueRecord[], WayEnd, undefined> {
  const from = cursor !== undefined && way.isIncremental === true ? { cursor } : {};
  const rows = way.read({ ...from, ...(signal && { signal }), ...(onProgress && { onProgress }) });
  try {
    for (;;) {
      const step = await rows.next();
      if (step.done === true) return step.value;
      forums.take(step.value);
      if (step.value.issues !== undefined && step.value.issues.length > 0) yield step.value.issues;
    }
  } finally {
    // A reader who stops half-way lets the way close what it opened.
    await rows.return({ complete: false, coverage: { until: 0, complete: false } });
  }
}

const aborted: IssueRecord = {
  kind: "issue",
  severity: "error",
  code: "aborted",
  message: "Reading was stopped on request.",
};
