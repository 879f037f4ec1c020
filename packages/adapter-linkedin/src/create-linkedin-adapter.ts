import type { Instant, InvalidInput, SourceAdapter, SourceError } from "@org/community-core/source";
import type { Result } from "neverthrow";
import { inColumns } from "./in-columns.js";
import { openOptions } from "./open-options.js";
import type { LinkedInAdapterOptions } from "./options.js";
import type { Purged } from "./ways/way-in.js";

/** A source adapter that forgets in time, where it keeps anything. */
export interface LinkedInAdapter extends SourceAdapter {
  /**
   * Drops all that may not be kept any more as of a moment, in milliseconds since 1970, from wherever the adapter keeps
   * anything. Every read does so first; where nobody reads, call it once a day. Absent: the adapter keeps nothing.
   */
  readonly purge?: (asOf: Instant) => Promise<Result<Purged, SourceError>>;
}

/**
 * A source adapter for what LinkedIn gives of a page or of a member.
 *
 * @param options - One way in and what is wanted of it; checked, because they may come from a configuration file.
 * @returns The adapter, or all that is wrong with the options. After that trouble is an issue in what is read.
 * @example
 * createLinkedInAdapter({ pageExports: ["example_content_1769.xls"], source: "example" }).isOk() // => true
 * createLinkedInAdapter({ pageExports: [] }).isErr() // => true
 */
export function createLinkedInAdapter(options: LinkedInAdapterOptions): Result<LinkedInAdapter, InvalidInput> {
  return createSourceAdapter(options);
}

/**
 * The same for options of unknown shape: what tools call that load an adapter by the name of its package.
 *
 * @example
 * createSourceAdapter({ pageExports: ["example_content_1769.xls"] }).isOk() // => true
 * createSourceAdapter({ pageExports: 7 }).isErr() // => true
 */
export function createSourceAdapter(options: unknown): Result<LinkedInAdapter, InvalidInput> {
  return openOptions(options).map(({ way, source, retention, form }) => ({
    contractVersion: 1,
    name: "linkedin",
    source,
    describe: async (signal) =>
      (await way.describe(signal)).map((described) => ({
        name: "linkedin",
        source,
        ...described,
        classifiedFields: [],
        incremental: false,
        stores: way.stores === true,
        ...(retention === undefined ? {} : { retention }),
      })),
    read: (request = {}) => (form === "records" ? way.read(request) : inColumns(way.read(request))),
    ...(way.forget === undefined ? {} : { forget: way.forget }),
    ...(way.purge === undefined ? {} : { purge: way.purge }),
  }));
}
