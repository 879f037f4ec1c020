import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { PersonRows } from "../rows-by-person.js";
import { conversationMonths } from "./conversation-months.js";
import { conversationsInCommon, takingPart } from "./conversations-in-common.js";
import { activeDays, daysInCommon } from "./days-in-common.js";
import type { HabitCounter } from "./habit-counts.js";
import type { HabitModel } from "./habit-evidence.js";
import type { Habits } from "./habits.js";
import { evidenceOfApart, type Meetings } from "./meetings.js";

/** How somebody may use two accounts side by side: each day one of them, or each conversation. */
export type WayApart = "by-day" | "by-conversation";

/**
 * That two accounts never meet says at most this, in nats. It says more than a sign of habits may, since it is measured against
 * all other pairs, and less than is needed of 40 accounts: habits must speak too. Ours.
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

/**
 * Looks for accounts that are both in use and never on the same day, or never in the same conversation, and whose habits are alike:
 * by all that they do, or by how they enter each conversation, since conversations bring their venue, hours and people.
 *
 * @param active - What the accounts do in the months of habits, the most active first.
 */
export function accountsKeptApart(
  dataset: CommunityDataset,
  active: readonly PersonRows[],
  [from, end]: readonly [from: number, end: number],
  { counter, model }: { readonly counter: HabitCounter; readonly model: HabitModel },
): readonly KeptApart[] {
  const { at } = dataset.contributions;
  const days = active.map(({ rows }) => activeDays(at, rows, counter.begin));
  const table = conversationMonths(
    dataset,
    active.map(({ person }) => person),
    counter,
    [from, end],
  );
  const parts = table.units.map((units, place) => takingPart(table, units, days[place]?.days ?? []));
  const entered = (account: PersonRows): PersonRows => ({ ...account, rows: entering(dataset, account.rows) });
  return [
    ...keptApart("by-day", days, daysInCommon, likenessOf(active, counter, model)),
    ...keptApart(
      "by-conversation",
      parts,
      (one, other) => conversationsInCommon(table, one, other),
      likenessOf(active, counter, model, entered),
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

/** Compares the habits of accounts by place, of some of what they do; those of each are counted once, when first asked for. */
function likenessOf(
  active: readonly PersonRows[],
  counter: HabitCounter,
  model: HabitModel,
  partOf: (account: PersonRows) => PersonRows = (account) => account,
): (one: number, other: number) => number {
  const known = new Map<number, Habits>();
  const habits = (place: number): Habits => {
    const found = known.get(place) ?? model.habitsOf(counter.count(partOf(active[place] ?? nobody)));
    known.set(place, found);
    return found;
  };
  return (one, other) => model.likeness(habits(one), habits(other));
}

const nobody: PersonRows = { person: -1, rows: new Int32Array() };

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
