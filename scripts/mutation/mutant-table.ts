/** The table of what was measured: a row for each file, replaced when it is measured again, in the order of the paths. */

/** What became of the mutants of one file. */
export interface MeasuredFile {
  /** From the root of the workspace. */
  readonly path: string;
  /** Changes that were tried; those that do not compile or run are not among them. */
  readonly mutants: number;
  /** Of these, that a test failed on, or that never came to an end. */
  readonly noticed: number;
  /** Which cases ran: those of its folder that import it, or its own alone, where the folder takes too long. */
  readonly cases: "folder" | "own";
  /** The day, as 2026-01-31. */
  readonly day: string;
}

const row = /^\| `([^`]+)` \| (\d+) \| (\d+) \| \d+ % \| (folder|own) \| (\d{4}-\d{2}-\d{2}) \|$/;

/** The rows that stand in a page. */
export function measuredFiles(page: string): readonly MeasuredFile[] {
  return page.split("\n").flatMap((line): readonly MeasuredFile[] => {
    const [, path, mutants, noticed, cases, day] = row.exec(line) ?? [];
    if (path === undefined || day === undefined) return [];
    return [
      { path, mutants: Number(mutants), noticed: Number(noticed), cases: cases === "own" ? "own" : "folder", day },
    ];
  });
}

/** Rounded down, so that 100 means all. */
function percentOf({ mutants, noticed }: MeasuredFile): number {
  return mutants === 0 ? 100 : Math.floor((100 * noticed) / mutants);
}

/** The page with a file measured anew. */
export function withMeasured(page: string, measured: MeasuredFile): string {
  const others = measuredFiles(page).filter(({ path }) => path !== measured.path);
  const rows = [...others, measured]
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(
      (file) =>
        `| \`${file.path}\` | ${file.mutants} | ${file.noticed} | ${percentOf(file)} % | ${file.cases} | ${file.day} |`,
    );
  const text = page.split("\n").filter((line) => !row.test(line));
  const rule = text.findIndex((line) => line.startsWith("| ---"));
  if (rule === -1) throw new RangeError("the page has no table to write into");
  return [...text.slice(0, rule + 1), ...rows, ...text.slice(rule + 1)].join("\n");
}
