import { basename } from "node:path";
import { isId, type SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { type ArchiveHolds, archivedSiteName } from "../../archive/archive-manifest.js";
import { archiveTrouble } from "../../archive/archive-trouble.js";
import { everybody } from "../../forum/visibility.js";
import { siteRemarks } from "../site-remarks.js";
import type { RowBatch, WayDescription, WayEnd, WayIn, WayRequest } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { forgetInArchive } from "./forget-in-archive.js";
import { type KeptForum, keptForum } from "./kept-forum.js";
import { cutShort, replayedRead, trouble } from "./replayed-read.js";

/** A folder that a site was read into. */
export interface ArchiveOptions {
  /** The folder; nothing is asked of the site. */
  readonly archive: string;
}

/** A forum as it was kept, without the network. */
export const archiveKind: WayKind = {
  option: "archive",
  schema: z.strictObject({ archive: z.string().min(1) }),
  open: (options) => {
    // The cast: the schema above has let them through.
    const checked = options as ArchiveOptions;
    return { way: archiveWay(checked), source: sourceOf(checked.archive) };
  },
};

/** The site that the archive is of, so that ids are the same as when the site itself is read. */
function sourceOf(folder: string): string {
  const name = archivedSiteName(folder) ?? basename(folder);
  return isId(name) ? name : "discourse";
}

function archiveWay({ archive: folder }: ArchiveOptions): WayIn {
  return {
    isIncremental: true,
    describe: async () => (await keptForum(folder)).andThen(descriptionOf),
    read: (request) => read(folder, request),
    forget: (userIds) => forgetInArchive(folder, userIds),
  };
}

async function* read(folder: string, request: WayRequest): AsyncGenerator<RowBatch, WayEnd, undefined> {
  const kept = await keptForum(folder);
  if (kept.isErr()) {
    yield trouble(kept.error);
    return cutShort;
  }
  if (asksForMore(request, kept.value.manifest.holds)) yield { observedAt: 0, rows: [], issues: [holdsLess] };
  return yield* replayedRead(kept.value, request, false);
}

/** Whether something is asked for that was not asked for when the archive was made. */
function asksForMore(
  { policy = everybody, withNames = false, withTitles = false }: WayRequest,
  holds: ArchiveHolds,
): boolean {
  return (
    (withNames && !holds.names) ||
    (withTitles && !holds.titles) ||
    (policy.restrictedCategories && !holds.restrictedCategories) ||
    (policy.unlistedTopics && !holds.unlistedTopics)
  );
}

const holdsLess = {
  kind: "issue",
  severity: "warning",
  code: "archive-holds-less",
  message: "The archive does not hold all that is asked for: it was not asked for when the archive was made.",
  advice: "Read the site anew into an empty folder, with what is asked for now.",
} as const;

function descriptionOf({ checkpoint }: KeptForum): Result<WayDescription, SourceError> {
  const { lastRead } = checkpoint;
  if (lastRead === undefined) return err(archiveTrouble("archive-unfinished"));
  const { capabilities } = lastRead;
  return ok({ capabilities, remarks: siteRemarks(capabilities) });
}
