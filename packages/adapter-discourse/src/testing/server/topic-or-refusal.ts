import type { TopicRow } from "../../forum/forum-row.js";
import type { Answer } from "./answer.js";
import { maySee } from "./may-see.js";
import { refusals } from "./refusals.js";
import type { Question } from "./route.js";

/** A topic that the asker may open, or how the site says no: unless it says so in detail, all looks like missing. */
export function topicOrRefusal(question: Question, id: number): TopicRow | Answer {
  const { forum, settings } = question;
  const topic = forum.topics.get(id);
  if (topic !== undefined && maySee.topic(question, topic)) return topic;
  if (topic === undefined || !settings.detailed404) return refusals.notFound();
  return topic.deletedAt === undefined ? refusals.invalidAccess() : refusals.gone();
}
