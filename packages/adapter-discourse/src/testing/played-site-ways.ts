import { onTestFinished } from "vitest";
import { createDiscourseAdapter } from "../create-discourse-adapter.js";
import type { ForumRow } from "../forum/forum-row.js";
import type { SiteOptions } from "../ways/site/site-options.js";
import type { PlayedWay } from "./played-ways.js";
import { playedUntil } from "./played-ways.js";
import { readFacts } from "./read-facts.js";
import { startForumServer } from "./server/start-forum-server.js";
import { siteOptions } from "./site-fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

const admin = { apiKey: "played-admin-key", apiUsername: "system" } as const;
const atLength = ["moderationActs", "reactions"] as const;

/** Every way by which a played forum can be read from its site, or from what its site was read into. */
export const playedSiteWays: readonly PlayedWay[] = [
  { name: "the site without a key", play: (rows) => playedSite(rows) },
  {
    name: "the site with the key of a user",
    play: (rows) => playedSite(rows, { userApiKey: "key-of-somebody" }),
  },
  { name: "the site with a key of the administration", play: (rows) => playedSite(rows, admin) },
  { name: "the site with such a key, at length", play: (rows) => playedSite(rows, { ...admin, atLength }) },
  { name: "an archive of the site without a key", play: (rows) => playedArchive(rows) },
  { name: "an archive of the site at length", play: (rows) => playedArchive(rows, { ...admin, atLength }) },
];

async function playedSite(
  rows: readonly ForumRow[],
  options: Partial<SiteOptions> = {},
): Promise<ReturnType<typeof siteOptions>> {
  const server = await startForumServer({ rows, settings: { userKeys: new Map([["key-of-somebody", 104]]) } });
  onTestFinished(() => server.close());
  return siteOptions(server, playedUntil, options);
}

async function playedArchive(
  rows: readonly ForumRow[],
  options: Partial<SiteOptions> = {},
): Promise<{ readonly archive: string }> {
  const archive = temporaryFolder();
  const site = await playedSite(rows, { ...options, archive });
  await readFacts(createDiscourseAdapter(site)._unsafeUnwrap());
  return { archive };
}
