import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { dataExplorerQueries } from "./data-explorer-queries.js";

/** A file with the result of a query, or with one page of it. */
export interface ResultFile {
  readonly query: string;
  readonly name: string;
  readonly path: string;
}

const names = dataExplorerQueries.map(({ name }) => name);

/**
 * The results in a folder, in the order of the queries: files called after their query, whatever stands behind the
 * name, such as a number of the page or the address and date that a browser adds. Other files are not looked at.
 */
export async function resultFiles(folder: string): Promise<readonly ResultFile[]> {
  const files = (await readdir(folder)).flatMap((name): readonly ResultFile[] => {
    const query = queryOf(name);
    return query === undefined ? [] : [{ query, name, path: join(folder, name) }];
  });
  const byNumber = new Intl.Collator("en", { numeric: true });
  return files.sort(
    (first, second) =>
      names.indexOf(first.query) - names.indexOf(second.query) || byNumber.compare(first.name, second.name),
  );
}

/** The longest name that a file begins with, if no letter follows: `post-actions` is no page of `posts`. */
function queryOf(file: string): string | undefined {
  if (!/\.(json|csv)$/i.test(file)) return undefined;
  const fitting = names.filter(
    (name) => file.toLowerCase().startsWith(name) && !/^-?[a-z]/i.test(file.slice(name.length)),
  );
  return fitting.sort((first, second) => second.length - first.length)[0];
}
