import { instantOf } from "../../model/instant.js";
import type { DatasetDraft } from "../dataset-draft.js";
import type { FactSequence } from "../facts/pack-facts.js";
import { withRoom } from "../texts/growable-columns.js";
import { IdTable } from "../texts/id-table.js";

/** What stands for a number that does not fit. */
const most = 2 ** 31 - 1;

/**
 * How many reactions were stated last for each contribution, in order of time; -1 where nobody stated any. Of all kinds
 * together if some record counts all, whatever others say of single kinds: what is counted by kind may not be all. Else
 * the kinds are added up. Of several records of one kind, which have ids then, the one that was observed last counts,
 * at one moment the larger. A total of a contribution that is not in the dataset counts nowhere.
 *
 * @param placeOf - The place of each row of the store in order of time, or -1.
 * @param length - How many contributions there are.
 * @returns `undefined` if there are no reaction totals at all.
 */
export function reactionTotals(
  draft: DatasetDraft,
  facts: FactSequence<"reactionTotal">,
  placeOf: Int32Array,
  length: number,
): Int32Array | undefined {
  if (facts.length === 0) return undefined;
  const { places, counts, isWhole } = latestByKind(draft, facts, placeOf);
  const whole = new Int32Array(length).fill(-1);
  const byKind = new Int32Array(length).fill(-1);
  for (let entry = 0; entry < places.length; entry++) {
    const place = places[entry] ?? 0;
    const count = Math.min(counts[entry] ?? 0, most);
    if (isWhole[entry] === 1) whole[place] = count;
    else byKind[place] = Math.min(Math.max(byKind[place] ?? 0, 0) + count, most);
  }
  return whole.map((count, place) => (count >= 0 ? count : (byKind[place] ?? -1)));
}

/** What was stated last of each contribution and each kind of reaction, and of all kinds together. */
interface LatestTotals {
  readonly places: Int32Array;
  readonly counts: Float64Array;
  /** 1 where all kinds are counted. */
  readonly isWhole: Uint8Array;
}

function latestByKind(
  { store, marks }: DatasetDraft,
  facts: FactSequence<"reactionTotal">,
  placeOf: Int32Array,
): LatestTotals {
  const subjects = new IdTable();
  let places = new Int32Array(0);
  let counts = new Float64Array(0);
  let observed = new Float64Array(0);
  let isWhole = new Uint8Array(0);
  for (const { source, on, type, count, observedAt } of facts) {
    const place = placeOf[store.ids.find(marks.marked(source, on))] ?? -1;
    if (place < 0) continue;
    const known = subjects.size;
    const entry = subjects.internText(type === undefined ? `${place}` : `${place} ${type}`);
    const at = instantOf(observedAt);
    places = withRoom(places, entry + 1, 0);
    counts = withRoom(counts, entry + 1, 0);
    observed = withRoom(observed, entry + 1, 0);
    isWhole = withRoom(isWhole, entry + 1, 0);
    const before = observed[entry] ?? 0;
    if (entry < known && (at < before || (at === before && count <= (counts[entry] ?? 0)))) continue;
    places[entry] = place;
    counts[entry] = count;
    observed[entry] = at;
    isWhole[entry] = type === undefined ? 1 : 0;
  }
  return { places: places.slice(0, subjects.size), counts, isWhole };
}
