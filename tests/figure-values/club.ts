import type { createDataset } from "@org/community-core";

type Made = Parameters<typeof createDataset>[0][number];

const start = Date.UTC(2025, 0, 1);

/** So many days and hours after the first of January 2025. */
function moment(day: number, hour: number): string {
  return new Date(start + day * 86_400_000 + hour * 3_600_000).toISOString();
}

/** Somebody new every third day, in one of four groups: asks at once, is answered two times in three, and may come back. */
function newcomer(number: number): readonly Made[] {
  const [day, author] = [number * 3, `m${number}`];
  const groups = [`group-${number % 4}`];
  const identityVisibility = (["real-name", "pseudonym", "anonymous"] as const)[number % 3] ?? "pseudonym";
  const said = { kind: "contribution", conversation: `c${number}` } as const;
  const again = { kind: "contribution", conversation: `c${number}-again` } as const;
  return [
    { kind: "member", id: author, joinedAt: moment(day, 8), groups, identityVisibility },
    { type: "opening", id: `o${number}`, at: moment(day, 9), author, ...said },
    ...(number % 3 === 0
      ? []
      : [
          {
            ...said,
            ...({ type: "reply", id: `r${number}`, at: moment(day, 10 + (number % 7)) } as const),
            author: number % 2 === 0 ? "host" : `m${Math.floor(number / 2)}`,
          } as const,
        ]),
    ...(number % 5 < 2
      ? [{ ...again, type: "opening", id: `b${number}`, at: moment(day + 70, 12), author } as const]
      : []),
    ...(number % 4 === 0
      ? [{ kind: "contribution", type: "feedback", id: `f${number}`, at: moment(day + 2, 18), author } as const]
      : []),
  ];
}

/** A club of whose members groups, names and dates of joining are known, and which gives feedback. */
export const clubRecords: readonly Made[] = [
  { kind: "member", id: "host", joinedAt: moment(0, 0), identityVisibility: "real-name" },
  { kind: "duty", holder: "host", duty: "steering", from: "2025-01-01" },
  ...Array.from({ length: 100 }, (_, number) => newcomer(number)).flat(),
];

/** The moment of its figures: nobody is younger than a few days. */
export const clubAsOf: string = moment(300, 0);
