import type { PostRow, TopicRow } from "../../../forum/forum-row.js";
import { playedTexts } from "../../played-texts.js";
import { type Answer, jsonAnswer, redirectAnswer } from "../answer.js";
import { isYes, wholeNumberOf } from "../query-values.js";
import { refusals } from "../refusals.js";
import type { Question, Route } from "../route.js";
import { topicCounts } from "../shapes/topic-counts.js";
import { streamOf, topicShape } from "../shapes/topic-shape.js";
import { topicOrRefusal } from "../topic-or-refusal.js";

const chunk = 20;
const printed = 1_000;

/** A topic by its number. A slug that is not its own leads to the one that is. */
export const topicRoute: Route = {
  path: /^\/t\/(?:([^/]*[^/\d][^/]*)\/)?(\d+)(?:\/(\d+))?$/,
  answer: (question, slug, id = "0", number) => {
    const topic = topicOrRefusal(question, Number(id));
    if (!("kind" in topic)) return topic;
    if (slug !== undefined && slug !== playedTexts.slug(topic.id)) {
      const rest = number === undefined ? "" : `/${number}`;
      return redirectAnswer(
        `${question.settings.basePath}/t/${playedTexts.slug(topic.id)}/${topic.id}${rest}.json`,
        301,
      );
    }
    return topicAnswer(question, topic, number);
  },
};

function topicAnswer(question: Question, topic: TopicRow, number: string | undefined): Answer {
  const { query, asker } = question;
  const showDeleted = asker.isStaff && isYes(query, "show_deleted");
  const stream = streamOf(question, topic, showDeleted);
  const near = Number(number ?? query.get("post_number") ?? 0);
  const page = Math.max(1, wholeNumberOf(query, "page", 1));
  const limit = isYes(query, "print") ? printed : chunk;
  const beyond = beyondEnd(question, topic, stream.length, page, limit);
  if (beyond !== undefined) return beyond;
  const posts =
    near > 0 ? postsNear(stream, near, limit) : stream.slice((page - 1) * limit, (page - 1) * limit + limit);
  return jsonAnswer(topicShape(question, topic, posts, { withRaw: isYes(query, "include_raw"), showDeleted }));
}

/** The answer to a page that the topic does not have. */
function beyondEnd(
  { forum, settings }: Question,
  topic: TopicRow,
  posts: number,
  page: number,
  limit: number,
): Answer | undefined {
  const before = (page - 1) * limit;
  if (settings.pageBeyondEnd === "missing") {
    return page > 1 && before >= topicCounts(forum, topic).highestPostNumber ? refusals.notFound() : undefined;
  }
  if (page === 1 || before < posts) return undefined;
  const last = Math.max(1, Math.ceil(posts / limit));
  const address = `${settings.basePath}/t/${playedTexts.slug(topic.id)}/${topic.id}.json`;
  return redirectAnswer(last === 1 ? address : `${address}?page=${last}`, 301);
}

/** A chunk of posts with some before the one that was asked for; a whole chunk even at the end. */
function postsNear(stream: readonly PostRow[], number: number, limit: number): readonly PostRow[] {
  const distances = stream.map(({ postNumber = 0 }) => Math.abs(postNumber - number));
  const closest = distances.indexOf(Math.min(...distances));
  const first = Math.min(Math.max(0, closest - Math.floor(limit / 4)), Math.max(0, stream.length - limit));
  return stream.slice(first, first + limit);
}
