import type { PersonKey } from "../../model/id.js";

/** A text for each key, all of one length, whose order is that of (source, id): ids that are numbers first, as numbers. */
export function ordinalTexts(keys: readonly PersonKey[]): readonly string[] {
  const sorted = keys
    .map(({ source, id }, position) => ({ source, id, digits: significantDigits(id), position }))
    .sort(compareKeys);
  const texts: string[] = [];
  sorted.forEach(({ position }, rank) => {
    texts[position] = String(rank).padStart(9, "0");
  });
  return texts;
}

interface Ordinal extends PersonKey {
  /** The digits of an id that is a number; absent for any other. */
  readonly digits: string | undefined;
}

function compareKeys(first: Ordinal, second: Ordinal): number {
  return compareText(first.source, second.source) || compareNumbers(first, second) || compareText(first.id, second.id);
}

/** By length first, so that 9 comes before 10 however long the numbers are. */
function compareNumbers({ digits: first }: Ordinal, { digits: second }: Ordinal): number {
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined);
  }
  return first.length - second.length || compareText(first, second);
}

function significantDigits(id: string): string | undefined {
  return /^\d+$/.test(id) ? id.replace(/^0+(?=\d)/, "") : undefined;
}

function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
