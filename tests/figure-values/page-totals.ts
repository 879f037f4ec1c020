import type { createDataset } from "@org/community-core";

type Made = Parameters<typeof createDataset>[0][number];

const start = Date.UTC(2026, 0, 1);

function dateOf(day: number): string {
  return new Date(start + day * 86_400_000).toISOString().slice(0, 10);
}

function daily(metric: string, value: (day: number) => number): readonly Made[] {
  return Array.from(
    { length: 60 },
    (_, day): Made => ({
      kind: "aggregate",
      ...{ metric, temporality: "change", from: dateOf(day), until: dateOf(day + 1), value: value(day) },
    }),
  );
}

/** Sixty days of a page, twelve posts, and how many followed at the begin and at the end. */
export const pageTotals: readonly Made[] = [
  ...daily("impressions", (day) => 100 + ((day * 37) % 53)),
  ...daily("new-followers", (day) => (day * 7) % 5),
  ...[0, 59].map(
    (day): Made => ({
      kind: "aggregate",
      ...{ metric: "followers", temporality: "level", from: dateOf(day), until: dateOf(day + 1), value: 900 + day * 2 },
    }),
  ),
  ...Array.from({ length: 12 }, (_, post) =>
    Object.entries({
      impressions: 80 + post * 11,
      reactions: (post * 5) % 7,
      comments: post % 3,
      reposts: post % 2,
    }).map(
      ([metric, value]): Made => ({
        kind: "aggregate",
        ...{
          metric,
          conversation: `post-${post}`,
          temporality: "change",
          from: dateOf(post * 4),
          until: dateOf(60),
          value,
        },
      }),
    ),
  ).flat(),
];
