import { basename } from "node:path";
import { type Capability, type SourceError, worded } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { fileTrouble } from "../file-trouble.js";
import { sourceOfPath } from "../source-of-path.js";
import type { WayDescription, WayIn } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { readResults } from "./read-results.js";
import { type ResultFile, resultFiles } from "./result-file.js";
import { resultReaders } from "./result-readers.js";

/** Where results of the Data Explorer lie. */
export interface DataExplorerOptions {
  /** A folder with the results of `dataExplorerQueries`, each in files that are called after their query. */
  readonly dataExplorer: string;
}

/** Results of queries that somebody ran in the Data Explorer plugin: what each file that is there can show. */
export const dataExplorerKind: WayKind = {
  option: "dataExplorer",
  schema: z.strictObject({ dataExplorer: z.string().min(1) }),
  open: (options) => {
    // The cast: the schema above has let them through.
    const { dataExplorer } = options as DataExplorerOptions;
    return { way: dataExplorerWay(dataExplorer), source: sourceOfPath(dataExplorer) };
  },
};

function dataExplorerWay(folder: string): WayIn {
  return {
    describe: () => describe(folder),
    read: (request) => readResults(folder, request),
  };
}

async function describe(folder: string): Promise<Result<WayDescription, SourceError>> {
  try {
    return described(folder, await resultFiles(folder));
  } catch (error) {
    return err(fileTrouble(error, basename(folder)));
  }
}

function described(folder: string, files: readonly ResultFile[]): Result<WayDescription, SourceError> {
  const queries = new Set(files.map(({ query }) => query));
  const missing = ["topics", "posts"].filter((query) => !queries.has(query));
  if (missing.length > 0) return err(resultsMissing(folder, missing));
  const capabilities = [...queries].flatMap((query): readonly Capability[] => resultReaders.get(query)?.shows ?? []);
  return ok({
    capabilities: [...new Set(capabilities)],
    remarks: [
      ...(queries.has("categories") ? [] : [venuesWithoutNames]),
      ...(queries.has("solutions-before-2025") && !queries.has("solutions") ? [withoutWhom] : []),
    ],
  });
}

function resultsMissing(folder: string, queries: readonly string[]): SourceError {
  return {
    type: "SourceError",
    code: "results-missing",
    ...worded("{folder} has no result of {queries}.", {
      folder: basename(folder),
      queries: queries.join(", "),
    }),
    advice: "Run the queries of dataExplorerQueries and call each file after its query, such as posts-1.json.",
    place: { file: basename(folder) },
  };
}

const venuesWithoutNames = {
  code: "venues-without-names",
  message: "Categories are numbers, without names; whether one is for some people only is not told.",
} as const;

const withoutWhom = {
  code: "acceptance-without-whom",
  message: "Of an accepted answer it is not told by whom it was accepted: this version did not keep it.",
} as const;
