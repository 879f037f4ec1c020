import type { Dimension } from "@org/community-core/source";
import type { NumberKind } from "./cells/cell-number.js";

/** What one column of a table means. */
export type ColumnMeaning =
  | { readonly role: "total"; readonly total: TotalMeaning }
  | {
      readonly role:
        | "day"
        | "link"
        | "origin"
        | "campaign"
        | "created"
        | "label"
        /** Names, texts and what says nothing of the community. */
        | "left-out";
    };

/** Which total a column holds. */
export interface TotalMeaning {
  readonly metric: string;
  readonly temporality: "change" | "level" | "distinct" | "rate";
  readonly number: NumberKind;
  readonly dimensions: readonly Dimension[];
}

/** The tables that LinkedIn exports of a page. */
export type TableKind = "content-days" | "posts" | "follower-days" | "visitor-days" | "competitors";

/** A column with the header that it has in English, in one of its spellings. */
export interface LayoutColumn {
  readonly header: string;
  readonly meaning: ColumnMeaning;
}

/** A table as one generation of exports has it: its columns in their order. */
export interface Layout {
  readonly kind: TableKind;
  readonly columns: readonly LayoutColumn[];
}

const day: LayoutColumn = { header: "date", meaning: { role: "day" } };

function total(
  header: string,
  metric: string,
  temporality: TotalMeaning["temporality"],
  dimensions: readonly Dimension[] = [],
): LayoutColumn {
  const number = temporality === "rate" ? "rate" : "count";
  return { header, meaning: { role: "total", total: { metric, temporality, number, dimensions } } };
}

function leftOut(header: string): LayoutColumn {
  return { header, meaning: { role: "left-out" } };
}

/** One number for posts that cost nothing, one for advertisements, and both together, which has no dimension. */
function byOrigin(header: string, metric: string, temporality: TotalMeaning["temporality"]): readonly LayoutColumn[] {
  return [
    total(`${header} (organic)`, metric, temporality, [{ name: "origin", value: "organic" }]),
    total(`${header} (sponsored)`, metric, temporality, [{ name: "origin", value: "sponsored" }]),
    total(`${header} (total)`, metric, temporality),
  ];
}

const contentDays: Layout = {
  kind: "content-days",
  columns: [
    day,
    ...byOrigin("impressions", "impressions", "change"),
    total("unique impressions (organic)", "unique-impressions", "distinct", [{ name: "origin", value: "organic" }]),
    ...byOrigin("clicks", "clicks", "change"),
    ...byOrigin("reactions", "reactions", "change"),
    ...byOrigin("comments", "comments", "change"),
    ...byOrigin("reposts", "reposts", "change"),
    ...byOrigin("engagement rate", "engagement-rate", "rate"),
  ],
};

const posts: Layout = {
  kind: "posts",
  columns: [
    leftOut("post title"),
    { header: "post link", meaning: { role: "link" } },
    { header: "post type", meaning: { role: "origin" } },
    { header: "campaign name", meaning: { role: "campaign" } },
    leftOut("posted by"),
    { header: "created date", meaning: { role: "created" } },
    leftOut("campaign start date"),
    leftOut("campaign end date"),
    leftOut("audience"),
    total("impressions", "impressions", "change"),
    total("views", "views", "change"),
    total("offsite views", "offsite-views", "change"),
    total("clicks", "clicks", "change"),
    total("click through rate (ctr)", "click-through-rate", "rate"),
    total("reactions", "reactions", "change"),
    total("comments", "comments", "change"),
    total("reposts", "reposts", "change"),
    total("follows", "follows", "change"),
    total("engagement rate", "engagement-rate", "rate"),
    leftOut("content type"),
  ],
};

const newFollowers = (origin: string): LayoutColumn =>
  total(`${origin} followers`, "new-followers", "change", [{ name: "origin", value: origin }]);

/** Followers who came that day, whatever the headers say: never how many there are. */
const followerDays: Layout = {
  kind: "follower-days",
  columns: [
    day,
    newFollowers("sponsored"),
    newFollowers("organic"),
    newFollowers("auto-invited"),
    total("total followers", "new-followers", "change"),
  ],
};

/** As it was until 2024. */
const olderFollowerDays: Layout = {
  kind: "follower-days",
  columns: followerDays.columns.filter(({ header }) => !header.startsWith("auto-invited")),
};

const visitorDays: Layout = {
  kind: "visitor-days",
  columns: [
    day,
    ...["overview", "life", "jobs", "total"].flatMap((section) =>
      (["page views", "unique visitors"] as const).flatMap((counted) =>
        ["desktop", "mobile", "total"].map((device) => visits(section, counted, device)),
      ),
    ),
  ],
};

function visits(section: string, counted: "page views" | "unique visitors", device: string): LayoutColumn {
  const dimensions = [
    { name: "section", value: section },
    { name: "device", value: device },
  ].filter(({ value }) => value !== "total");
  const [metric, temporality] =
    counted === "page views" ? (["page-views", "change"] as const) : (["unique-visitors", "distinct"] as const);
  return total(`${section} ${counted} (${device})`, metric, temporality, dimensions);
}

const competitors: Layout = {
  kind: "competitors",
  columns: [
    { header: "page", meaning: { role: "label" } },
    total("total followers", "followers", "level"),
    total("new followers", "new-followers", "change"),
    total("total post engagements", "post-engagements", "change"),
    total("total posts", "posts", "change"),
  ],
};

/** All tables in all generations that are known; of those alike by their headers the first holds. */
export const layouts: readonly Layout[] = [
  contentDays,
  posts,
  followerDays,
  olderFollowerDays,
  visitorDays,
  competitors,
];
