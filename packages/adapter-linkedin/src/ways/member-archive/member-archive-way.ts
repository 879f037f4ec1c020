import { isId, problemMessage, type SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { fileTrouble } from "../../files/file-trouble.js";
import { storageRules } from "../storage-rules.js";
import type { WayDescription } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { actCapabilities } from "./act-tables.js";
import { archiveExtent } from "./archive-extent.js";
import { archiveFiles } from "./archive-files.js";
import { archiveTitle, noArchiveError } from "./archive-words.js";
import type { MemberArchiveOptions } from "./member-archive-options.js";
import { readMemberArchive } from "./read-member-archive.js";

/** A member's own archive: what one person did, and nothing of anybody else. */
export const memberArchiveKind: WayKind = {
  option: "memberArchive",
  schema: z.strictObject({
    memberArchive: z.string().min(1),
    ownerId: z.exactOptional(z.string().refine(isId, problemMessage({ type: "no-name" }))),
    consent: z.exactOptional(z.boolean()),
    alsoCount: z.exactOptional(z.array(z.enum(["connections", "invitations", "messages"])).readonly()),
  }),
  open: (options) => {
    // The cast: the schema above has let them through.
    const chosen = options as MemberArchiveOptions;
    const way = {
      retention: storageRules,
      describe: () => describe(chosen),
      read: readMemberArchive.bind(undefined, chosen),
    };
    return { way, source: "linkedin-member" };
  },
};

async function describe(options: MemberArchiveOptions): Promise<Result<WayDescription, SourceError>> {
  try {
    const files = await archiveFiles(options.memberArchive);
    files.close();
    const extent = archiveExtent(files.names);
    if (extent === undefined) return err(noArchiveError);
    const { alsoCount = [], consent = false } = options;
    const counted = alsoCount.length === 0 ? [] : (["aggregates"] as const);
    const capabilities = [...(extent === "complete" ? actCapabilities : []), ...counted];
    return ok({ capabilities, remarks, linkable: consent, extent: "own-acts", timeZone: "UTC" });
  } catch (error) {
    return err(fileTrouble(error, archiveTitle));
  }
}

const remarks = [
  {
    code: "own-acts-alone",
    message: "What one person did, without what anybody else wrote, and without whom a comment answers.",
  },
  {
    code: "times-taken-as-utc",
    message: "Most times in an archive have no zone; they are taken as UTC, as those that have one are.",
  },
  {
    code: "posts-with-two-numbers",
    message:
      "A post has one number as a share and another as an activity, so that a comment may not be found under it.",
  },
] as const;
