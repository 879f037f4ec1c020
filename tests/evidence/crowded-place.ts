import { type CommunityDataset, createDataset } from "@org/community-core";

type Records = Parameters<typeof createDataset>[0];
type Made = Records extends Iterable<infer One> ? One : never;

/** So many people that a hundredth of them is somebody, and so many newcomers that those without an answer make a group. */
export function crowdedPlace(): CommunityDataset {
  return createDataset(crowd());
}

/** The same as records. */
export function crowd(): readonly Made[] {
  return Array.from({ length: 300 }, (_, place) => place).flatMap(asked);
}

function asked(place: number): readonly Made[] {
  const said = { kind: "contribution", conversation: `c${place}` } as const;
  const at = (hours: number): string => new Date(Date.UTC(2025, 0, 1, 20 * place + hours)).toISOString();
  const author = `m${place % 150}`;
  return [
    { ...said, type: "opening", id: `o${place}`, at: at(0), author },
    ...(place % 3 === 0
      ? []
      : [{ ...said, type: "reply", id: `r${place}`, at: at(3), author: `m${place % 7}` } as const]),
    ...(place % 5 === 0 ? [{ ...said, type: "reply", id: `s${place}`, at: at(120), author } as const] : []),
  ];
}
