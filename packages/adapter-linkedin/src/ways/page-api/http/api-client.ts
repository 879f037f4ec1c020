import { type SourceError, untilAborted } from "@org/community-core/source";
import type { Clock, Sending } from "@org/community-source-kit/http";
import { err, ok, type Result } from "neverthrow";
import { apiTrouble, refusalTrouble } from "./api-trouble.js";
import { askOnce } from "./ask-once.js";
import type { CallBudget } from "./call-budget.js";
import { type Page, pageOf } from "./paging.js";
import { type RestliValue, restliQuery } from "./restli.js";
import { Tries } from "./tries.js";

/** How LinkedIn is asked. */
export interface ApiClientSettings {
  /** The host, such as `https://api.linkedin.com`. */
  readonly base: URL;
  readonly version: string;
  readonly token: string;
  readonly clock: Clock;
  readonly budget: CallBudget;
  readonly sending: Pick<Sending, "fetch" | "timeout" | "longest">;
}

/** What is asked for. */
export interface Call {
  /** The resource with its key, encoded, such as `networkSizes/urn%3Ali%3Aorganization%3A1`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, RestliValue | undefined>>;
  /** `FINDER` or `BATCH_GET`, where LinkedIn wants to be told. */
  readonly method?: "FINDER" | "BATCH_GET";
}

/** Asks LinkedIn's versioned interface within a budget of calls, again where that may help. */
export class ApiClient {
  readonly #settings: ApiClientSettings;
  readonly #signal: AbortSignal | undefined;

  constructor(settings: ApiClientSettings, signal?: AbortSignal) {
    this.#settings = settings;
    this.#signal = signal;
  }

  /** The answer to one call, whatever it is. */
  async get({ path, query = {}, method }: Call): Promise<Result<unknown, SourceError>> {
    const written = restliQuery(query);
    return this.#ask(`/rest/${path}${written === "" ? "" : `?${written}`}`, method);
  }

  /** The pages of a list, one by one; trouble ends it. */
  async *pages(
    { path, query = {}, method }: Call,
    count: number,
  ): AsyncGenerator<Result<Page, SourceError>, void, undefined> {
    let next: string | undefined = `/rest/${path}?${restliQuery({ ...query, start: 0, count })}`;
    const asked = new Set<string>();
    while (next !== undefined && !asked.has(next)) {
      asked.add(next);
      const answer: Result<Page, SourceError> = (await this.#ask(next, method)).andThen((body) =>
        pageOf(body, this.#settings.base, resourceOf(path)),
      );
      yield answer;
      next = answer.isOk() ? answer.value.next : undefined;
    }
  }

  async #ask(target: string, method: Call["method"]): Promise<Result<unknown, SourceError>> {
    const { clock, budget, version } = this.#settings;
    const tries = new Tries();
    for (;;) {
      const spent = await orFolderTrouble(() => budget.take(clock.now()));
      if (spent !== undefined) return err(spent);
      const outcome = await this.#send(target, method);
      if (outcome.kind === "answered") return ok(outcome.body);
      if (outcome.kind === "refused") return err(refusalTrouble(outcome.refused, resourceOf(target), version));
      const wait = tries.waitAfter(outcome, clock.now());
      if (wait.isErr()) return err(wait.error);
      await untilAborted(clock.wait(wait.value), this.#signal);
    }
  }

  #send(target: string, method: Call["method"]): ReturnType<typeof askOnce> {
    const { base, token, version, sending, clock } = this.#settings;
    const headers = {
      Accept: "application/json",
      Authorization: `Bearer ${token}`,
      "LinkedIn-Version": version,
      "X-Restli-Protocol-Version": "2.0.0",
      ...(method === undefined ? {} : { "X-RestLi-Method": method }),
    };
    const signal = this.#signal === undefined ? {} : { signal: this.#signal };
    return askOnce(new URL(target, base), { ...sending, headers, ...signal }, clock.now);
  }
}

/** The name of a resource without its keys, which may name somebody. */
function resourceOf(target: string): string {
  const path = target.replace(/^\/rest\//, "").split("?", 1)[0] ?? "";
  return path.endsWith("/comments") ? "comments" : (path.split("/", 1)[0] ?? "");
}

async function orFolderTrouble(take: () => Promise<SourceError | undefined>): Promise<SourceError | undefined> {
  try {
    return await take();
  } catch {
    return apiTrouble(
      "folder-not-writable",
      "The count of calls cannot be written to `folder`.",
      "Check who may write there, and whether there is room.",
    );
  }
}
