import type { IssueRecord, ReadRequest, SourceBatch } from "@org/community-core/source";
import { changedBatches } from "../records/changed-batches.js";
import { forumBatches } from "../records/forum-batches.js";
import type { WayIn, WayRequest } from "../ways/way-in.js";
import { fillForum } from "./fill-forum.js";
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
  const end = yield* fillForum(forums, way, described.value, wayRequest(way, choices, request));
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
      tally.leaveOut("postAction", step.value.postActions);
      tally.leaveOut("postRevision", step.value.postRevisions);
      break;
    }
    yield step.value;
  }
  const cursor = end.complete && end.cursor !== undefined ? { cursor: end.cursor } : {};
  yield [{ kind: "end", complete: end.complete, ...cursor, accounting: tally.accounting() }];
}

/** What a way is asked for; one that cannot tell what changed is given no cursor. */
function wayRequest(
  { isIncremental = false }: WayIn,
  { policy, withNames, withTitles }: ReadingChoices,
  { cursor, ...request }: ReadRequest,
): WayRequest {
  return { ...request, ...(isIncremental && cursor !== undefined && { cursor }), policy, withNames, withTitles };
}

const aborted: IssueRecord = {
  kind: "issue",
  severity: "error",
  code: "aborted",
  message: "Reading was stopped on request.",
};
