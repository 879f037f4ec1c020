import type { InvalidInput, SourceAdapter } from "@org/community-core/source";
import type { Result } from "neverthrow";
import { inColumns } from "./in-columns.js";
import { openOptions } from "./open-options.js";
import type { LinkedInAdapterOptions } from "./options.js";

/**
 * A source adapter for what LinkedIn gives of a page or of a member.
 *
 * @param options - One way in and what is wanted of it; checked, because they may come from a configuration file.
 * @returns The adapter, or all that is wrong with the options. After that trouble is an issue in what is read.
 * @example
 * createLinkedInAdapter({ pageExports: ["example_content_1769.xls"], source: "example" }).isOk() // => true
 * createLinkedInAdapter({ pageExports: [] }).isErr() // => true
 */
export function createLinkedInAdapter(options: LinkedInAdapterOptions): Result<SourceAdapter, InvalidInput> {
  return createSourceAdapter(options);
}

/** The same for options of unknown shape: what tools call that load an adapter by the name of its package. */
export function createSourceAdapter(options: unknown): Result<SourceAdapter, InvalidInput> {
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
        stores: false,
        ...(retention === undefined ? {} : { retention }),
      })),
    read: (request = {}) => (form === "records" ? way.read(request) : inColumns(way.read(request))),
  }));
}
