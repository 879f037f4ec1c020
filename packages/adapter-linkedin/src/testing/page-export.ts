import type { TestCell, TestSheets } from "./spreadsheet-bytes.js";

/** Names and texts that stand in the exports of the played page and must never come out. */
export const pageTexts: readonly string[] = ["Ada Placeholder", "We open our doors on Saturday", "Spring campaign"];

const origins = ["organic", "sponsored", "total"];

/** Headers as LinkedIn writes them in English. */
export const contentHeaders: readonly string[] = [
  "Date",
  ...origins.map((origin) => `Impressions (${origin})`),
  "Unique impressions (organic)",
  ...["Clicks", "Reactions", "Comments", "Reposts", "Engagement rate"].flatMap((name) =>
    origins.map((origin) => `${name} (${origin})`),
  ),
];

export const postHeaders: readonly string[] = [
  "Post title",
  "Post link",
  "Post type",
  "Campaign name",
  "Posted by",
  "Created date",
  "Campaign start date",
  "Campaign end date",
  "Audience",
  "Impressions",
  "Views",
  "Offsite Views",
  "Clicks",
  "Click through rate (CTR)",
  "Likes",
  "Comments",
  "Reposts",
  "Follows",
  "Engagement rate",
  "Content Type",
];

export const followerHeaders: readonly string[] = [
  "Date",
  "Sponsored followers",
  "Organic followers",
  "Auto-invited followers",
  "Total followers",
];

const visitorHeaders: readonly string[] = [
  "Date",
  ...["Overview", "Life", "Jobs", "Total"].flatMap((section) =>
    ["page views", "unique visitors"].flatMap((counted) =>
      ["desktop", "mobile", "total"].map((device) => `${section} ${counted} (${device})`),
    ),
  ),
];

const competitorHeaders: readonly string[] = [
  "Page",
  "Total Followers",
  "New Followers",
  "Total post engagements",
  "Total posts",
];

/** Two days of content; on the second somebody took a comment back. */
export const contentDays: readonly (readonly TestCell[])[] = [
  ["01/30/2026", 100, 20, 120, 80, 5, 1, 6, 4, 0, 4, 2, 0, 2, 1, 0, 1, 0.12, 0.05, 0.11],
  ["01/31/2026", 331, 0, 331, 203, 12, 0, 12, 9, 0, 9, -1, 0, -1, 2, 0, 2, 0.0664, 0, 0.0664],
];

const link = (urn: string): string => `https://www.linkedin.com/feed/update/${urn}`;

/** A post with an organic and a sponsored life, and one on which nobody reacted. */
export const postRows: readonly (readonly TestCell[])[] = [
  ["We open our doors on Saturday", link("urn:li:activity:7100000000000000001"), "Organic", "", "Ada Placeholder"]
    .concat(["01/10/2026", "", "", "All followers"])
    .map((cell): TestCell => cell)
    .concat([300, 0, 0, 20, 0.0667, 7, 3, 1, 2, 0.11, "Video"]),
  ["We open our doors on Saturday", link("urn%3Ali%3Aactivity%3A7100000000000000001"), "Sponsored", "Spring campaign"]
    .concat(["Ada Placeholder", "01/10/2026", "01/11/2026", "01/20/2026", "Everybody"])
    .map((cell): TestCell => cell)
    .concat([1000, 0, 0, 30, 0.03, 5, 1, 0, 4, 0.036, "Video"]),
  [
    "Nobody answers",
    link("urn:li:share:7100000000000000002"),
    "Organic",
    "",
    "Ada Placeholder",
    "01/20/2026",
    "",
    "",
    "",
  ]
    .map((cell): TestCell => cell)
    .concat([40, 0, 0, 1, 0.025, 0, 0, 0, 0, 0.025, ""]),
];

export const followerDays: readonly (readonly TestCell[])[] = [
  ["01/30/2026", 0, 6, 1, 7],
  ["01/31/2026", 1, -3, 0, -2],
];

const visitorDay: readonly TestCell[] = ["01/31/2026", ...Array.from({ length: 24 }, (_, index) => index + 1)];

export const contentSheets: TestSheets = {
  Metrics: [
    ["Aggregated engagement metrics for your organic and sponsored posts (…)"],
    [...contentHeaders],
    ...contentDays,
  ],
  "All posts": [["Engagement metrics for each of your posts (…)"], [...postHeaders], ...postRows],
};

export const followerSheets: TestSheets = {
  "New followers": [[...followerHeaders], ...followerDays],
  Location: [
    ["Location", "Total followers"],
    ["Greater Utrecht Area", 120],
    ["Ghent", 9],
  ],
  "Job function": [
    ["Job function", "Total followers"],
    ["Education", 44],
  ],
};

export const visitorSheets: TestSheets = {
  "Visitor metrics": [[...visitorHeaders], visitorDay],
  Location: [
    ["Location", "Total views"],
    ["Ghent", 3],
  ],
};

export const competitorSheets: TestSheets = {
  "Competitor analytics": [
    ["Competitor analytics from 01/01/2026 to 01/31/2026"],
    [...competitorHeaders],
    ["Example Works", 4711, 31, 120, 9],
    ["Another Page", 900, -2, 3, 1],
  ],
};
