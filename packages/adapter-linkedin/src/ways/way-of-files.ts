import { archiveExtent } from "./member-archive/archive-extent.js";
import { archiveFiles } from "./member-archive/archive-files.js";

/** The ways that begin with files. */
export type WayOfFiles = "pageExports" | "memberArchive";

/**
 * Which way in files are for, by what is in them: a zip or a folder with the files of a member's archive is one; all else is
 * taken for exports of a page, which say themselves what they are not. A zip that cannot be opened is taken for an archive.
 *
 * @example
 * await wayOfFiles(["page_content.xls", "page_followers.xls"]) // => "pageExports"
 */
export async function wayOfFiles(paths: readonly string[]): Promise<WayOfFiles> {
  const [only = "", ...more] = paths;
  if (more.length > 0) return "pageExports";
  try {
    const files = await archiveFiles(only);
    files.close();
    return archiveExtent(files.names) === undefined ? "pageExports" : "memberArchive";
  } catch {
    return /\.zip$/i.test(only) ? "memberArchive" : "pageExports";
  }
}
