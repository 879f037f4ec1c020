import { headerWord } from "./header-word.js";
import { type Cell, cellText, isBlank, type Sheet } from "./sheet.js";

/** A sheet that says how many there are of each place, function, industry … */
export interface Demographics {
  readonly headerRow: number;
  readonly recognisedBy: "headers" | "position";
  /** What tells them apart, such as `location`. */
  readonly dimension: string;
  readonly metric: "followers" | "page-views";
}

/** What people are told apart by, in the order of the sheets. */
const dimensions = ["location", "job function", "seniority", "industry", "company size"] as const;

const metrics: ReadonlyMap<string, Demographics["metric"]> = new Map([
  ["total followers", "followers"],
  ["total views", "page-views"],
]);

/**
 * What a sheet of two columns is: by its headers, or by its place behind the sheet of days in a whole export, whose
 * metric is `beside`.
 */
export function recogniseDemographics(
  { rows, position }: Sheet,
  beside: Demographics["metric"] | undefined,
): Demographics | undefined {
  for (const [headerRow, row] of rows.slice(0, 4).entries()) {
    const [first, second] = row.map(headerWord);
    const dimension = dimensions.find((word) => word === first);
    const metric = metrics.get(second ?? "");
    if (dimension !== undefined && metric !== undefined) {
      return { headerRow, recognisedBy: "headers", dimension: nameOf(dimension), metric };
    }
  }
  const dimension = dimensions[position - 1];
  if (beside === undefined || dimension === undefined || !isTextAndNumber(rows)) return undefined;
  return { headerRow: 0, recognisedBy: "position", dimension: nameOf(dimension), metric: beside };
}

function nameOf(word: string): string {
  return word.replace(" ", "-");
}

function isTextAndNumber([header = [], ...rows]: readonly (readonly Cell[])[]): boolean {
  const filled = rows.filter((row) => !isBlank(row));
  const widest = [header, ...filled].every((row) => row.slice(2).every((cell) => cellText(cell) === ""));
  return widest && filled.length > 0 && filled.every(([first, second]) => cellText(first) !== "" && isNumber(second));
}

function isNumber(cell: Cell): boolean {
  return typeof cell === "number" || /^\d[\d.,\s]*$/.test(cellText(cell));
}
