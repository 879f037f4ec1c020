import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { unnamedOwner } from "../../forum/unnamed-owner.js";
import { csvTables } from "../csv-table.js";
import { fileTrouble } from "../file-trouble.js";
import { openFileSet } from "../open-file-set.js";
import type { WayDescription, WayIn } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { archiveName } from "./archive-name.js";
import { isArchivedPosts } from "./archived-posts.js";
import { readUserArchive } from "./read-user-archive.js";

/** Where the archive of one user lies. */
export interface UserArchiveOptions {
  /** What a user downloaded of their own data: the zip, the folder that it unpacks to, or the one file of older versions. */
  readonly userArchive: string;
  /** The number of the user's account. Absent: the user is called `owner`, and is nobody that another way knows. */
  readonly ownerId?: number;
}

/** A user's own archive: what one person wrote, and nothing of anybody else. */
export const userArchiveKind: WayKind = {
  option: "userArchive",
  schema: z.strictObject({
    userArchive: z.string().min(1),
    ownerId: z.exactOptional(
      z
        .int()
        .min(1)
        .max(unnamedOwner - 1),
    ),
  }),
  open: (options) => {
    // The cast: the schema above has let them through.
    const { userArchive, ownerId = unnamedOwner } = options as UserArchiveOptions;
    return { way: userArchiveWay(userArchive, ownerId), source: "discourse" };
  },
};

function userArchiveWay(path: string, ownerId: number): WayIn {
  return {
    describe: () => describe(path),
    read: (request) => readUserArchive(path, ownerId, request),
  };
}

async function describe(path: string): Promise<Result<WayDescription, SourceError>> {
  try {
    const files = await openFileSet(path);
    try {
      for await (const { columns } of csvTables(files)) {
        if (isArchivedPosts(columns)) return ok({ capabilities, remarks, classifiedFields: ["conversation.title"] });
      }
    } finally {
      files.close();
    }
    return err(noPosts);
  } catch (error) {
    return err(fileTrouble(error, archiveName));
  }
}

const capabilities = ["openings", "replies", "authors", "conversations", "reactionTotals"] as const;

const remarks = [
  {
    code: "own-acts-alone",
    message:
      "What one person wrote, without what anybody answered. Likes and flags do not say whether they were given in a private message, and are left out.",
  },
  {
    code: "posts-without-ids",
    message:
      "Posts have numbers within their topic and no ids: beside another way into the forum they would count twice.",
  },
  {
    code: "posts-unmarked",
    message: "Posts that were deleted or hidden since, and whispers of staff, look like any other.",
  },
  {
    code: "topics-without-counts",
    message: "How many posts a topic has is not told.",
  },
  {
    code: "moments-to-the-second",
    message: "Moments are told to the second.",
  },
] as const;

const noPosts: SourceError = {
  type: "SourceError",
  code: "no-posts-in-archive",
  message: "The archive holds no user_archive.csv as Discourse exports it.",
  advice: "Download your data on the page of your account, and give the zip or the folder that it unpacks to.",
};
