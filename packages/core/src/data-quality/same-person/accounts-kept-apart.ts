import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { PersonRows } from "../rows-by-person.js";
import { conversationMonths } from "./conversation-months.js";
import type { HabitCounter } from "./habit-counts.js";
import type { HabitModel } from "./habit-evidence.js";
import { evidenceOfApart, type Meetings } from "./meetings.js";
import { sharedConversations, takingPart } from "./shared-conversations.js";
import { activeDays, sharedDays } from "./shared-days.js";

/** How somebody may use two accounts side by side: each day one of them, or each conversation. */
export type WayApart = "by-day" | "by-conversation";

/**
 * That two accounts never meet says at most this, in nats. That is more than a sign of habits may say, since it is measured against
 * all other pairs: where it is so clear, habits need only not speak against it. Ours.
 */
const mostOfApart = 12;
/** What two accounts do is compared where so much speaks for their being kept apart: of nearly all pairs nothing does. */
const leastOfApart = 3;

/** Two accounts that meet more rarely than others do. */
export interface KeptApart {
  /** Their places among the active accounts, the more active first. */
  readonly places: readonly [number, number];
  readonly way: WayApart;
  readonly meetings: Meetings;
  /** How much likelier it is that one person keeps them apart than that two avoid each other, as a logarithm. */
  readonly evidence: number;
}

/** How habits are counted and compared. */
export interface KnownHabits {
  readonly counter: HabitCounter;
  readonly model: HabitModel;
}

/**
 * Looks for accounts that are both in use and hardly ever on the same day, or hardly ever in the same conversation, and compares their
 * habits: by all that they do, or by how they enter each conversation, since a conversation brings its venue, hours and people.
 *
 * @param active - What the accounts do in the months of habits, the most active first.
 */
export function accountsKeptApart(
  dataset: CommunityDataset,
  active: readonly PersonRows[],
  [from, end]: readonly [from: number, end: number],
  known: KnownHabits,
): readonly KeptApart[] {
  const { at } = dataset.contributions;
  const days = active.map(({ rows }) => activeDays(at, rows, known.counter.begin));
  const table = conversationMonths(
    dataset,
    active.map(({ person }) => person),
    known.counter,
    [from, end],
  );
  const parts = table.units.map((units, place) => takingPart(table, units, days[place]?.days ?? []));
  return [
    ...keptApart("by-day", days, sharedDays, likenessOf(active, known)),
    ...keptApart(
      "by-conversation",
      parts,
      (one, other) => sharedConversations(table, one, other),
      likenessOf(active, known, (rows) => entering(dataset, rows)),
    ),
  ];
}

function keptApart<T>(
  way: WayApart,
  accounts: readonly T[],
  meet: (one: T, other: T) => Meetings,
  likeness: (one: number, other: number) => number,
): readonly KeptApart[] {
  const pairs = accounts.flatMap((other, second) =>
    accounts.slice(0, second).map((one, first) => ({ places: [first, second] as const, meetings: meet(one, other) })),
  );
  const apart = evidenceOfApart(pairs.map(({ meetings }) => meetings));
  return pairs.flatMap((pair, index): readonly KeptApart[] => {
    const found = apart[index] ?? 0;
    if (found < leastOfApart) return [];
    return [{ ...pair, way, evidence: Math.min(mostOfApart, found) + likeness(...pair.places) }];
  });
}

/** Compares what accounts do, by place, while both are in use: what one did before the other came is of another time. */
function likenessOf(
  active: readonly PersonRows[],
  { counter, model }: KnownHabits,
  partOf: (rows: Int32Array) => Int32Array = (rows) => rows,
): (one: number, other: number) => number {
  const rowsOf = (place: number): Int32Array => active[place]?.rows ?? noRows;
  return (...places) => {
    const from = Math.max(...places.map((place) => rowsOf(place)[0] ?? 0));
    const last = Math.min(...places.map((place) => rowsOf(place).at(-1) ?? -1));
    const [one, other] = places.map((place) => {
      const rows = rowsOf(place).filter((row) => row >= from && row <= last);
      return model.habitsOf(counter.count({ person: active[place]?.person ?? -1, rows: partOf(rows) }));
    });
    return one === undefined || other === undefined ? Number.NEGATIVE_INFINITY : model.likeness(one, other);
  };
}

const noRows = new Int32Array();

/** The rows with which somebody enters a conversation. */
function entering({ contributions }: CommunityDataset, rows: Int32Array): Int32Array {
  const seen = new Set<number>();
  return rows.filter((row) => {
    const conversation = contributions.conversation[row] ?? -1;
    if (conversation < 0 || seen.has(conversation)) return false;
    seen.add(conversation);
    return true;
  });
}
