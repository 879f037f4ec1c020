import type { SourceError } from "@org/community-core/source";
import { type Clock, machineClock } from "@org/community-source-kit/http";
import { err, ok, type Result } from "neverthrow";
import { siteOf } from "./http/site-address.js";
import { SiteClient } from "./http/site-client.js";
import { SitePace } from "./http/site-pace.js";
import { keyHeaders, keyKind, readKeyFile, type SiteKey } from "./site-key.js";
import type { SiteOptions } from "./site-options.js";
import { passwordHeaders } from "./site-password.js";
import { SiteReader } from "./site-reader.js";
import { type SiteSurvey, surveySite } from "./survey.js";

const timeout = 60_000;
/** A topic with a thousand long posts has a few megabytes. */
const longestAnswer = 64 * 1_048_576;

/** Below the forum's own limits, which are 60 and 20 a minute and shared with every other program that asks it. */
const requestsPerMinute = { admin: 55, user: 18, none: 55 } as const;

/** What a read begins with. */
export interface SiteStart {
  readonly reader: SiteReader;
  readonly survey: SiteSurvey;
}

/** The connection of one adapter to its site: one client, made when it is first needed. */
export class SiteConnection {
  readonly clock: Clock;
  readonly #options: SiteOptions;
  readonly #base: URL;
  #client: SiteClient | undefined;
  #hasKey = false;
  #survey: SiteSurvey | undefined;

  /** @param base - The site's address, its path ending in a slash. */
  constructor(base: URL, options: SiteOptions) {
    this.#options = options;
    this.#base = base;
    this.clock = { now: options.now ?? machineClock.now, wait: options.wait ?? machineClock.wait };
  }

  /** A reader for one read. */
  async reader(signal: AbortSignal | undefined): Promise<Result<SiteReader, SourceError>> {
    const client = await this.#connected();
    return client.map((connected) => new SiteReader(connected, signal));
  }

  /** Asks what the site shows. What was asked for a description serves the read after it. */
  async survey(reader: SiteReader): Promise<Result<SiteSurvey, SourceError>> {
    const survey = await surveySite(reader, this.#hasKey);
    this.#survey = survey.unwrapOr(undefined);
    return survey;
  }

  /** What a read begins with; the survey of a description that no read has used yet is as good as one of now. */
  async start(signal: AbortSignal | undefined): Promise<Result<SiteStart, SourceError>> {
    const reader = await this.reader(signal);
    if (reader.isErr()) return err(reader.error);
    const survey = this.#survey === undefined ? await this.survey(reader.value) : ok(this.#survey);
    this.#survey = undefined;
    return survey.map((shown) => ({ reader: reader.value, survey: shown }));
  }

  async #connected(): Promise<Result<SiteClient, SourceError>> {
    if (this.#client !== undefined) return ok(this.#client);
    const key = await this.#key();
    if (key.isErr()) return err(key.error);
    const password = await passwordHeaders(this.#options, process.env);
    if (password.isErr()) return err(password.error);
    const kind = keyKind(key.value);
    this.#hasKey = kind !== "none";
    this.#client = new SiteClient({
      base: this.#base,
      clock: this.clock,
      pace: this.#pace(this.#options.requestsPerMinute ?? requestsPerMinute[kind]),
      sending: {
        fetch: this.#options.fetch ?? globalThis.fetch,
        headers: {
          Accept: "application/json",
          "User-Agent": this.#options.userAgent ?? "@org/community-adapter-discourse",
          ...keyHeaders(key.value),
          ...password.value,
        },
        timeout,
        longest: longestAnswer,
      },
    });
    return ok(this.#client);
  }

  async #key(): Promise<Result<SiteKey, SourceError>> {
    const { keyFile } = this.#options;
    return keyFile === undefined ? ok(this.#options) : readKeyFile(keyFile);
  }

  /** On the machine's own clock all adapters of one site share a pace: its limits count them together. */
  #pace(perMinute: number): SitePace {
    if (this.#options.wait !== undefined || this.#options.now !== undefined) return new SitePace(this.clock, perMinute);
    const shared = paces.get(this.#base.origin) ?? new SitePace(this.clock, perMinute);
    paces.set(this.#base.origin, shared);
    return shared;
  }
}

const paces = new Map<string, SitePace>();

/** The connection to the site that checked options name. */
export function connectionTo(options: SiteOptions): { readonly base: URL; readonly connection: SiteConnection } {
  const base = siteOf(options.site);
  if (base === undefined)
    throw new RangeError("site must be an http or https address: the schema lets no other through.");
  return { base, connection: new SiteConnection(base, options) };
}
