import { basename } from "node:path";
import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { readCheckpoint } from "../../archive/archive-checkpoint.js";
import { readOfCursor } from "../../archive/archive-cursor.js";
import { ArchiveLock } from "../../archive/archive-lock.js";
import { type ArchiveHolds, readManifest } from "../../archive/archive-manifest.js";
import { archiveTrouble } from "../../archive/archive-trouble.js";
import { ArchiveWriter } from "../../archive/archive-writer.js";
import { rewriteWithout } from "../../archive/forget-people.js";
import { ForgottenPeople } from "../../archive/forgotten-people.js";
import { replayArchive } from "../../archive/replay-archive.js";
import { Forum } from "../../forum/forum.js";
import { everybody } from "../../forum/visibility.js";
import { forgetInArchive } from "../archive/forget-in-archive.js";
import { keptForum } from "../archive/kept-forum.js";
import { cutShort, replayedRead, trouble } from "../archive/replayed-read.js";
import { fileTrouble } from "../file-trouble.js";
import type { RowBatch, WayEnd, WayRequest } from "../way-in.js";
import type { SiteConnection } from "./site-connection.js";
import type { SiteOptions } from "./site-options.js";
import { type SyncOutcome, syncArchive } from "./sync-archive.js";
import { Turns } from "./turns.js";

type Options = SiteOptions & { readonly archive: string };

/** A site that is read into an archive, and the archive then: what was read before is not asked for again. */
export class ArchivedSite {
  readonly #options: Options;
  readonly #site: string;
  readonly #connection: SiteConnection;
  /** Two reads of one adapter, and whoever is to be forgotten, wait for each other; nobody waits for who reads. */
  readonly #turns = new Turns();

  constructor(options: Options, site: string, connection: SiteConnection) {
    this.#options = options;
    this.#site = site;
    this.#connection = connection;
  }

  /** That somebody else writes to the archive, known before the site is asked for anything; for its own reads it waits. */
  async obstacle(): Promise<SourceError | undefined> {
    if (this.#turns.isBusy) return undefined;
    // What else is wrong with the folder is said by the read, which does more with it than look.
    const isHeld = await ArchiveLock.isHeld(this.#options.archive).catch(() => false);
    return isHeld ? archiveTrouble("archive-locked") : undefined;
  }

  async *read(request: WayRequest): AsyncGenerator<RowBatch, WayEnd, undefined> {
    const { archive: folder } = this.#options;
    const synced = await this.#turns.take(async () => {
      const usable = await this.#checkCursor(request.cursor);
      if (usable.isErr()) return { outcome: { told: [], trouble: usable.error }, kept: undefined };
      const outcome = await this.#sync(request);
      return { outcome, kept: await keptForum(folder) };
    });
    const { outcome, kept } = synced;
    for (const told of outcome.told) yield { ...told, rows: [] };
    if (outcome.trouble !== undefined) yield trouble(outcome.trouble);
    if (kept === undefined || kept.isErr()) return cutShort;
    return yield* replayedRead(kept.value, request, outcome.trouble !== undefined);
  }

  forget(userIds: readonly number[]): Promise<Result<void, SourceError>> {
    return this.#turns.take(() => forgetInArchive(this.#options.archive, userIds));
  }

  /** A cursor that cannot be used is no reason to ask the site for anything. */
  async #checkCursor(cursor: string | undefined): Promise<Result<void, SourceError>> {
    if (cursor === undefined) return ok(undefined);
    const { archive: folder } = this.#options;
    try {
      const [manifest, checkpoint] = [await readManifest(folder), await readCheckpoint(folder)];
      const lastRead = checkpoint?.lastRead?.number ?? 0;
      const isUsable = manifest !== undefined && readOfCursor(cursor, manifest.id, lastRead) !== undefined;
      return isUsable ? ok(undefined) : err(archiveTrouble("cursor-unknown"));
    } catch (error) {
      return err(fileTrouble(error, basename(folder)));
    }
  }

  async #sync(request: WayRequest): Promise<SyncOutcome> {
    const { archive: folder } = this.#options;
    try {
      const opened = await ArchiveWriter.open(folder, { site: this.#site, holds: holdsOf(this.#options, request) });
      if (opened.isErr()) return { told: [], trouble: opened.error };
      const archive = opened.value;
      try {
        return await this.#syncInto(archive, request);
      } finally {
        await archive.close();
      }
    } catch {
      return { told: [], trouble: archiveTrouble("archive-not-writable") };
    }
  }

  async #syncInto(archive: ArchiveWriter, request: WayRequest): Promise<SyncOutcome> {
    const { archive: folder } = this.#options;
    const forgotten = await ForgottenPeople.read(folder);
    if (forgotten.size !== archive.checkpoint.forgotten) {
      const rewritten = await rewriteWithout(folder, archive, forgotten);
      if (rewritten.isErr()) return { told: [], trouble: rewritten.error };
    }
    const seen = new Forum();
    const rows = replayArchive({ folder, checkpoint: archive.checkpoint, forgotten });
    for (let step = await rows.next(); ; step = await rows.next()) {
      if (step.done === true) {
        if (!step.value.isWhole) return { told: [], trouble: archiveTrouble("archive-damaged") };
        break;
      }
      for (const row of step.value.rows) seen.put(row, step.value.observedAt);
    }
    const start = await this.#connection.start(request.signal);
    if (start.isErr()) return { told: [], trouble: start.error };
    return syncArchive({ options: this.#options, request, start: start.value, archive, forgotten, seen });
  }
}

function holdsOf(
  { atLength = [] }: Options,
  { policy = everybody, withNames = false, withTitles = false }: WayRequest,
): ArchiveHolds {
  return {
    names: withNames,
    titles: withTitles,
    ...policy,
    moderationActs: atLength.includes("moderationActs"),
    reactions: atLength.includes("reactions"),
  };
}
