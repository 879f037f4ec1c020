/**
 * The table of figures on data that never change (tests/figure-values/figures.md), and what it says of a change: a figure that
 * gives another value on the same data has become another figure, and needs another number.
 */

/** A community of the table: what its data are known by. */
export interface TableCommunity {
  readonly name: string;
  /** Another one, and the data are no longer the same, so that its figures say nothing. */
  readonly fingerprint: string;
}

/** Figures by community. */
export interface FigureTable {
  readonly communities: readonly TableCommunity[];
  /** By definition, such as `retention@1`: a value for each community, empty where it has none. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

const head = "| Definition |";

/** Writes it in the order of the definitions. */
export function printFigureTable({ communities, rows }: FigureTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["Definition", ...communities.map(({ name }) => name)]),
    line(["---", ...communities.map(() => "---")]),
    line(["*data*", ...communities.map(({ fingerprint }) => fingerprint)]),
    ...[...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([definition, cells]) => line([definition, ...cells])),
    "",
  ].join("\n");
}

/** Reads it from a page; a page without one has no communities and no rows. */
export function readFigureTable(page: string): FigureTable {
  const lines = page.split("\n");
  const begin = lines.findIndex((line) => line.startsWith(head));
  if (begin === -1) return { communities: [], rows: new Map() };
  const cellsOf = (line: string): readonly string[] =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const table = lines
    .slice(begin)
    .filter((line) => line.startsWith("|"))
    .map(cellsOf);
  const [[, ...names] = [], , [, ...fingerprints] = [], ...rest] = table;
  return {
    communities: names.map((name, at) => ({ name, fingerprint: fingerprints[at] ?? "" })),
    rows: new Map(rest.map(([definition = "", ...cells]) => [definition, cells])),
  };
}

function divided(definition: string): readonly [name: string, number: number] {
  const at = definition.lastIndexOf("@");
  return [definition.slice(0, at), Number(definition.slice(at + 1))];
}

/** Definitions with a higher number than before: figures that became others. New ones are not among them. */
export function risenIn(before: FigureTable, now: FigureTable): readonly string[] {
  const old = new Map<string, number>();
  for (const [name, number] of [...before.rows.keys()].map(divided))
    old.set(name, Math.max(number, old.get(name) ?? 0));
  return [...now.rows.keys()].filter((definition) => {
    const [name, number] = divided(definition);
    return number > (old.get(name) ?? number);
  });
}

/** Figures that give another value than before on the same data, although their definition has the number that it had. */
export function changedSilently(before: FigureTable, now: FigureTable): readonly string[] {
  return now.communities.flatMap(({ name, fingerprint }, at) => {
    const was = before.communities.findIndex((one) => one.name === name && one.fingerprint === fingerprint);
    if (was === -1) return [];
    return [...now.rows].flatMap(([definition, cells]): readonly string[] => {
      const [old, value] = [before.rows.get(definition)?.[was] ?? "", cells[at] ?? ""];
      if (old === "" || old === value) return [];
      return [`${definition}, ${name}: was ${old}, is ${value === "" ? "nothing" : value}.`];
    });
  });
}
