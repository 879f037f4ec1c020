import { formatInstant } from "../../model/instant.js";
import type { Provenance } from "../../model/provenance.js";
import type { Contributions } from "../community-dataset.js";
import { knownAcceptance } from "../contributions/known-acceptance.js";
import type { DatasetDraft } from "../dataset-draft.js";

/** What the entries of a draft became, and where its contributions are. */
export interface Gathering {
  /** All rows in order of time. */
  readonly rows: Int32Array;
  /** The place of each row of the store in that order, or -1. */
  readonly placeOf: Int32Array;
  /** The index of each entry of the draft's tables; -1 where it has none. */
  readonly personIndex: Int32Array;
  readonly conversationIndex: Int32Array;
  readonly venueIndex: Int32Array;
  /** The conversation of each row of the store. */
  readonly conversationOf: Int32Array;
  /** The venue of each contribution, in order of time. */
  readonly venues: Int32Array;
  readonly keepIds: boolean;
}

/** The contributions of a draft in order of time. Each column of the draft is let go once it is gathered. */
export function gatherContributions(draft: DatasetDraft, gathering: Gathering): Contributions {
  const { store } = draft;
  const { rows, personIndex, conversationIndex, venueIndex, conversationOf, venues, keepIds } = gathering;
  const kept = keepIds ? keptForLater(draft, gathering) : {};
  const { target, ...open } = targets(draft, gathering);
  const acceptance = acceptanceOf(draft, gathering);
  store.target = new Int32Array(0);
  const at = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) at[place] = store.at[rows[place] ?? 0] ?? 0;
  store.at = new Float64Array(0);
  const author = indices(rows, store.author, personIndex);
  store.author = new Int32Array(0);
  const conversation = indices(rows, conversationOf, conversationIndex);
  store.conversation = new Int32Array(0);
  return {
    length: rows.length,
    at,
    type: bytes(rows, store.type),
    author,
    conversation,
    venue: venues.map((venue) => venueIndex[venue] ?? -1),
    target,
    accepted: bytes(rows, store.accepted),
    ...(acceptance === undefined ? {} : { acceptance }),
    act: bytes(rows, store.act),
    ...open,
    ...kept,
  };
}

function keptForLater(
  draft: DatasetDraft,
  { rows, conversationIndex, venueIndex }: Gathering,
): Pick<Contributions, "ids" | "provenance" | "stated"> {
  const { store, marks } = draft;
  return {
    ids: store.ids.list(rows, marks.length),
    provenance: provenance(draft, rows),
    stated: {
      conversation: indices(rows, store.conversation, conversationIndex),
      venue: indices(rows, store.venue, venueIndex),
    },
  };
}

function acceptanceOf({ store }: DatasetDraft, { placeOf, personIndex }: Gathering): Contributions["acceptance"] {
  const entries = [...store.acceptance].map(
    ([row, { at, by }]) => [placeOf[row] ?? -1, { at, by: personIndex[by] ?? -1 }] as const,
  );
  return knownAcceptance(entries);
}

function bytes(rows: Int32Array, column: Uint8Array): Uint8Array {
  const gathered = new Uint8Array(rows.length);
  for (let place = 0; place < rows.length; place++) gathered[place] = column[rows[place] ?? 0] ?? 0;
  return gathered;
}

function indices(rows: Int32Array, column: Int32Array, indexOf: Int32Array): Int32Array {
  const gathered = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const entry = column[rows[place] ?? 0] ?? -1;
    gathered[place] = entry < 0 ? -1 : (indexOf[entry] ?? -1);
  }
  return gathered;
}

/** The places of the targets; of targets that are not in the dataset the number and, with ids, the ids. */
function targets(
  { store, marks }: DatasetDraft,
  { rows, placeOf, keepIds }: Gathering,
): Pick<Contributions, "target" | "unknownTargets" | "openTargets"> {
  const target = new Int32Array(rows.length);
  const openTargets = new Map<number, string>();
  let unknownTargets = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = store.target[rows[place] ?? 0] ?? -1;
    const found = row < 0 ? -1 : (placeOf[row] ?? -1);
    target[place] = found;
    if (row < 0 || found >= 0) continue;
    unknownTargets++;
    if (keepIds) openTargets.set(place, marks.unmarked(store.ids, row));
  }
  return keepIds ? { target, unknownTargets, openTargets } : { target, unknownTargets };
}

function provenance({ store }: DatasetDraft, rows: Int32Array): ReadonlyMap<number, Provenance> {
  const known = new Map<number, Provenance>();
  if (store.version === undefined && store.observedAt === undefined) return known;
  for (let place = 0; place < rows.length; place++) {
    const { version, observedAt } = store.ageOf(rows[place] ?? 0);
    if (Number.isNaN(version) && Number.isNaN(observedAt)) continue;
    known.set(place, {
      ...(Number.isNaN(version) ? {} : { version }),
      ...(Number.isNaN(observedAt) ? {} : { observedAt: formatInstant(observedAt) }),
    });
  }
  return known;
}
