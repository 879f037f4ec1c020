import { type FileHandle, mkdir, open } from "node:fs/promises";
import type { Instant, SourceError } from "@org/community-core/source";
import { err, type Result } from "neverthrow";
import type { ForumRow } from "../forum/forum-row.js";
import { type ArchiveCheckpoint, writeCheckpoint } from "./archive-checkpoint.js";
import { type ArchiveLine, lineText } from "./archive-line.js";
import { ArchiveLock } from "./archive-lock.js";
import type { ArchiveManifest } from "./archive-manifest.js";
import { archiveTrouble } from "./archive-trouble.js";
import { ownerOnly } from "./atomic-file.js";
import { type OpenedArchive, openArchive, type WantedArchive } from "./open-archive.js";
import { removeLeftovers } from "./remove-leftovers.js";
import { segmentPath } from "./segment-path.js";

/** Where an archive lies, who may write to it, and from how many bytes on a segment is followed by a new one. */
interface ArchivePlace {
  readonly folder: string;
  readonly lock: ArchiveLock;
  readonly largestSegment: number;
}

/** An archive that is open for writing, by this process alone. What it throws is what files throw. */
export class ArchiveWriter {
  readonly manifest: ArchiveManifest;
  readonly #folder: string;
  readonly #lock: ArchiveLock;
  #checkpoint: ArchiveCheckpoint;
  readonly #largestSegment: number;
  #waiting: string[] = [];
  #file: FileHandle | undefined;

  private constructor(place: ArchivePlace, { manifest, checkpoint }: OpenedArchive) {
    this.#folder = place.folder;
    this.#lock = place.lock;
    this.#largestSegment = place.largestSegment;
    this.manifest = manifest;
    this.#checkpoint = checkpoint;
  }

  /** Opens the archive in a folder, made if there is none, without what an interrupted process left half-written. */
  static async open(
    folder: string,
    wanted: WantedArchive,
    largestSegment: number = 64 * 1_048_576,
  ): Promise<Result<ArchiveWriter, SourceError>> {
    await mkdir(folder, { recursive: true, mode: ownerOnly.folder });
    const lock = await ArchiveLock.take(folder);
    if (lock === undefined) return err(archiveTrouble("archive-locked"));
    try {
      const opened = await openArchive(folder, wanted);
      if (opened.isErr()) await lock.release();
      return opened.map((archive) => new ArchiveWriter({ folder, lock, largestSegment }, archive));
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** How far the archive is good now. */
  get checkpoint(): ArchiveCheckpoint {
    return this.#checkpoint;
  }

  /** Takes a row in; it is kept from the next checkpoint on. */
  add(row: ForumRow, seenAt: Instant): void {
    this.#waiting.push(lineText({ seenAt, row }));
  }

  /** Notes that a read came to its end. */
  end(line: Extract<ArchiveLine, { readEnded: object }>): void {
    this.#waiting.push(lineText(line));
  }

  /** Keeps what was taken in, and how far the reading of the site has come; what was kept before is lost in no case. */
  async keep(state: Pick<ArchiveCheckpoint, "lastRead" | "openRead">): Promise<void> {
    const { generation, bytes, forgotten } = this.#checkpoint;
    let place = { segment: this.#checkpoint.segment, bytes };
    if (bytes >= this.#largestSegment) {
      await this.#close();
      place = { segment: place.segment + 1, bytes: 0 };
    }
    if (this.#waiting.length > 0) {
      this.#file ??= await open(segmentPath(this.#folder, generation, place.segment), "a", ownerOnly.file);
      const text = Buffer.from(this.#waiting.join(""));
      await this.#file.appendFile(text);
      await this.#file.datasync();
      place = { ...place, bytes: place.bytes + text.length };
      this.#waiting = [];
    }
    this.#checkpoint = { generation, ...place, forgotten, ...state };
    await writeCheckpoint(this.#folder, this.#checkpoint);
    await this.#lock.show();
  }

  /** Puts a rewritten archive in the place of this one. */
  async replaceBy(checkpoint: ArchiveCheckpoint): Promise<void> {
    await this.#close();
    await writeCheckpoint(this.#folder, checkpoint);
    this.#checkpoint = checkpoint;
    await removeLeftovers(this.#folder, checkpoint);
  }

  async close(): Promise<void> {
    await this.#close();
    await this.#lock.release();
  }

  async #close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }
}
