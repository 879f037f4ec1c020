import type { Contributions } from "../community-dataset.js";
import { knownAcceptance } from "../contributions/known-acceptance.js";
import { textAt } from "../texts/text-list.js";
import type { ChosenPart } from "./chosen-part.js";
import { keptRows, pick, pickIndices, pickTexts } from "./pick-rows.js";

/** What else of a dataset is left beside its contributions. */
export interface LeftBeside {
  /** What the people have become: the new index of each, or -1. */
  readonly personIndex: Int32Array;
  /** Whether there are reaction totals. */
  readonly hasReactionTotals: boolean;
}

/**
 * The contributions of a part of a dataset, as if there were no others: a target beyond the border is one that was not
 * read.
 */
export function pickContributions(contributions: Contributions, part: ChosenPart & LeftBeside): Contributions {
  const { rowIndex, personIndex, conversationIndex, venueIndex } = part;
  const { ids, stated, provenance, reactionTotal } = contributions;
  const rows = keptRows(rowIndex);
  const openTargets = targetsNotThere(contributions, part, rows);
  const acceptance = acceptanceThere(contributions, part);
  return {
    length: rows.length,
    at: pick(contributions.at, rows),
    type: pick(contributions.type, rows),
    author: pickIndices(contributions.author, rows, personIndex),
    conversation: pickIndices(contributions.conversation, rows, conversationIndex),
    venue: pickIndices(contributions.venue, rows, venueIndex),
    target: pickIndices(contributions.target, rows, rowIndex),
    accepted: pick(contributions.accepted, rows),
    ...(acceptance && { acceptance }),
    act: pick(contributions.act, rows),
    ...(reactionTotal && part.hasReactionTotals && { reactionTotal: pick(reactionTotal, rows) }),
    ...(ids && { ids: pickTexts(ids, rows) }),
    openTargets,
    unknownTargets: openTargets.size,
    ...(provenance && { provenance: pickEntries(provenance, rowIndex) }),
    ...(stated && {
      stated: {
        conversation: pickIndices(stated.conversation, rows, conversationIndex),
        venue: pickIndices(stated.venue, rows, venueIndex),
      },
    }),
  };
}

function targetsNotThere(
  { ids, target, openTargets }: Contributions,
  { rowIndex }: ChosenPart,
  rows: Int32Array,
): ReadonlyMap<number, string> {
  const open = new Map<number, string>();
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const known = target[row] ?? -1;
    if (known >= 0 && (rowIndex[known] ?? -1) >= 0) continue;
    const id = known >= 0 && ids ? textAt(ids, known) : openTargets?.get(row);
    if (id !== undefined) open.set(place, id);
  }
  return open;
}

function acceptanceThere(
  { acceptance }: Contributions,
  { rowIndex, personIndex }: ChosenPart & LeftBeside,
): Contributions["acceptance"] {
  const picked = pickEntries(acceptance ?? new Map(), rowIndex);
  return knownAcceptance(
    [...picked].map(([row, { at = Number.NaN, by = -1 }]) => [row, { at, by: personIndex[by] ?? -1 }]),
  );
}

function pickEntries<T>(entries: ReadonlyMap<number, T>, indexOf: Int32Array): ReadonlyMap<number, T> {
  const picked = new Map<number, T>();
  for (const [row, entry] of entries) {
    const index = indexOf[row] ?? -1;
    if (index >= 0) picked.set(index, entry);
  }
  return picked;
}
