import type { DataFlaw } from "@org/community-core";
import type { FactRecord } from "@org/community-core/source";

/** A defect that was put into the data of a sound community, and where it must be found. */
export interface Planted {
  readonly facts: readonly FactRecord[];
  /** Whether a flaw is this defect: its kind and its place. */
  readonly isFound: (flaw: DataFlaw) => boolean;
  /** What else the defect makes true of the data, so that telling it is right too. */
  readonly alsoTrue?: readonly DataFlaw["type"][];
}

type Contributed = FactRecord<"contribution">;

const day = 86_400_000;
const start = Date.UTC(2024, 0, 1);
const at = (days: number): number => start + days * day;
const instant = ({ at: text }: Contributed): number => Date.parse(text);
const isoAt = (moment: number): string => new Date(moment).toISOString();

/** A month of the grown communities, and the first half of another. */
const march = { from: Date.UTC(2025, 2, 1), until: Date.UTC(2025, 3, 1) };
const february = { from: Date.UTC(2025, 1, 1), until: Date.UTC(2025, 1, 15) };

function near(flaw: DataFlaw, moment: number, days: number): boolean {
  return Math.abs(Date.parse(flaw.window.from) - moment) <= days * day;
}

function contributions(facts: readonly FactRecord[]): readonly Contributed[] {
  return facts.filter((fact) => fact.kind === "contribution");
}

function mapped(
  facts: readonly FactRecord[],
  change: (one: Contributed) => Contributed | undefined,
): readonly FactRecord[] {
  return facts.flatMap((fact): readonly FactRecord[] => {
    if (fact.kind !== "contribution") return [fact];
    const changed = change(fact);
    return changed === undefined ? [] : [changed];
  });
}

/** Without what was not collected; what answered it goes on without a target. */
function without(facts: readonly FactRecord[], isMissing: (one: Contributed) => boolean): readonly FactRecord[] {
  const gone = new Set(
    contributions(facts)
      .filter(isMissing)
      .map(({ id }) => id),
  );
  return mapped(facts, (one) => {
    if (gone.has(one.id)) return undefined;
    if (one.target === undefined || !gone.has(one.target)) return one;
    const { target: _, ...rest } = one;
    return rest;
  });
}

function busiest(facts: readonly FactRecord[]): string {
  const counts = new Map<string, number>();
  for (const { author } of contributions(facts))
    if (author !== undefined) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "";
}

/** When somebody had done half of what they do. */
function middleOf(name: string, facts: readonly FactRecord[]): number {
  const moments = contributions(facts).flatMap((one) => (one.author === name ? [instant(one)] : []));
  return moments.sort((one, other) => one - other)[Math.floor(moments.length / 2)] ?? 0;
}

