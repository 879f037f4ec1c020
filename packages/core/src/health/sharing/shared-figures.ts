import type { Figure } from "../report/health-report.js";
import { fewestTold } from "./fewest-told.js";

/**
 * The figures for everybody: without those of a department or a stakeholder group that do not rest on five people or more, or of
 * which that is not known, and without as many of the next smallest of the same key as it takes that no such figure follows from the
 * others and that of all together: those that are left out are two at least, and of five people at least together (complementary
 * suppression). A refusal that says how few there were is such a figure too.
 */
export function sharedFigures(figures: readonly Figure[]): readonly Figure[] {
  const kinds = new Map<string, Figure[]>();
  for (const figure of figures) {
    const kind = kindOf(figure);
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), figure]);
  }
  const withheld = new Set([...kinds.values()].flatMap(withheldOf));
  return figures.filter((figure) => !withheld.has(figure));
}

/** Figures of which one could be what another leaves of the whole; nothing for a figure of no department and no group. */
function kindOf({ key, of: { group, department } = {} }: Figure): string | undefined {
  if (group === undefined && department === undefined) return undefined;
  return JSON.stringify([key, group === undefined ? "department" : "group"]);
}

function withheldOf(figures: readonly Figure[]): readonly Figure[] {
  const small = figures.filter(isSmall);
  if (small.length === 0) return [];
  const others = figures
    .filter((figure) => figure.status === "measured" && !small.includes(figure))
    .toSorted((one, other) => peopleOf(one) - peopleOf(other));
  const withheld = [...small];
  let people = small.reduce((sum, figure) => sum + peopleOf(figure), 0);
  for (const next of others) {
    if (withheld.length > 1 && people >= fewestTold) break;
    withheld.push(next);
    people += peopleOf(next);
  }
  return withheld;
}

function isSmall(figure: Figure): boolean {
  if (figure.status === "refused") return figure.refusal.type === "InsufficientData";
  return peopleOf(figure) < fewestTold;
}

/** Of how many people a figure says something; 0 where that is not known. */
function peopleOf(figure: Figure): number {
  if (figure.status === "refused") return 0;
  const { unit, value, sampleOf, sampleSize } = figure.measurement;
  if (sampleOf !== "people") return 0;
  return unit === "people" ? Math.min(value, sampleSize) : sampleSize;
}
