import { gzipSync } from "node:zlib";
import type { FactRecord } from "@org/community-core/source";
import type { ForumRow } from "../forum/forum-row.js";
import type { DiscourseAdapterOptions } from "../options.js";
import { factsOfOne } from "./facts-of-one.js";
import { renderDatabaseDump } from "./render-database-dump.js";
import { renderQueryResults } from "./render-query-results.js";
import { renderTopicAnswers } from "./render-topic-answers.js";
import { renderUserArchive } from "./render-user-archive.js";
import { renderUserList } from "./render-user-list.js";
import { renderWebhooks } from "./render-webhooks.js";
import { ndjson, written, writtenFolder } from "./written-files.js";

/** When a played forum is looked at. */
export const playedUntil: number = Date.UTC(2024, 2, 5);

const playedSecret = "a secret of a played webhook";

/** A way into a played forum: what it is called, and how the forum is written down for it. */
export interface PlayedWay {
  readonly name: string;
  play(rows: readonly ForumRow[], folder: string): DiscourseAdapterOptions | Promise<DiscourseAdapterOptions>;
  /** What of a forum's facts this way can be held against, where it is about one person alone. */
  readonly narrowed?: (facts: readonly FactRecord[], rows: readonly ForumRow[]) => readonly FactRecord[];
}

/** Every way by which a played forum can be read from files. */
export const playedFileWays: readonly PlayedWay[] = [
  {
    name: "topic answers",
    play: (rows, folder) => ({
      topicAnswers: written(folder, "topics.ndjson", renderTopicAnswers(rows)),
      everyTopic: true,
    }),
  },
  {
    name: "a backup",
    play: (rows, folder) => ({ backup: written(folder, "backup.sql", renderDatabaseDump(rows)) }),
  },
  {
    name: "the list of users that an administrator exported",
    play: (rows, folder) => ({ adminExports: written(folder, "user-list-240305-000000.csv", renderUserList(rows)) }),
  },
  {
    name: "the archive of one person",
    play: (rows, folder) => ({
      userArchive: writtenFolder(
        folder,
        "user_archive-user101-240305-000000-7",
        renderUserArchive(rows, { userId: 101 }),
      ),
      ownerId: 101,
    }),
    narrowed: (facts, rows) => factsOfOne(facts, rows, 101),
  },
  {
    name: "deliveries of webhooks that were kept",
    play: (rows, folder) => ({
      webhooks: written(
        folder,
        "deliveries.ndjson",
        ndjson(renderWebhooks(rows, { secret: playedSecret }).toReversed()),
      ),
      secret: playedSecret,
      restrictedCategories: [2],
      everyDelivery: true,
    }),
  },
  {
    name: "results of queries in JSON",
    play: (rows, folder) => ({
      dataExplorer: writtenFolder(folder, "results-json", renderQueryResults(rows, "json")),
    }),
  },
  {
    name: "results of queries in CSV",
    play: (rows, folder) => ({ dataExplorer: writtenFolder(folder, "results-csv", renderQueryResults(rows, "csv")) }),
  },
  {
    name: "a backup of before March 2025",
    play: (rows, folder) => ({
      backup: written(
        folder,
        "forum-2024-03-05-000000-v20240301.sql.gz",
        gzipSync(renderDatabaseDump(rows, { solvedIn: "custom-fields", columnOrder: 7 })),
      ),
    }),
  },
];
