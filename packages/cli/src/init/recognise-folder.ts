import { existsSync } from "node:fs";
import { join } from "node:path";
import { createDiscourseAdapter } from "@org/community-adapter-discourse";
import { describing } from "./can-be-read.js";
import type { Recognised } from "./found.js";
import { archiveOfMember } from "./recognise-packed.js";

/** A folder that is one thing: what a forum was read into, or what a member's archive unpacks to. */
export async function recogniseFolder(path: string, name: string): Promise<Recognised> {
  if (existsSync(join(path, "archive.json"))) {
    const adapter = await describing(createDiscourseAdapter({ archive: path }));
    if (adapter === undefined) return "an archive of a Discourse forum that cannot be read";
    const kind = "discourse-archive";
    return { is: "source", adapter: "discourse", group: name, file: name, kind, name: adapter.source };
  }
  const archive = await archiveOfMember(path, name);
  return typeof archive === "object" ? archive : "a folder, which is not looked into: run init in it";
}
