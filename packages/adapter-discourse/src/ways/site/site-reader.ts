import type { Instant, SourceError } from "@org/community-core/source";
import type { Result } from "neverthrow";
import type { z } from "zod";
import type { Found, SiteClient } from "./http/site-client.js";

/** Asks a site within one read, which may be stopped. */
export class SiteReader {
  readonly #client: SiteClient;
  readonly #signal: AbortSignal | undefined;

  constructor(client: SiteClient, signal: AbortSignal | undefined) {
    this.#client = client;
    this.#signal = signal;
  }

  get<T>(
    path: string,
    schema: z.ZodType<T>,
    query: Readonly<Record<string, string | number>> = {},
  ): Promise<Result<Found<T>, SourceError>> {
    return this.#client.get(path, schema, { query, ...(this.#signal && { signal: this.#signal }) });
  }

  now(): Instant {
    return this.#client.now();
  }
}
