import { createLinkedInAdapter } from "../create-linkedin-adapter.js";
import type { PageExportsOptions } from "../ways/page-exports/page-exports-options.js";
import { type RecordsRead, readRecords } from "./read-records.js";
import { temporaryFolder, written } from "./written-files.js";

/** Reads the contents of files as exports of a page; names of files say nothing. */
export type ReadExports = (
  files: readonly (string | Uint8Array)[],
  options?: Partial<PageExportsOptions>,
) => Promise<RecordsRead>;

/** A reader with a folder of its own. */
export function exportsReader(): ReadExports {
  const folder = temporaryFolder();
  let count = 0;
  return (files, options = {}) => {
    const pageExports = files.map((content) => written(folder, `file-${count++}.xls`, content));
    return readRecords(createLinkedInAdapter({ pageExports, ...options })._unsafeUnwrap());
  };
}

/** The values of totals, as tests name them: the day or the post, what was counted, and of which part. */
export function totalsOf({ aggregates }: RecordsRead): Readonly<Record<string, number>> {
  return Object.fromEntries(
    aggregates.map(({ metric, conversation, from, value, dimensions = [] }) => {
      const where = conversation?.replace("urn:li:", "") ?? from;
      return [[where, metric, ...dimensions.map((dimension) => dimension.value)].join(" "), value];
    }),
  );
}
