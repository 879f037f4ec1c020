import type { ForumRow } from "../forum/forum-row.js";
import type { DiscourseAdapterOptions } from "../options.js";
import { renderTopicAnswers } from "./render-topic-answers.js";
import { ndjson, written } from "./written-files.js";

/** When a played forum is looked at. */
export const playedUntil: number = Date.UTC(2024, 2, 5);

/** A way into a played forum: what it is called, and how the forum is written down for it. */
export interface PlayedWay {
  readonly name: string;
  play(rows: readonly ForumRow[], folder: string): DiscourseAdapterOptions;
}

/** Every way that a played forum can be read by. */
export const playedWays: readonly PlayedWay[] = [
  {
    name: "topic answers",
    play: (rows, folder) => ({
      topicAnswers: written(folder, "topics.ndjson", ndjson(renderTopicAnswers(rows, { at: playedUntil }))),
      everyTopic: true,
    }),
  },
];
