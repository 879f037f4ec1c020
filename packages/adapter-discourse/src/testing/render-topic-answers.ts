import type { ForumRow, TopicRow } from "../forum/forum-row.js";
import { PlayedForum } from "./played-forum.js";
import { type Asker, askers } from "./server/asker.js";
import { maySee } from "./server/may-see.js";
import type { Question } from "./server/route.js";
import { streamOf, topicShape } from "./server/shapes/topic-shape.js";
import { type SiteSettings, siteSettings } from "./server/site-settings.js";

/** How kept answers are written. */
export interface TopicAnswersFileOptions {
  /** After how many posts each topic ends; Discourse gives twenty at a time. Absent: all posts. */
  readonly cutAt?: number;
  /** Who asked. Absent: nobody that is known. */
  readonly asker?: Asker;
  readonly settings?: Partial<SiteSettings>;
}

/** Answers to `/t/{id}.json`, one on each line, of all topics that whoever asked may see, unlisted ones left out. */
export function renderTopicAnswers(rows: readonly ForumRow[], options: TopicAnswersFileOptions = {}): string {
  return topicAnswers(rows, options)
    .map((answer) => `${JSON.stringify(answer)}\n`)
    .join("");
}

/** The same as objects, by the numbers of the topics. */
export function topicAnswers(
  rows: readonly ForumRow[],
  { cutAt = Number.MAX_SAFE_INTEGER, asker = askers.nobody, settings }: TopicAnswersFileOptions = {},
): readonly Readonly<Record<string, unknown>>[] {
  const forum = new PlayedForum(rows);
  const question: Question = {
    forum,
    settings: siteSettings(settings),
    asker,
    path: "",
    query: new URLSearchParams(),
  };
  return [...forum.topics.values()]
    .filter((topic: TopicRow) => maySee.listedTopic(question, topic))
    .sort((first, second) => first.id - second.id)
    .map((topic) => topicShape(question, topic, streamOf(question, topic).slice(0, cutAt)));
}
