import { readFileSync } from "node:fs";
import { type CsvAdapterOptions, createCsvAdapter } from "@org/community-adapter-csv";
import { createDiscourseAdapter } from "@org/community-adapter-discourse";
import { createLinkedInAdapter } from "@org/community-adapter-linkedin";
import type { SourceAdapter } from "@org/community-core/source";
import { createSimulatorAdapter } from "@org/community-simulator";
import { onTestFinished } from "vitest";
import { createMboxAdapter } from "../../examples/mbox-adapter/src/index.js";
import { playedSiteWays } from "../../packages/adapter-discourse/src/testing/played-site-ways.js";
import { playedFileWays } from "../../packages/adapter-discourse/src/testing/played-ways.js";
import { simulatedForum } from "../../packages/adapter-discourse/src/testing/simulated-forum.js";
import { temporaryFolder as temporaryForumFolder } from "../../packages/adapter-discourse/src/testing/temporary-folder.js";
import { archiveFile } from "../../packages/adapter-linkedin/src/testing/archive-file.js";
import { archiveFormats } from "../../packages/adapter-linkedin/src/testing/archive-formats.js";
import { adapterOf, PlayedClock } from "../../packages/adapter-linkedin/src/testing/page-api/page-api-bench.js";
import { simulatedPage } from "../../packages/adapter-linkedin/src/testing/page-api/simulated-page.js";
import { startPageApi } from "../../packages/adapter-linkedin/src/testing/page-api/start-page-api.js";
import {
  competitorSheets,
  contentSheets,
  followerSheets,
  visitorSheets,
} from "../../packages/adapter-linkedin/src/testing/page-export.js";
import { spreadsheetBytes } from "../../packages/adapter-linkedin/src/testing/spreadsheet-bytes.js";
import { temporaryFolder, writtenFolder } from "../../packages/adapter-linkedin/src/testing/written-files.js";
import { createQuestionListAdapter } from "../../templates/adapter/src/index.js";
import { fromRoot } from "../workspace/root.js";

/** A way into a source, over the fixture that its own tests use. */
export interface PlayedWay {
  readonly name: string;
  open(): Promise<SourceAdapter> | SourceAdapter;
}

/** Ways that are shown in one table. */
export interface PlayedTable {
  readonly title: string;
  readonly ways: readonly PlayedWay[];
}

const forum = simulatedForum();
const forumFolder = temporaryForumFolder();
const pageFolder = temporaryFolder();

function discourse(names: readonly string[]): readonly PlayedWay[] {
  return [...playedSiteWays, ...playedFileWays]
    .filter(({ name }) => names.includes(name))
    .map(({ name, play }) => ({
      name,
      open: async () =>
        createDiscourseAdapter({ source: "played", ...(await play(forum, forumFolder)) })._unsafeUnwrap(),
    }));
}

function csv(): SourceAdapter {
  const folder = fromRoot("packages/adapter-csv/fixtures");
  // The cast: the factory checks it, as it checks what comes from anybody's file.
  const options = JSON.parse(readFileSync(`${folder}/community.json`, "utf8")) as CsvAdapterOptions;
  return createCsvAdapter({ ...options, baseFolder: folder })._unsafeUnwrap();
}

function pageExports(): SourceAdapter {
  const exported = writtenFolder(pageFolder, "exports", {
    "example_content_1769.xls": spreadsheetBytes(contentSheets, "xls"),
    "example_followers_1769.xls": spreadsheetBytes(followerSheets, "xls"),
    "example_visitors_1769.xls": spreadsheetBytes(visitorSheets, "xls"),
    "Example_competitor_analytics_1769.xlsx": spreadsheetBytes(competitorSheets, "xlsx"),
  });
  return createLinkedInAdapter({ pageExports: [exported], page: "Example Works" })._unsafeUnwrap();
}

function memberArchive(): SourceAdapter {
  const formats = archiveFormats.filter(({ exported }) => exported === "2021-06");
  const files = Object.fromEntries(formats.map((format) => [format.file, archiveFile(format)]));
  return createLinkedInAdapter({ memberArchive: writtenFolder(pageFolder, "archive", files) })._unsafeUnwrap();
}

async function pageApi(): Promise<SourceAdapter> {
  const page = simulatedPage();
  const server = await startPageApi({ page });
  onTestFinished(() => server.close());
  return adapterOf(server, page.urn, new PlayedClock(page.now));
}

/** Every way in, by table. */
export const playedTables: readonly PlayedTable[] = [
  {
    title: "Discourse, from its site",
    ways: discourse([
      "the site without a key",
      "the site with the key of a user",
      "the site with a key of the administration",
      "the site with such a key, at length",
    ]),
  },
  {
    title: "Discourse, from files",
    ways: discourse([
      "an archive of the site at length",
      "topic answers",
      "a backup",
      "results of queries in CSV",
      "the list of users that an administrator exported",
      "the archive of one person",
      "deliveries of webhooks that were kept",
    ]),
  },
  {
    title: "LinkedIn",
    ways: [
      { name: "exports of a page", open: pageExports },
      { name: "a member's archive", open: memberArchive },
      { name: "a page's interface", open: pageApi },
    ],
  },
  {
    title: "Files and others",
    ways: [
      { name: "CSV with a mapping of all", open: csv },
      { name: "the simulator", open: () => createSimulatorAdapter({ preset: "tiny" })._unsafeUnwrap() },
      {
        name: "the template",
        open: () => createQuestionListAdapter(fromRoot("templates/adapter/fixtures/questions.json"))._unsafeUnwrap(),
      },
      {
        name: "the example of mailing lists",
        open: () => createMboxAdapter(fromRoot("examples/mbox-adapter/fixtures/gardeners.mbox"))._unsafeUnwrap(),
      },
    ],
  },
];
