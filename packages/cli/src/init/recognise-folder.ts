import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createDiscourseAdapter, dataExplorerQueries } from "@org/community-adapter-discourse";
import { describing } from "./can-be-read.js";
import type { Recognised } from "./found.js";
import { archiveOfMember } from "./recognise-packed.js";

/** What a folder is told to be that is no one thing and is not looked into. */
export const ordinaryFolder = "a folder, which is not looked into: run init in it";

/** A folder that is one thing: what a forum was read into, or what a member's archive unpacks to. */
export async function recogniseFolder(path: string, name: string): Promise<Recognised> {
  if (existsSync(join(path, "archive.json"))) {
    const adapter = await describing(createDiscourseAdapter({ archive: path }));
    if (adapter === undefined) return "an archive of a Discourse forum that cannot be read";
    const kind = "discourse-archive";
    return { is: "source", adapter: "discourse", group: name, file: name, kind, name: adapter.source };
  }
  const archive = await archiveOfMember(path, name);
  if (typeof archive === "object") return archive;
  return (await forumFiles(path)) ?? ordinaryFolder;
}

/** What a folder of answers of a forum is, which init cannot write down: what they were asked of stands in no file. */
async function forumFiles(path: string): Promise<string | undefined> {
  const names = await readdir(path).catch(() => []);
  const isResult = (name: string): boolean =>
    dataExplorerQueries.some((query) => new RegExp(`^${query.name}(?!-?[a-z]).*\\.(?:json|csv)$`, "i").test(name));
  if (names.filter(isResult).length > 1)
    return "results of the Data Explorer of a Discourse forum: name the folder in options.dataExplorer of the adapter discourse";
  const [first] = names.filter((name) => /\.json$/i.test(name)).sort();
  return first !== undefined && isDelivery(await readFile(join(path, first), "utf8").catch(() => ""))
    ? keptWebhooks
    : undefined;
}

/** What deliveries of webhooks are told to be. */
export const keptWebhooks =
  "kept webhooks of a Discourse forum: name them in options.webhooks of the adapter discourse";

function isDelivery(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "headers" in value && "body" in value;
  } catch {
    return false;
  }
}
