import { type SourceError, untilAborted } from "@org/community-core/source";
import type { Clock, Sending } from "@org/community-source-kit/http";
import { err, ok, type Result } from "neverthrow";
import type { z } from "zod";
import { askOnce, type Outcome } from "./ask-once.js";
import { siteAddress } from "./site-address.js";
import type { SitePace } from "./site-pace.js";
import { loginNeeded, siteTrouble } from "./site-trouble.js";
import { Tries } from "./tries.js";

/** What was asked for, or that it is not there for whoever asks. */
export type Found<T> = { readonly found: true; readonly body: T } | { readonly found: false; readonly status: number };

/** How a site is asked. */
export interface SiteClientSettings {
  readonly base: URL;
  readonly clock: Clock;
  readonly pace: SitePace;
  readonly sending: Omit<Sending, "signal">;
}

/** How many redirects of one request are followed. */
const hops = 5;

/** Asks a site at its pace, again where that may help, and never follows it to another site. */
export class SiteClient {
  readonly #settings: SiteClientSettings;
  /** How many requests went out. */
  requests = 0;

  constructor(settings: SiteClientSettings) {
    this.#settings = settings;
  }

  /** What time it is on the clock of this client. */
  now(): number {
    return this.#settings.clock.now();
  }

  /** The answer to a path of the site, checked; an answer of another shape is trouble. */
  async get<T>(
    path: string,
    schema: z.ZodType<T>,
    {
      query,
      signal,
    }: { readonly query?: Readonly<Record<string, string | number>>; readonly signal?: AbortSignal } = {},
  ): Promise<Result<Found<T>, SourceError>> {
    const answer = await this.#ask(siteAddress(this.#settings.base, path, query), signal);
    if (answer.isErr()) return err(answer.error);
    if (!answer.value.found) return ok(answer.value);
    const parsed = schema.safeParse(answer.value.body);
    if (parsed.success) return ok({ found: true, body: parsed.data });
    const place = path.replace(/\d+/g, "{id}");
    return err(
      siteTrouble(
        "answer-not-understood",
        "The answer to {place} has not the shape that Discourse gives it.",
        "Check that `site` is a Discourse forum; if it is, report this with the version that it runs.",
        { place },
      ),
    );
  }

  async #ask(start: URL, signal: AbortSignal | undefined): Promise<Result<Found<unknown>, SourceError>> {
    let address = start;
    let moves = 0;
    const tries = new Tries();
    for (;;) {
      const outcome = await this.#send(address, signal);
      if (outcome.kind === "answered") return ok({ found: true, body: outcome.body });
      if (outcome.kind === "absent") return ok({ found: false, status: outcome.status });
      if (outcome.kind === "moved") {
        const trouble = this.#moveTrouble(outcome.to, ++moves);
        if (trouble !== undefined) return err(trouble);
        address = outcome.to;
        continue;
      }
      const wait = tries.waitAfter(outcome);
      if (wait.isErr()) return err(wait.error);
      if (outcome.kind === "limited" && outcome.limit.scope === "site") this.#settings.pace.coolDown(wait.value);
      else await this.#wait(wait.value, signal);
    }
  }

  async #send(address: URL, signal: AbortSignal | undefined): Promise<Outcome> {
    const { pace, sending, clock } = this.#settings;
    await untilAborted(pace.turn(), signal);
    if (signal?.aborted === true) return { kind: "aborted" };
    this.requests++;
    return askOnce(address, { ...sending, ...(signal && { signal }) }, clock.now);
  }

  #moveTrouble(to: URL, moves: number): SourceError | undefined {
    if (to.origin !== this.#settings.base.origin) {
      const advice = "Give that address as `site`, if it is the forum's: {address}.";
      return siteTrouble("site-moved", "The forum sends readers to another address.", advice, { address: to.origin });
    }
    if (/\/login$/.test(to.pathname)) return loginNeeded;
    if (moves <= hops) return undefined;
    return siteTrouble("site-moved", "The forum sends readers from address to address without end.", "Check `site`.");
  }

  async #wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    await untilAborted(this.#settings.clock.wait(milliseconds), signal);
  }
}
