import type { IssueRecord, ReadRequest, SourceBatch } from "@org/community-core/source";
import { Forum } from "../forum/forum.js";
import type { ForumRecordsOptions } from "../records/forum-batches.js";
import { forumBatches } from "../records/forum-batches.js";
import type { WayIn } from "../ways/way-in.js";
import { fillForum } from "./fill-forum.js";
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
  const wanted = { ...request, policy, withNames, withTitles };
  const end = yield* fillForum(forum, tally, way, described.value, wanted);
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

const aborted: IssueRecord = {
  kind: "issue",
  severity: "error",
  code: "aborted",
  message: "Reading was stopped on request.",
};
