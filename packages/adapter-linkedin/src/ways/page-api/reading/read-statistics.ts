import { formatInstant, type Instant, readingPhase, type SourceError } from "@org/community-core/source";
import type { z } from "zod";
import {
  followerFacetsAnswer,
  followerGainsAnswer,
  networkSizeAnswer,
  pageStatisticsAnswer,
  shareStatisticsAnswer,
} from "../answers/statistics.js";
import type { Call } from "../http/api-client.js";
import { dayOf } from "../http/day-of.js";
import { notUnderstood } from "../http/paging.js";
import { type RestliValue, restliText } from "../http/restli.js";
import {
  daySpan,
  facetTotals,
  followerTotals,
  shareTotals,
  type Total,
  total,
  viewTotals,
} from "../records/day-totals.js";
import { isLocal, notShown } from "./local-trouble.js";
import { type PageContext, readable } from "./page-context.js";

const dayMilliseconds = 86_400_000;

/** A table of days, and what becomes of a row of it. */
interface DayTable<T extends { readonly timeRange?: { readonly start: Instant } | undefined }> {
  readonly table: string;
  readonly call: Call;
  readonly schema: z.ZodType<T>;
  totals(row: T, start: Instant): readonly Total[];
}

/** Reads what LinkedIn counts of the page by day, and how many follow it; what stops the read, if anything does. */
export async function readStatistics(context: PageContext): Promise<SourceError | undefined> {
  const { urn, isBrand } = context.page;
  const entity = { q: "organizationalEntity", organizationalEntity: urn };
  const intervals = timeIntervals(context);
  const views = isBrand ? { q: "brand", brand: urn } : { q: "organization", organization: urn };
  return (
    (await readDays(context, {
      table: "statistics of posts",
      call: { path: "organizationalEntityShareStatistics", query: { ...entity, timeIntervals: intervals } },
      schema: shareStatisticsAnswer,
      totals: ({ totalShareStatistics }, start) => shareTotals(totalShareStatistics, daySpan(start)),
    })) ??
    (await readDays(context, {
      table: "statistics of followers",
      call: { path: "organizationalEntityFollowerStatistics", query: { ...entity, timeIntervals: intervals } },
      schema: followerGainsAnswer,
      totals: (gains, start) => followerTotals(gains, daySpan(start)),
    })) ??
    (await readDays(context, {
      table: "statistics of the page",
      call: {
        path: isBrand ? "brandPageStatistics" : "organizationPageStatistics",
        query: { ...views, timeIntervals: intervals },
      },
      schema: pageStatisticsAnswer,
      totals: ({ totalPageStatistics }, start) => viewTotals(totalPageStatistics.views, daySpan(start)),
    })) ??
    (await readFollowers(context))
  );
}

/** Whole days alone: the one of the read is not over. */
function timeIntervals({ asOf, days }: PageContext): RestliValue {
  const end = Date.parse(`${dayOf(asOf)}T00:00:00Z`);
  const timeRange = { start: end - days * dayMilliseconds, end };
  return { timeRange, timeGranularityType: "DAY" };
}

async function readDays<T extends { readonly timeRange?: { readonly start: Instant } | undefined }>(
  context: PageContext,
  { table, call, schema, totals }: DayTable<T>,
): Promise<SourceError | undefined> {
  const { client, memory, tally, asOf } = context;
  context.onStep(readingPhase(table));
  const days = new Set<string>();
  for await (const page of client.pages({ ...call, method: "FINDER" }, 100)) {
    if (page.isErr()) return tolerated(context, table, page.error);
    for (const row of readable(context, schema, page.value.elements, table)) {
      const start = row.timeRange?.start;
      const day = start === undefined ? undefined : dayOf(start);
      // LinkedIn has given the bucket at the edge twice; a row without days is none of a day.
      if (start === undefined || day === undefined || days.has(day)) {
        tally.count(table, day === undefined ? "skipped" : "duplicate");
        continue;
      }
      days.add(day);
      tally.count(table, "accepted");
      for (const record of totals(row, start)) memory.put(record, asOf);
    }
  }
  return undefined;
}

/** How many follow, as a whole and by what LinkedIn knows of them: it stands so at the moment of the read, and is told then alone. */
async function readFollowers(context: PageContext): Promise<SourceError | undefined> {
  const { client, memory, tally, page, asOf } = context;
  const span = { from: formatInstant(asOf - dayMilliseconds), until: formatInstant(asOf) };
  const size = await client.get({
    path: `networkSizes/${restliText(page.urn)}`,
    query: { edgeType: "COMPANY_FOLLOWED_BY_MEMBER" },
  });
  if (size.isErr()) {
    const stop = tolerated(context, "the number of followers", size.error);
    if (stop !== undefined) return stop;
  } else {
    const parsed = networkSizeAnswer.safeParse(size.value);
    if (!parsed.success) return notUnderstood("networkSizes");
    tally.count("number of followers", "accepted");
    memory.put(total("followers", "level", parsed.data.firstDegreeSize, span), asOf);
  }
  const query = { q: "organizationalEntity", organizationalEntity: page.urn };
  for await (const facets of client.pages(
    { path: "organizationalEntityFollowerStatistics", query, method: "FINDER" },
    100,
  )) {
    if (facets.isErr()) return tolerated(context, "who follows", facets.error);
    for (const row of readable(context, followerFacetsAnswer, facets.value.elements, "followers")) {
      tally.count("followers", "accepted");
      for (const record of facetTotals(row, span)) memory.put(record, asOf);
    }
  }
  return undefined;
}

/** Trouble with one table is told, and the others are read; other trouble ends the read. */
function tolerated({ issues }: PageContext, what: string, trouble: SourceError): SourceError | undefined {
  if (!isLocal(trouble)) return trouble;
  issues.push(notShown(`${what[0]?.toUpperCase() ?? ""}${what.slice(1)}`, trouble));
  return undefined;
}
