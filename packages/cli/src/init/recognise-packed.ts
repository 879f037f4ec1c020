import { createDiscourseAdapter } from "@org/community-adapter-discourse";
import { createLinkedInAdapter } from "@org/community-adapter-linkedin";
import { describing, yieldsAnything } from "./can-be-read.js";
import type { Recognised } from "./found.js";

/** Zips, dumps of a database and spreadsheets: they say themselves what they are. */
export async function recognisePacked(path: string, name: string): Promise<Recognised> {
  if (/\.zip$/i.test(name)) return archiveOfMember(path, name);
  if (/\.(sql|sql\.gz|tar\.gz|tgz)$/i.test(name)) return backupOfForum(path, name);
  if (/\.xlsx?$/i.test(name)) return exportOfPage(path, name);
  return undefined;
}

/** What one member downloaded of their own data, as a zip or as the folder that it unpacks to. */
export async function archiveOfMember(path: string, name: string): Promise<Recognised> {
  const both = { is: "source", group: name, file: name } as const;
  // Some of its files have names that any folder may have, so that only what is in them tells.
  if (await yieldsAnything(createLinkedInAdapter({ memberArchive: path })))
    return { ...both, adapter: "linkedin", kind: "linkedin-archive" };
  if ((await describing(createDiscourseAdapter({ userArchive: path }))) !== undefined)
    return { ...both, adapter: "discourse", kind: "discourse-user-archive", option: "userArchive" };
  return "neither an archive of LinkedIn nor one of Discourse";
}

async function backupOfForum(path: string, name: string): Promise<Recognised> {
  if ((await describing(createDiscourseAdapter({ backup: path }))) === undefined)
    return "no backup of a Discourse forum";
  const kind = "discourse-backup";
  return { is: "source", adapter: "discourse", group: name, file: name, kind, option: "backup" };
}

/** An export of a LinkedIn page, as a spreadsheet or saved as CSV. All of a folder are of one page. */
export async function exportOfPage(path: string, name: string): Promise<Recognised> {
  const isExport = await yieldsAnything(createLinkedInAdapter({ pageExports: [path] }));
  if (!isExport) return "no export of a LinkedIn page";
  return { is: "source", adapter: "linkedin", group: "page", file: name, kind: "linkedin-page", name: "page" };
}
