import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { directoryAnswer, type ListedUser } from "../../../answers/list-answers.js";
import { type GivenLike, givenLikesAnswer } from "../../../answers/staff-answers.js";
import type { ForumRow } from "../../../forum/forum-row.js";
import { likeType } from "../../../forum/post-action-table.js";
import type { RowBatch } from "../../way-in.js";
import { markIncomplete } from "./mark-incomplete.js";
import { postPlaces } from "./post-places.js";
import type { Stretch, Walk } from "./walk.js";

/**
 * Who liked what and when: from the stream of each user whose likes the forum counts otherwise than before, and of all
 * where everything is looked at again. A like that stands in its giver's stream no more was taken back.
 */
export const likesStretch: Stretch = {
  name: "likes",
  async *run(walk, at) {
    if (!walk.likesOneByOne) return undefined;
    const known = knownLikes(walk);
    const idAt = postPlaces(walk.seen);
    const asked = new Set<number>();
    for (let page = at; ; page++) {
      const query = { period: "all", order: "likes_given", page };
      const answer = await walk.reader.get("directory_items.json", directoryAnswer, query);
      if (answer.isErr()) return answer.error;
      const users = (answer.value.found ? answer.value.body.rows : []).filter(({ user }) => !asked.has(user.id));
      if (users.length === 0) return undefined;
      for (const { user } of users) asked.add(user.id);
      const changed = await changedLikes(walk, users, known, idAt);
      if (changed.isErr()) return changed.error;
      yield { batch: changed.value, at: page + 1 };
      walk.onProgress?.({ phase: "reading likes", done: asked.size, unit: "users" });
    }
  },
};

/** What became other than it was known with the likes of a page of users. */
async function changedLikes(
  walk: Walk,
  users: readonly ListedUser[],
  known: KnownLikes,
  idAt: ReturnType<typeof postPlaces>,
): Promise<Result<RowBatch, SourceError>> {
  const rows: ForumRow[] = [];
  let hidden = 0;
  // A count stays where one like went, such as with its topic, and another came.
  const looksAgain = walk.marks.hasOldNews || walk.earlier?.rescan === 1;
  for (const listed of users) {
    const { id } = listed.user;
    const isUnchanged = (walk.seen.users.get(id)?.likesGiven ?? 0) === listed.likesGiven;
    const isAsked = !isUnchanged || (looksAgain && listed.likesGiven !== 0);
    if (!isAsked || walk.forgotten?.has(id) === true) continue;
    const likes = await likesOf(walk, listed);
    if (likes.isErr()) return err(likes.error);
    if (likes.value === undefined) hidden++;
    else rows.push(...changes(id, known.get(id) ?? new Map(), likes.value, idAt), counted(listed));
  }
  if (hidden > 0) markIncomplete(walk, "reactions");
  const issues = hidden === 0 ? [] : [{ ...likesHidden, count: hidden }];
  return ok({ observedAt: walk.reader.now(), rows, issues });
}

/** When each user liked each post. */
type KnownLikes = ReadonlyMap<number, ReadonlyMap<number, number>>;

function counted({ user: { id }, likesGiven = 0 }: ListedUser): ForumRow {
  return { kind: "user", id, likesGiven };
}

/** All likes that a user gave, as far as this reader sees them; `undefined` where the profile is hidden. */
async function likesOf(
  { reader }: Walk,
  { username }: ListedUser,
): Promise<Result<readonly GivenLike[] | undefined, SourceError>> {
  const likes: GivenLike[] = [];
  for (;;) {
    const query = { username, filter: 1, offset: likes.length };
    const answer = await reader.get("user_actions.json", givenLikesAnswer, query);
    if (answer.isErr()) return err(answer.error);
    if (!answer.value.found) return ok(likes.length === 0 ? undefined : likes);
    if (answer.value.body.length === 0) return ok(likes);
    likes.push(...answer.value.body);
  }
}

function knownLikes({ seen: { postActions } }: Walk): KnownLikes {
  const known = new Map<number, Map<number, number>>();
  for (let row = 0; row < postActions.length; row++) {
    if (postActions.typeId.get(row) !== likeType) continue;
    const [postId, userId] = [postActions.postId.get(row), postActions.userId.get(row)];
    const own = known.get(userId) ?? new Map<number, number>();
    if (postActions.isDeleted.get(row) === 1) own.delete(postId);
    else own.set(postId, postActions.createdAt.get(row));
    known.set(userId, own);
  }
  return known;
}

function changes(
  userId: number,
  known: ReadonlyMap<number, number>,
  likes: readonly GivenLike[],
  idAt: ReturnType<typeof postPlaces>,
): readonly ForumRow[] {
  const now = new Map(
    likes.flatMap(({ postId, topicId = 0, postNumber = 0, createdAt }) => {
      const id = postId ?? idAt(topicId, postNumber);
      return id === undefined ? [] : [[id, createdAt] as const];
    }),
  );
  return [
    ...[...known.keys()].filter((id) => !now.has(id)).map((id) => ({ kind: "gone", of: "like", id, userId }) as const),
    ...[...now]
      .filter(([postId, createdAt]) => known.get(postId) !== createdAt)
      .map(([postId, createdAt]) => ({ kind: "postAction", postId, userId, typeId: likeType, createdAt }) as const),
  ];
}

const likesHidden = {
  kind: "issue",
  severity: "warning",
  code: "likes-hidden",
  message: "Users whose profile is hidden: what they liked is not seen.",
} as const;
