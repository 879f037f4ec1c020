import type { Forum } from "../../../forum/forum.js";
import type { TopicRow } from "../../../forum/forum-row.js";
import type { Walk } from "./walk.js";

/** Topics of which it shows that lists and the feed did not tell all: those that were read whole before are settled. */
export function topicsToRead({ seen, survey, wholeTopics }: Walk): readonly number[] {
  const known = knownOfTopics(seen);
  const listed = seen.topics.sorted().filter((topic) => {
    if (topic.streamLength !== undefined) return false;
    if (wholeTopics) return true;
    const { posts = 0, hasAnswer = false } = known.get(topic.id) ?? {};
    return isShort(topic, posts) || (survey.acceptedAnswers && topic.hasAcceptedAnswer === true && !hasAnswer);
  });
  const unlisted = [...known.keys()].filter((id) => id !== 0 && seen.topics.get(id) === undefined);
  return [...listed.map(({ id }) => id), ...unlisted];
}

/** Discourse counts the small action that closed a topic among its posts, and the feed never shows it. */
function isShort({ postsCount = 0, closed }: TopicRow, posts: number): boolean {
  return posts + (closed === true ? 1 : 0) < postsCount;
}

interface KnownOfTopic {
  readonly posts: number;
  readonly hasAnswer: boolean;
}

function knownOfTopics({ posts }: Forum): ReadonlyMap<number, KnownOfTopic> {
  const known = new Map<number, KnownOfTopic>();
  for (let row = 0; row < posts.length; row++) {
    if (posts.id.get(row) === 0) continue;
    const topicId = posts.topicId.get(row);
    const { posts: count, hasAnswer } = known.get(topicId) ?? { posts: 0, hasAnswer: false };
    known.set(topicId, { posts: count + 1, hasAnswer: hasAnswer || posts.isAcceptedAnswer(row) });
  }
  return known;
}
