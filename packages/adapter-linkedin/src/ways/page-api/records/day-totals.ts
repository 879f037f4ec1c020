import type { Aggregate, Dimension, FactRecord, Instant } from "@org/community-core/source";
import { dayAfter } from "../../day-after.js";
import { pageVenue } from "../../page.js";
import type { FollowerFacets, PageViews, ShareCounts } from "../answers/statistics.js";
import { dayOf } from "../http/day-of.js";

export type Total = FactRecord<"aggregate">;

/** For which days a total is, and of which post if it is of one. */
export interface TotalSpan {
  readonly from: string;
  readonly until: string;
  readonly conversation?: string;
}

/** The day that begins at a moment: LinkedIn's buckets begin at midnight in UTC. */
export function daySpan(start: Instant): TotalSpan {
  const from = dayOf(start);
  return { from, until: dayAfter(from) };
}

/** A total of the page. */
export function total(
  metric: string,
  temporality: Aggregate["temporality"],
  value: number,
  span: TotalSpan,
  dimensions: readonly Dimension[] = [],
): Total {
  const divided = dimensions.length === 0 ? {} : { dimensions };
  return { kind: "aggregate", metric, venue: pageVenue, ...span, value, temporality, ...divided };
}

const shareMetrics = [
  ["impressionCount", "impressions", "change"],
  ["uniqueImpressionsCount", "unique-impressions", "distinct"],
  ["clickCount", "clicks", "change"],
  ["likeCount", "reactions", "change"],
  ["commentCount", "comments", "change"],
  ["shareCount", "reposts", "change"],
  ["engagement", "engagement-rate", "rate"],
] as const;

/** What was seen and done of posts, as far as LinkedIn counted it; below 0 where something was taken back. */
export function shareTotals(
  statistics: ShareCounts,
  span: TotalSpan,
  leftOut: ReadonlySet<string> = new Set(),
): readonly Total[] {
  return shareMetrics.flatMap(([field, metric, temporality]) => {
    const value = statistics[field];
    return value === undefined || leftOut.has(metric) ? [] : [total(metric, temporality, value, span)];
  });
}

/** Who began to follow less who stopped, as a whole and by whether an advertisement brought them. */
export function followerTotals(
  gains: { readonly organic: number | undefined; readonly sponsored: number | undefined },
  span: TotalSpan,
): readonly Total[] {
  const { organic, sponsored } = gains;
  if (organic === undefined && sponsored === undefined) return [];
  const by = (value: string, gain: number | undefined): readonly Total[] =>
    gain === undefined ? [] : [total("new-followers", "change", gain, span, [{ name: "origin", value }])];
  const whole = total("new-followers", "change", (organic ?? 0) + (sponsored ?? 0), span);
  return [whole, ...by("organic", organic), ...by("sponsored", sponsored)];
}

const facets = [
  ["followerCountsByAssociationType", "association", "associationType"],
  ["followerCountsByGeoCountry", "country", "geo"],
  ["followerCountsByGeo", "location", "geo"],
  ["followerCountsByFunction", "job-function", "function"],
  ["followerCountsByIndustry", "industry", "industry"],
  ["followerCountsBySeniority", "seniority", "seniority"],
  ["followerCountsByStaffCountRange", "company-size", "staffCountRange"],
] as const;

/** How many follow, by what LinkedIn knows of them. The paid ones are in the organic ones already. */
export function facetTotals(answer: FollowerFacets, span: TotalSpan): readonly Total[] {
  return facets.flatMap(([field, name, key]) =>
    (answer[field] ?? []).flatMap((row) => {
      const [value, count] = [row[key], row.followerCounts.organicFollowerCount];
      if (typeof value !== "string" || value === "" || count === undefined) return [];
      return [total("followers", "level", count, span, [{ name, value }])];
    }),
  );
}

/** `mobileLifeAtPageViews` is the part `life-at` on the device `mobile`; `allPageViews` is the whole. */
export function viewTotals(views: Readonly<Record<string, PageViews>>, span: TotalSpan): readonly Total[] {
  return Object.entries(views).flatMap(([name, { pageViews, uniquePageViews }]) => {
    const dimensions = viewDimensions(name);
    if (dimensions === undefined) return [];
    return [
      ...(pageViews === undefined ? [] : [total("page-views", "change", pageViews, span, dimensions)]),
      ...(uniquePageViews === undefined
        ? []
        : [total("unique-visitors", "distinct", uniquePageViews, span, dimensions)]),
    ];
  });
}

function viewDimensions(name: string): readonly Dimension[] | undefined {
  const found = /^(?:all)?(desktop|mobile)?([A-Za-z]*?)PageViews$/i.exec(name);
  if (found === null) return undefined;
  const [, device = "", part = ""] = found;
  const section = part.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return [
    { name: "section", value: section },
    { name: "device", value: device.toLowerCase() },
  ].filter(({ value }) => value !== "");
}
