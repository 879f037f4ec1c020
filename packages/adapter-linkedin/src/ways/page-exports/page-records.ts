import type { FactRecord } from "@org/community-core/source";
import { pageVenue } from "../page.js";
import { wholeRange } from "./day-range.js";
import type { PageRow, PageTotal } from "./page-row.js";

/** The aggregates of rows, in their order. */
export function* pageRecords(rows: readonly PageRow[]): Generator<FactRecord<"aggregate">> {
  const posts = new Map<string, PageRow[]>();
  for (const row of rows) {
    if (row.post === undefined) for (const total of row.totals) yield aggregate(total, row);
    else posts.set(row.post, [...(posts.get(row.post) ?? []), row]);
  }
  for (const [conversation, parts] of posts) yield* postRecords(conversation, parts);
}

/**
 * The totals of one post: of each origin, and as a whole. What happened adds up over origins and campaigns; a rate does
 * not, and stays with the one row that has it.
 */
function* postRecords(conversation: string, rows: readonly PageRow[]): Generator<FactRecord<"aggregate">> {
  const span = { from: "", until: "", ...wholeRange(rows), conversation };
  yield* sums(rows.flatMap(({ totals }) => totals)).map((total) => aggregate(total, span));
  for (const origin of new Set(rows.map((row) => row.origin ?? ""))) {
    const parts = rows.filter((row) => (row.origin ?? "") === origin);
    const totals = parts.flatMap((row) => row.totals);
    const rates = parts.length === 1 ? totals.filter(({ temporality }) => temporality === "rate") : [];
    const dimensions = [{ name: "origin", value: origin }];
    yield* [...sums(totals), ...rates].map((total) => aggregate({ ...total, dimensions }, span));
  }
}

function sums(totals: readonly PageTotal[]): readonly PageTotal[] {
  const byMetric = new Map<string, PageTotal>();
  for (const total of totals.filter(({ temporality }) => temporality === "change")) {
    const known = byMetric.get(total.metric);
    byMetric.set(total.metric, { ...total, value: total.value + (known?.value ?? 0) });
  }
  return [...byMetric.values()];
}

function aggregate(
  { metric, value, temporality, dimensions }: PageTotal,
  { from, until, conversation }: { readonly from: string; readonly until: string; readonly conversation?: string },
): FactRecord<"aggregate"> {
  return {
    kind: "aggregate",
    metric,
    venue: pageVenue,
    ...(conversation === undefined ? {} : { conversation }),
    from,
    until,
    value,
    temporality,
    ...(dimensions.length === 0 ? {} : { dimensions }),
  };
}
