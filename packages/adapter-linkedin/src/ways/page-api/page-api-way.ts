import {
  type Instant,
  problem,
  type ReadRequest,
  type SourceError,
  type SourceRecord,
  type SourceRetention,
} from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { inBatches } from "../in-batches.js";
import { aborted, troubleIssue } from "../trouble.js";
import type { Purged, WayDescription, WayIn } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { ApiConnection, leastBudget } from "./api-connection.js";
import { type OpenFolder, PageFolder } from "./folder/page-folder.js";
import { apiTrouble } from "./http/api-trouble.js";
import { type PageApiOptions, pageApiFields } from "./page-api-options.js";
import { capabilitiesOf, remarksOf } from "./page-description.js";
import { type PageName, pageName } from "./page-urn.js";
import { type PageOutcome, readPage } from "./reading/read-page.js";
import { showsActs } from "./reading/read-role.js";
import { PageMemory } from "./records/page-memory.js";

/** The page's own interface: its totals, and what people did in the last hours. */
export const pageApiKind: WayKind = {
  option: "pageApi",
  schema: pageApiFields,
  problemsOf: ({ tokenEnv, tokenFile, folder }) => {
    const places = [tokenEnv, tokenFile].filter((place) => place !== undefined).length;
    // In a folder there is something to purge and to forget, which takes no token.
    if (places === 1 || (places === 0 && folder !== undefined)) return [];
    return [problem("tokenEnv", { type: "no-place-of-token" })];
  },
  open: (options) => {
    // The cast: the schema has let them through, and made hours of the choice of how long to keep.
    const chosen = options as OpenedOptions;
    const page = pageName(chosen.pageApi);
    if (page === undefined) throw new RangeError("pageApi must name a page: the schema lets nothing else through.");
    const source = chosen.source ?? page.urn;
    return { way: new PageApiWay(chosen, page, source), source };
  },
};

type OpenedOptions = PageApiOptions & { readonly retention: Required<SourceRetention>; readonly source?: string };

class PageApiWay implements WayIn {
  readonly retention: Required<SourceRetention>;
  readonly stores: boolean;
  readonly forget?: (ids: readonly string[]) => Promise<Result<void, SourceError>>;
  readonly purge?: (asOf: Instant) => Promise<Result<Purged, SourceError>>;
  readonly #options: OpenedOptions;
  readonly #page: PageName;
  readonly #source: string;
  readonly #folder: PageFolder | undefined;
  readonly #connection: ApiConnection;

  constructor(options: OpenedOptions, page: PageName, source: string) {
    const { folder: path, retention } = options;
    this.retention = retention;
    this.stores = path !== undefined;
    this.#options = options;
    this.#page = page;
    this.#source = source;
    const folder = path === undefined ? undefined : new PageFolder({ path, page: page.urn, source, rules: retention });
    this.#folder = folder;
    this.#connection = new ApiConnection(options, page, folder);
    if (folder === undefined) return;
    this.forget = (ids) => forgetIn(folder, ids, this.#connection.clock.now());
    this.purge = (asOf) => purgeIn(folder, asOf);
  }

  async describe(signal?: AbortSignal): Promise<Result<WayDescription, SourceError>> {
    const role = await this.#connection.describe(signal);
    return role.map((found) => ({
      capabilities: capabilitiesOf(showsActs(found)),
      remarks: remarksOf(this.retention, this.#options.callsPerDay ?? leastBudget),
      linkable: false,
    }));
  }

  async *read(request: ReadRequest): AsyncGenerator<readonly SourceRecord[], void, undefined> {
    if (request.signal?.aborted === true) {
      yield [aborted, { kind: "end", complete: false }];
      return;
    }
    const read = await this.#whole(request);
    if (read.isErr()) {
      yield [troubleIssue(read.error), { kind: "end", complete: false }];
      return;
    }
    const { records, tally, stoppedBy } = read.value;
    const isGiven = yield* inBatches(records, request.signal);
    const isToldAlready = !isGiven && stoppedBy?.code === "aborted";
    if (stoppedBy !== undefined && !isToldAlready) yield [troubleIssue(stoppedBy)];
    yield [{ kind: "end", complete: isGiven && stoppedBy === undefined, accounting: tally.accounting() }];
  }

  /** Reads all before anything is handed out, so that nobody holds the folder while somebody thinks. */
  async #whole(request: ReadRequest): Promise<Result<PageOutcome, SourceError>> {
    const asOf = this.#connection.clock.now();
    const opened = this.#folder === undefined ? ok(this.#nowhere()) : await this.#folder.open(asOf);
    if (opened.isErr()) return err(opened.error);
    const folder = opened.value;
    try {
      const start = await this.#connection.start(request.signal);
      if (start.isErr()) return err(start.error);
      const { days = 90, retention } = this.#options;
      const { memory } = folder;
      const { contributionHours } = retention;
      const { now } = this.#connection.clock;
      const limits = { asOf, now, days, contributionHours };
      const outcome = await readPage(start.value, { page: this.#page, memory, request, ...limits });
      const trouble = await saved(folder);
      return ok(trouble === undefined ? outcome : { ...outcome, stoppedBy: outcome.stoppedBy ?? trouble });
    } finally {
      await folder.close();
    }
  }

  /** What is remembered for one read alone. */
  #nowhere(): OpenFolder {
    const memory = new PageMemory(this.#source, this.retention);
    return { memory, dropped: 0, save: async () => undefined, close: async () => undefined };
  }
}

async function saved(folder: OpenFolder): Promise<SourceError | undefined> {
  try {
    await folder.save();
    return undefined;
  } catch {
    return notWritten;
  }
}

async function forgetIn(folder: PageFolder, ids: readonly string[], at: Instant): Promise<Result<void, SourceError>> {
  return changed(folder, at, ({ memory }) => memory.forget(ids, at));
}

/** A folder that is not there is mostly a path that was written wrongly: then what is too old would stay somewhere else. */
async function purgeIn(folder: PageFolder, asOf: Instant): Promise<Result<Purged, SourceError>> {
  if (!(await folder.isThere())) return err(noFolder);
  return changed(folder, asOf, ({ dropped, memory }) => ({ dropped, left: memory.lines().length }));
}

async function changed<T>(
  folder: PageFolder,
  asOf: Instant,
  change: (open: OpenFolder) => T,
): Promise<Result<T, SourceError>> {
  const opened = await folder.open(asOf);
  if (opened.isErr()) return err(opened.error);
  try {
    const outcome = change(opened.value);
    const trouble = await saved(opened.value);
    return trouble === undefined ? ok(outcome) : err(trouble);
  } finally {
    await opened.value.close();
  }
}

const noFolder = apiTrouble(
  "folder-not-there",
  "There is no folder of a page at `folder`, so nothing was forgotten.",
  "Check the path, and what it is relative to.",
);
const notWritten = apiTrouble(
  "folder-not-writable",
  "What was read cannot be written to `folder`.",
  "Check who may write there, and whether there is room.",
);
