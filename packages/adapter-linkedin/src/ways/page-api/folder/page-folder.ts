import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Instant, parseSourceRecord, type SourceError, type SourceRetention } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { apiTrouble } from "../http/api-trouble.js";
import type { KeptCalls } from "../http/call-budget.js";
import type { KeptLine } from "../records/kept-line.js";
import { PageMemory } from "../records/page-memory.js";
import {
  codeOf,
  jsonOf,
  ownerOnly,
  textIfThere,
  unfinished,
  unfinishedOfThisRun,
  writeAtomically,
} from "./atomic-file.js";
import { takeLock } from "./folder-lock.js";

/** Whose folder it is, and under which limits. */
export interface PageFolderSettings {
  readonly path: string;
  readonly page: string;
  readonly source: string;
  readonly rules: Required<SourceRetention>;
}

/** A folder that was opened for writing, with what is remembered in it. */
export interface OpenFolder {
  readonly memory: PageMemory;
  /** How many things were dropped on opening because they may not be kept any more. */
  readonly dropped: number;
  /** Writes what is remembered. It throws what files throw. */
  save(): Promise<void>;
  /** Gives the folder back to others. */
  close(): Promise<void>;
}

const ownFiles = ["page.json", "records.ndjson", "calls.json"] as const;
const manifest = z.object({ format: z.literal(1), page: z.string() });
const calls = z.object({ day: z.string(), calls: z.int() });
const keptLine = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("act"), readAt: z.number(), record: z.unknown() }),
  z.object({ kind: z.literal("total"), readAt: z.number(), record: z.unknown() }),
  z.object({ kind: z.literal("post"), readAt: z.number(), post: z.string(), state: z.string() }),
  z.object({ kind: z.literal("forgotten"), readAt: z.number(), digest: z.string() }),
]);

/**
 * The folder of one page: plain files, written atomically and for their owner alone. Opening it drops what may not be kept
 * any more, and what cannot be understood: nobody could say how old that is.
 */
export class PageFolder {
  readonly #settings: PageFolderSettings;
  #turn: Promise<void> = Promise.resolve();

  constructor(settings: PageFolderSettings) {
    this.#settings = settings;
  }

  /** Whether anything is kept in it. Where that cannot be seen it may be: opening it then says what is wrong. */
  async isThere(): Promise<boolean> {
    const { path } = this.#settings;
    const there = await Promise.all(
      ownFiles.map((name) =>
        stat(join(path, name)).then(
          () => true,
          (error: unknown) => codeOf(error) !== "ENOENT",
        ),
      ),
    );
    return there.includes(true);
  }

  /** Opens it as of a moment; whoever opens it closes it again. Those who ask for it in this process take turns. */
  async open(asOf: Instant): Promise<Result<OpenFolder, SourceError>> {
    const before = this.#turn;
    let end: () => void = () => undefined;
    this.#turn = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    const opened = await this.#open(asOf);
    if (opened.isErr()) end();
    return opened.map((folder) => ({ ...folder, close: () => folder.close().finally(end) }));
  }

  async #open(asOf: Instant): Promise<Result<OpenFolder, SourceError>> {
    try {
      await mkdir(this.#settings.path, { recursive: true, mode: ownerOnly.folder });
      const release = await takeLock(this.#settings.path);
      if (release === undefined) return err(inUse);
      try {
        if (await this.#claim()) return ok({ ...(await this.#load(asOf)), close: release });
      } catch (error) {
        await release();
        throw error;
      }
      await release();
      return err(ofAnotherPage);
    } catch {
      return err(unusable);
    }
  }

  /** The count of calls, which is written with each call. */
  calls(): KeptCalls {
    const path = this.#path("calls.json");
    return {
      load: async () => calls.safeParse(jsonOf((await textIfThere(path)) ?? "")).data,
      save: async (today) => {
        await mkdir(this.#settings.path, { recursive: true, mode: ownerOnly.folder });
        await writeAtomically(path, JSON.stringify(today), unfinishedOfThisRun());
      },
    };
  }

  /** Says whose folder it is; false where it is another page's. */
  async #claim(): Promise<boolean> {
    const path = this.#path("page.json");
    const text = await textIfThere(path);
    const { page } = this.#settings;
    if (text === undefined) await writeAtomically(path, JSON.stringify({ format: 1, page }));
    return text === undefined || manifest.safeParse(jsonOf(text)).data?.page === page;
  }

  async #load(asOf: Instant): Promise<Omit<OpenFolder, "close">> {
    const { path: folder, source, rules } = this.#settings;
    // A run that died may have left half of a file behind.
    for (const name of ownFiles) await rm(join(folder, `${name}${unfinished}`), { force: true });
    const memory = new PageMemory(source, rules);
    const path = this.#path("records.ndjson");
    const lines = ((await textIfThere(path)) ?? "").split("\n").filter((line) => line !== "");
    const restored = lines.map(lineOf).filter((line) => line !== undefined && memory.restore(line, asOf).isOk());
    const save = (): Promise<void> =>
      writeAtomically(
        path,
        memory
          .lines()
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(""),
      );
    const dropped = lines.length - restored.length;
    // At once: whatever happens next, it is gone.
    if (dropped > 0) await save();
    return { memory, dropped, save };
  }

  #path(name: (typeof ownFiles)[number]): string {
    return join(this.#settings.path, name);
  }
}

function lineOf(text: string): KeptLine | undefined {
  const line = keptLine.safeParse(jsonOf(text)).data;
  if (line === undefined || line.kind === "post" || line.kind === "forgotten") return line;
  const record = parseSourceRecord(line.record).unwrapOr(undefined);
  if (line.kind === "act" && record?.kind === "contribution") return { kind: "act", readAt: line.readAt, record };
  if (line.kind === "total" && record?.kind === "aggregate") return { kind: "total", readAt: line.readAt, record };
  return undefined;
}

const inUse = apiTrouble(
  "folder-in-use",
  "Another run is reading into `folder`.",
  "Wait until it has ended; if there is none, take away lock.json.",
);
const ofAnotherPage = apiTrouble(
  "folder-of-another-page",
  "`folder` holds another page, or something else.",
  "Give each page a folder of its own.",
);
const unusable = apiTrouble(
  "folder-unusable",
  "`folder` cannot be read or written.",
  "Check who may write there, and whether there is room.",
);
