import type { TopicAnswer } from "../../../answers/topic-answer.js";
import type { PostRow } from "../../../forum/forum-row.js";

/**
 * Posts as a topic showed them, each with whether it is the accepted answer. What a post says itself holds; where none
 * says it, the topic does, by a number, which may be that of the post in another topic if it was moved.
 */
export function withAcceptance({ acceptedPostNumber }: TopicAnswer, shown: readonly PostRow[]): readonly PostRow[] {
  return shown.map((post) =>
    post.acceptedAnswer === undefined ? { ...post, acceptedAnswer: post.postNumber === acceptedPostNumber } : post,
  );
}

/** Posts that are known as the accepted answer of a topic and were not shown again, where it has another by now. */
export function acceptedNoMore({ acceptedPostNumber }: TopicAnswer, known: readonly PostRow[]): readonly PostRow[] {
  return known
    .filter(({ acceptedAnswer, postNumber }) => acceptedAnswer === true && postNumber !== acceptedPostNumber)
    .map((post) => ({ ...post, acceptedAnswer: false }));
}
