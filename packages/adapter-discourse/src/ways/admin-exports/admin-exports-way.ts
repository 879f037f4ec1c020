import { basename } from "node:path";
import { type SourceError, worded } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { csvTables } from "../csv-table.js";
import { fileTrouble } from "../file-trouble.js";
import { openFileSet } from "../open-file-set.js";
import { sourceOfPath } from "../source-of-path.js";
import type { WayDescription, WayIn } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { readAdminExports } from "./read-admin-exports.js";
import { isUserList } from "./user-list.js";

/** Where exports of an administrator lie. */
export interface AdminExportsOptions {
  /** The list of users that an administrator exported: a file of CSV, the zip it came in, or a folder of exports. */
  readonly adminExports: string;
}

/** Exports of an administrator: who is there, since when, and in which role. Nothing of what they did. */
export const adminExportsKind: WayKind = {
  option: "adminExports",
  schema: z.strictObject({ adminExports: z.string().min(1) }),
  open: (options) => {
    // The cast: the schema above has let them through.
    const { adminExports } = options as AdminExportsOptions;
    return { way: adminExportsWay(adminExports), source: sourceOfPath(adminExports) };
  },
};

function adminExportsWay(path: string): WayIn {
  return {
    describe: () => describe(path),
    read: (request) => readAdminExports(path, request),
  };
}

async function describe(path: string): Promise<Result<WayDescription, SourceError>> {
  try {
    const files = await openFileSet(path);
    try {
      for await (const { columns } of csvTables(files)) {
        if (isUserList(columns)) return ok({ capabilities, remarks, classifiedFields: ["member.name"] });
      }
    } finally {
      files.close();
    }
    return err(noUserList(path));
  } catch (error) {
    return err(fileTrouble(error, basename(path)));
  }
}

const capabilities = ["memberList", "joinDates", "duties"] as const;

const remarks = [
  {
    code: "people-alone",
    message: "Who is there is told, not what anybody did: read it beside another way into the same forum.",
  },
  {
    code: "category-roles-not-told",
    message:
      "Who looks after one category alone is not told, and groups have names without numbers: both are left out.",
  },
  {
    code: "moments-to-the-second",
    message: "Moments are told to the second.",
  },
] as const;

function noUserList(path: string): SourceError {
  const file = basename(path);
  return {
    type: "SourceError",
    code: "no-user-list",
    ...worded("{file} holds no list of users as Discourse exports it.", { file }),
    advice: "Export the users on the admin page of users, and give the file of CSV or the zip that came of it.",
    place: { file },
  };
}
