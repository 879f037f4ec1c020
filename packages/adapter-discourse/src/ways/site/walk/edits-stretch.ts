import { formatInstant, type Instant, type SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { postEditsAnswer, type ReportedEdit } from "../../../answers/staff-answers.js";
import type { PostRevisionRow } from "../../../forum/forum-row.js";
import { refusedMeanwhile } from "../http/site-trouble.js";
import { markIncomplete } from "./mark-incomplete.js";
import { postPlaces } from "./post-places.js";
import type { Stretch, Walk } from "./walk.js";

const day = 86_400_000;
/** The report gives no more at once. */
const most = 50;

/**
 * Edits of others' posts, from the report for staff, in stretches of days that are halved until one answer holds all of
 * them. The report does not number an edit: it is counted among those of its post.
 */
export const editsStretch: Stretch = {
  name: "edits",
  async *run(walk) {
    if (!walk.survey.edits) return undefined;
    const found: ReportedEdit[] = [];
    let cutShort = 0;
    const open: (readonly [from: number, until: number])[] = [[firstDay(walk), dayOf(walk.startedAt)]];
    for (let span = open.pop(); span !== undefined; span = open.pop()) {
      const [from, until] = span;
      const edits = await editsOf(walk, from, until);
      if (edits.isErr()) return edits.error;
      if (edits.value.length < most || from === until) {
        found.push(...edits.value);
        if (edits.value.length >= most) cutShort++;
        continue;
      }
      const middle = Math.floor((from + until) / 2);
      open.push([middle + 1, until], [from, middle]);
    }
    if (cutShort > 0) markIncomplete(walk, "edits");
    const issues = cutShort === 0 ? [] : [{ ...editsCutShort, count: cutShort }];
    yield { batch: { observedAt: walk.reader.now(), rows: revisionRows(walk, found), issues }, at: 1 };
    return undefined;
  },
};

/** An earlier walk has seen all edits up to its day. */
function firstDay({ seen, earlier, startedAt, marks }: Walk): number {
  if (earlier !== undefined && !marks.hasOldNews) return dayOf(earlier.startedAt) - 1;
  return dayOf(Math.min(startedAt, ...seen.topics.sorted().map(({ createdAt = startedAt }) => createdAt)));
}

function dayOf(instant: Instant): number {
  return Math.floor(instant / day);
}

async function editsOf(
  { reader }: Walk,
  from: number,
  until: number,
): Promise<Result<readonly ReportedEdit[], SourceError>> {
  const [start, end] = [from, until].map((number) => formatInstant(number * day).slice(0, 10));
  const query = { start_date: start ?? "", end_date: end ?? "", limit: most };
  const answer = await reader.get("admin/reports/post_edits.json", postEditsAnswer, query);
  if (answer.isErr()) return err(answer.error);
  return answer.value.found ? ok(answer.value.body) : err(refusedMeanwhile);
}

function revisionRows({ seen }: Walk, edits: readonly ReportedEdit[]): readonly PostRevisionRow[] {
  const idAt = postPlaces(seen);
  const { postRevisions } = seen;
  const known = new Set<string>();
  const counts = new Map<number, number>();
  for (let row = 0; row < postRevisions.length; row++) {
    const postId = postRevisions.postId.get(row);
    known.add(`${postId} ${postRevisions.createdAt.get(row)}`);
    counts.set(postId, Math.max(counts.get(postId) ?? 1, postRevisions.number.get(row)));
  }
  const inOrder = [...edits].sort((first, second) => first.createdAt - second.createdAt);
  return inOrder.flatMap(({ topicId, postNumber, editorId, createdAt }) => {
    const postId = idAt(topicId, postNumber);
    if (postId === undefined || known.has(`${postId} ${createdAt}`)) return [];
    known.add(`${postId} ${createdAt}`);
    const number = (counts.get(postId) ?? 1) + 1;
    counts.set(postId, number);
    return [{ kind: "postRevision", postId, number, userId: editorId, createdAt }];
  });
}

const editsCutShort = {
  kind: "issue",
  severity: "warning",
  code: "edits-cut-short",
  message: "Days with more edits than the report gives at once; the rest of them is missing.",
} as const;
