import type { Instant, ReadRequest, SourceError, SourceRecord, SourceRetention } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { inBatches } from "../in-batches.js";
import { aborted, troubleIssue } from "../trouble.js";
import type { Purged, WayDescription, WayIn } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { ApiConnection } from "./api-connection.js";
import { type OpenFolder, PageFolder } from "./folder/page-folder.js";
import { apiTrouble } from "./http/api-trouble.js";
import { type PageApiOptions, pageApiFields } from "./page-api-options.js";
import { capabilitiesOf, remarksOf } from "./page-description.js";
import { type PageName, pageName } from "./page-urn.js";
import { readPage } from "./reading/read-page.js";
import { showsActs } from "./reading/read-role.js";
import { PageMemory } from "./records/page-memory.js";

/** The page's own interface: its totals, and what people did in the last hours. */
export const pageApiKind: WayKind = {
  option: "pageApi",
  schema: pageApiFields,
  problemsOf: ({ tokenEnv, tokenFile }) =>
    (tokenEnv === undefined) === (tokenFile === undefined)
      ? [
          {
            path: "tokenEnv",
            message: "must name the environment variable that holds the token, or tokenFile a file that does",
          },
        ]
      : [],
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
      remarks: remarksOf(this.retention),
      linkable: false,
    }));
  }

  async *read(request: ReadRequest): AsyncGenerator<readonly SourceRecord[], void, undefined> {
    const asOf = this.#connection.clock.now();
    const folder = this.#folder === undefined ? ok(this.#nowhere()) : await this.#folder.open(asOf);
    if (folder.isErr()) {
      yield stopped(folder.error);
      return;
    }
    try {
      yield* this.#readInto(folder.value, asOf, request);
    } finally {
      await folder.value.close();
    }
  }

  async *#readInto(
    folder: OpenFolder,
    asOf: Instant,
    request: ReadRequest,
  ): AsyncGenerator<readonly SourceRecord[], void, undefined> {
    if (request.signal?.aborted === true) {
      yield [aborted, { kind: "end", complete: false }];
      return;
    }
    const start = await this.#connection.start(request.signal);
    if (start.isErr()) {
      yield stopped(start.error);
      return;
    }
    const { page, days, hours } = { page: this.#page, days: this.#options.days ?? 90, hours: this.retention };
    const { memory } = folder;
    const read = { page, memory, asOf, days, contributionHours: hours.contributionHours, request };
    const { records, tally, stoppedBy } = await readPage(start.value, read);
    const trouble = stoppedBy ?? (await saved(folder));
    if (stoppedBy !== undefined) await saved(folder);
    const isGiven = yield* inBatches(records, request.signal);
    const isToldAlready = !isGiven && stoppedBy?.code === "aborted";
    if (trouble !== undefined && !isToldAlready) yield [troubleIssue(trouble)];
    yield [{ kind: "end", complete: isGiven && trouble === undefined, accounting: tally.accounting() }];
  }

  /** What is remembered for one read alone. */
  #nowhere(): OpenFolder {
    const memory = new PageMemory(this.#source, this.retention);
    return { memory, dropped: 0, save: async () => undefined, close: async () => undefined };
  }
}

function stopped(trouble: SourceError): readonly SourceRecord[] {
  return [troubleIssue(trouble), { kind: "end", complete: false }];
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

async function purgeIn(folder: PageFolder, asOf: Instant): Promise<Result<Purged, SourceError>> {
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

const notWritten = apiTrouble(
  "folder-not-writable",
  "What was read cannot be written to `folder`.",
  "Check who may write there, and whether there is room.",
);
