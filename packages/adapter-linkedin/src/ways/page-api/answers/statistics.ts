import type { Instant } from "@org/community-core/source";
import { z } from "zod";

const count = z.number().optional();
const timeRange = z.object({ start: z.number().int() });

/** The stretch that a row is of. */
export interface TimeRange {
  readonly start: Instant;
}

/** What was seen and done of posts. A number that is not there was not counted. */
export interface ShareCounts {
  readonly impressionCount?: number | undefined;
  readonly uniqueImpressionsCount?: number | undefined;
  readonly clickCount?: number | undefined;
  readonly likeCount?: number | undefined;
  readonly commentCount?: number | undefined;
  readonly shareCount?: number | undefined;
  readonly engagement?: number | undefined;
}

/** The counts of all posts on a day, or of one post. */
export interface ShareStatistics {
  readonly timeRange?: TimeRange | undefined;
  readonly share?: string | undefined;
  readonly ugcPost?: string | undefined;
  readonly totalShareStatistics: ShareCounts;
}

export const shareStatisticsAnswer: z.ZodType<ShareStatistics> = z.object({
  timeRange: timeRange.optional(),
  share: z.string().optional(),
  ugcPost: z.string().optional(),
  totalShareStatistics: z.object({
    impressionCount: count,
    uniqueImpressionsCount: count,
    clickCount: count,
    likeCount: count,
    commentCount: count,
    shareCount: count,
    engagement: count,
  }),
});

/** How many came less how many went on a day. */
export interface FollowerGains {
  readonly timeRange: TimeRange;
  readonly organic: number | undefined;
  readonly sponsored: number | undefined;
}

export const followerGainsAnswer: z.ZodType<FollowerGains> = z
  .object({
    timeRange,
    followerGains: z.object({ organicFollowerGain: count, paidFollowerGain: count }),
  })
  .transform(({ timeRange: range, followerGains }) => ({
    timeRange: range,
    organic: followerGains.organicFollowerGain,
    sponsored: followerGains.paidFollowerGain,
  }));

/** How many followers have something in common, such as a place: its name stands under a key of its own. */
export type FollowerFacet = Readonly<Record<string, unknown>> & {
  readonly followerCounts: { readonly organicFollowerCount?: number | undefined };
};

const facets = z.array(z.looseObject({ followerCounts: z.object({ organicFollowerCount: count }) })).optional();

/** How many follow, by what LinkedIn knows of them; each list holds the 100 largest at most. */
export interface FollowerFacets {
  readonly followerCountsByAssociationType?: readonly FollowerFacet[] | undefined;
  readonly followerCountsByGeoCountry?: readonly FollowerFacet[] | undefined;
  readonly followerCountsByGeo?: readonly FollowerFacet[] | undefined;
  readonly followerCountsByFunction?: readonly FollowerFacet[] | undefined;
  readonly followerCountsByIndustry?: readonly FollowerFacet[] | undefined;
  readonly followerCountsBySeniority?: readonly FollowerFacet[] | undefined;
  readonly followerCountsByStaffCountRange?: readonly FollowerFacet[] | undefined;
}

export const followerFacetsAnswer: z.ZodType<FollowerFacets> = z.object({
  followerCountsByAssociationType: facets,
  followerCountsByGeoCountry: facets,
  followerCountsByGeo: facets,
  followerCountsByFunction: facets,
  followerCountsByIndustry: facets,
  followerCountsBySeniority: facets,
  followerCountsByStaffCountRange: facets,
});

/** How often a part of the page was looked at. */
export interface PageViews {
  readonly pageViews?: number | undefined;
  readonly uniquePageViews?: number | undefined;
}

/** The views of the page on a day, by LinkedIn's name of the part and device. */
export interface PageStatistics {
  readonly timeRange: TimeRange;
  readonly totalPageStatistics: { readonly views: Readonly<Record<string, PageViews>> };
}

export const pageStatisticsAnswer: z.ZodType<PageStatistics> = z.object({
  timeRange,
  totalPageStatistics: z.object({
    views: z.record(z.string(), z.object({ pageViews: count, uniquePageViews: count })),
  }),
});

/** How many follow the page in all. */
export const networkSizeAnswer: z.ZodType<{ readonly firstDegreeSize: number }> = z.object({
  firstDegreeSize: z.number(),
});
