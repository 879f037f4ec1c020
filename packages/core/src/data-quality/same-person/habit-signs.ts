/** One way in which people's habits differ: a group of cells over which what they do is spread. */
export interface HabitSign {
  /** Its first cell among those of all signs. */
  readonly first: number;
  readonly cells: number;
  /** What its cells stand for. The evidence of several signs of a kind is averaged. */
  readonly kind: "hours" | "venues" | "partners";
}

/** Quarters of a day: with more, neighbouring cells fill together, and the same hours would look like a rarer coincidence. */
export const quartersOfDay = 4;
/**
 * A day is cut into quarters in three ways, two hours apart, and their evidence is averaged: a rhythm shows wherever its edges
 * lie, and the average of logarithms claims no more than each of them does.
 */
export const cutsOfDay = 3;
/** The largest venues have a cell each, the others share one. */
export const venueCells = 16;
/** The most active partners have a cell each, the others share one. */
export const partnerCells = 24;
/** The first cell of venues. */
export const firstVenueCell: number = cutsOfDay * quartersOfDay;
/** The first cell of partners. */
export const firstPartnerCell: number = firstVenueCell + venueCells + 1;
/** The cell of answers to oneself, which is of no sign. */
export const ownAnswersCell: number = firstPartnerCell + partnerCells + 1;
/** All cells. */
export const habitCells: number = ownAnswersCell + 1;

/** Hours of the day, cut by cut; venues; whom somebody answers. */
export const habitSigns: readonly HabitSign[] = [
  ...Array.from({ length: cutsOfDay }, (_, cut) => ({
    first: cut * quartersOfDay,
    cells: quartersOfDay,
    kind: "hours" as const,
  })),
  { first: firstVenueCell, cells: venueCells + 1, kind: "venues" },
  { first: firstPartnerCell, cells: partnerCells + 1, kind: "partners" },
];