/** Every kind of defect, each put into facts that span two years from 2024. */
export const plantedDefects: Readonly<Record<string, (facts: readonly FactRecord[]) => Planted>> = {
  "half a month missing": (facts) => ({
    facts: without(facts, (one) => instant(one) >= february.from && instant(one) < february.until),
    isFound: (flaw) => flaw.type === "missing-stretch" && near(flaw, february.from, 2),
  }),
  "every other day of a month missing": (facts) => ({
    facts: without(facts, (one) => {
      const moment = instant(one);
      return moment >= march.from && moment < march.until && Math.floor(moment / day) % 2 === 0;
    }),
    isFound: (flaw) => flaw.type === "missing-days" && near(flaw, march.from, 0),
  }),
  "afternoons of a month missing": (facts) => ({
    facts: without(facts, (one) => {
      const moment = instant(one);
      return moment >= march.from && moment < march.until && moment % day >= day / 2;
    }),
    isFound: (flaw) => flaw.type === "missing-hours" && near(flaw, march.from, 0) && flaw.params["fromHour"] === 12,
    alsoTrue: ["missing-hours", "missing-days"],
  }),
  "accounts renamed on a day": (facts) => ({
    facts: mapped(facts, (one) =>
      one.author === undefined || instant(one) < at(400) ? one : { ...one, author: `masked-${one.author}` },
    ),
    isFound: (flaw) => flaw.type === "identity-break" && near(flaw, at(400), 1),
    alsoTrue: ["suspected-same-person"],
  }),
  "history without replies": (facts) => ({
    facts: without(facts, (one) => one.type !== "opening" && instant(one) < at(300)),
    isFound: (flaw) =>
      flaw.type === "history-without-replies" && Math.abs(Date.parse(flaw.window.until) - at(300)) <= 14 * day,
    alsoTrue: ["history-without-reactions", "history-without-replies"],
  }),
  "history without reactions": (facts) => ({
    facts: without(facts, (one) => one.type === "reaction" && instant(one) < at(300)),
    isFound: (flaw) =>
      flaw.type === "history-without-reactions" && Math.abs(Date.parse(flaw.window.until) - at(300)) <= 14 * day,
    alsoTrue: ["history-without-reactions"],
  }),
  "one person under two accounts, one after the other": (facts) => {
    const middle = middleOf(busiest(facts), facts);
    return secondAccount(facts, (one) => instant(one) >= middle);
  },
  "one person under two accounts, by day": (facts) =>
    secondAccount(facts, (one) => irregular(Math.floor(instant(one) / day)) < 0.5),
  "one person under two accounts, by conversation": (facts) =>
    secondAccount(facts, ({ conversation = "" }) => irregular(Number(conversation.replace(/\D/g, ""))) < 0.5),
  "clock moved by three hours": (facts) => ({
    facts: mapped(facts, (one) => (instant(one) < at(400) ? one : { ...one, at: isoAt(instant(one) + 3 * 3_600_000) })),
    isFound: (flaw) =>
      flaw.type === "clock-shift" &&
      flaw.params["hours"] === 3 &&
      flaw.params["direction"] === "later" &&
      near(flaw, at(400), 14),
  }),
  "conversations cut off at five": (facts) => ({
    facts: cutAt(facts, 5),
    isFound: ({ type, params }) => type === "conversations-cut-off" && params["limit"] === 5,
  }),
  "conversations read in part": (facts) => {
    const sizes = new Map<string, number>();
    for (const { type, conversation = "" } of contributions(facts))
      if (type === "opening" || type === "reply") sizes.set(conversation, (sizes.get(conversation) ?? 0) + 1);
    const counted = facts.map((fact) =>
      fact.kind === "conversation" ? { ...fact, contributionCount: sizes.get(fact.id) ?? 0 } : fact,
    );
    return {
      facts: cutAt(counted, 6),
      alsoTrue: ["conversations-cut-off"],
      isFound: ({ type, params }) =>
        type === "conversations-read-in-part" &&
        params["count"] === [...sizes.values()].filter((size) => size >= 11).length,
    };
  },
  "an account that posts every morning": (facts) => ({
    facts: [
      ...facts,
      ...Array.from(
        { length: 120 },
        (_, index): Contributed => ({
          kind: "contribution",
          id: `digest-${index}`,
          type: "opening",
          at: isoAt(at(300 + index) + 9 * 3_600_000 + ((index * 37) % 40) * 1_000),
          author: "digest",
          conversation: `digest-${index}`,
        }),
      ),
    ],
    isFound: ({ type, people, params }) =>
      type === "unmarked-automation" && people?.[0] === "digest" && params["sign"] === "clockwork",
  }),
  "an account that welcomes everybody at once": (facts) => ({
    facts: [
      ...facts,
      ...contributions(facts)
        .filter(({ type }) => type === "opening")
        .map(
          ({ id, at: text, conversation = "" }, index): Contributed => ({
            kind: "contribution",
            id: `welcome-${index}`,
            type: "reply",
            at: isoAt(Date.parse(text) + 30_000 + ((index * 37) % 60) * 1_000),
            author: "welcome",
            conversation,
            target: id,
          }),
        ),
    ],
    isFound: ({ type, people, params }) =>
      type === "unmarked-automation" && people?.[0] === "welcome" && params["sign"] === "instant-replies",
  }),
};

/** Whoever does most does some of it under a second account. */
function secondAccount(facts: readonly FactRecord[], isSecond: (one: Contributed) => boolean): Planted {
  const name = busiest(facts);
  return {
    facts: mapped(facts, (one) => (one.author === name && isSecond(one) ? { ...one, author: "second" } : one)),
    isFound: ({ type, people = [] }) =>
      type === "suspected-same-person" && people.includes(name) && people.includes("second"),
  };
}

/** A share of 0–1 that follows no rhythm. */
function irregular(index: number): number {
  return ((index * index * 7_919 + index * 31) % 1_009) / 1_009;
}

/** Only so many openings and replies of each conversation, and nothing that hangs on what was left out. */
function cutAt(facts: readonly FactRecord[], limit: number): readonly FactRecord[] {
  const seen = new Map<string, number>();
  const kept = new Set<string>();
  for (const { id, type, conversation = "" } of contributions(facts).toSorted(
    (one, other) => instant(one) - instant(other),
  )) {
    if (type !== "opening" && type !== "reply") continue;
    const place = seen.get(conversation) ?? 0;
    seen.set(conversation, place + 1);
    if (place < limit) kept.add(id);
  }
  return without(facts, (one) => (one.type === "opening" || one.type === "reply") && !kept.has(one.id));
}
