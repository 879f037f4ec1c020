import type { SourceError } from "@org/community-core/source";
import { type Clock, machineClock } from "@org/community-source-kit/http";
import { err, ok, type Result } from "neverthrow";
import type { PageFolder } from "./folder/page-folder.js";
import { ApiClient } from "./http/api-client.js";
import { CallBudget } from "./http/call-budget.js";
import type { PageApiOptions } from "./page-api-options.js";
import type { PageName } from "./page-urn.js";
import { type Role, readRole } from "./reading/read-role.js";
import { readToken } from "./token.js";

const linkedIn = "https://api.linkedin.com";
const newestKnownVersion = "202610";
/** The least that LinkedIn gives: an application in development, for one member. */
export const leastBudget = 100;
/** A page of a hundred long posts has some hundred kilobytes. */
const longestAnswer = 32 * 1_048_576;

/** What a read begins with. */
export interface ApiStart {
  readonly client: ApiClient;
  readonly role: Role;
}

/** The connection of one adapter to LinkedIn: one budget of calls, and a token that is looked up when it is needed. */
export class ApiConnection {
  readonly clock: Clock;
  readonly #options: PageApiOptions;
  readonly #page: PageName;
  readonly #budget: CallBudget;
  #role: Role | undefined;

  constructor(options: PageApiOptions, page: PageName, folder: PageFolder | undefined) {
    this.#options = options;
    this.#page = page;
    this.#budget = new CallBudget(options.callsPerDay ?? leastBudget, folder?.calls());
    this.clock = { now: options.now ?? machineClock.now, wait: options.wait ?? machineClock.wait };
  }

  /** What the token may do, asked now; the answer serves the read after it. */
  async describe(signal: AbortSignal | undefined): Promise<Result<Role, SourceError>> {
    this.#role = undefined;
    const start = await this.start(signal);
    this.#role = start.map(({ role }) => role).unwrapOr(undefined);
    return start.map(({ role }) => role);
  }

  /** What a read begins with; a role that was asked for a description is as good as one of now, once. */
  async start(signal: AbortSignal | undefined): Promise<Result<ApiStart, SourceError>> {
    const { version = newestKnownVersion, address = linkedIn, timeoutSeconds = 60 } = this.#options;
    const token = await readToken(this.#options, this.#options.environment ?? process.env);
    if (token.isErr()) return err(token.error);
    const sending = {
      fetch: this.#options.fetch ?? globalThis.fetch,
      timeout: timeoutSeconds * 1_000,
      longest: longestAnswer,
    };
    const settings = { base: new URL(address), version, token: token.value, clock: this.clock, budget: this.#budget };
    const client = new ApiClient({ ...settings, sending }, signal);
    const role = this.#role === undefined ? await readRole(client, this.#page) : ok(this.#role);
    this.#role = undefined;
    return role.map((found) => ({ client, role: found }));
  }
}
