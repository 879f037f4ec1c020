import { describeSourceAdapter } from "@org/community-conformance/vitest";
import { createLinkedInAdapter } from "../../create-linkedin-adapter.js";
import type { CommonOptions } from "../../options.js";
import {
  competitorSheets,
  contentDays,
  contentHeaders,
  contentSheets,
  followerSheets,
  pageTexts,
  visitorSheets,
} from "../../testing/page-export.js";
import { withSharedStrings } from "../../testing/shared-strings.js";
import { csvText, spreadsheetBytes } from "../../testing/spreadsheet-bytes.js";
import { temporaryFolder, written, writtenFolder } from "../../testing/written-files.js";

const folder = temporaryFolder();
const content = withSharedStrings(spreadsheetBytes(contentSheets, "xls"));
const good = writtenFolder(folder, "exports", {
  "example_content_1769.xls": content,
  "example_followers_1769.xls": spreadsheetBytes(followerSheets, "xls"),
  "example_visitors_1769.xls": spreadsheetBytes(visitorSheets, "xls"),
  "Example_competitor_analytics_1769.xlsx": spreadsheetBytes(competitorSheets, "xlsx"),
});
const malformed = csvText([contentHeaders, ...contentDays, ["soon", 1], ["02/01/2026", "many"]]);

// By hand: 2 days of 19 totals; of the post with two origins 8 totals as a whole, and of each origin 8 with 2 rates, of the
// other post 8 as a whole and 10; 2 days of 4 followers; 3 places and functions; 1 day of 24 visits and 1 place; 2 pages of
// 4 totals and the followers of the own one.
const aggregates = 38 + (8 + 2 * 10) + (8 + 10) + 8 + 3 + 25 + 9;

const half = writtenFolder(folder, "half", {
  "1.xls": content,
  "2.xls": content.subarray(0, content.length / 2),
});

const create = (form: CommonOptions["form"] & string, path = good) =>
  createLinkedInAdapter({ pageExports: [path], page: "Example Works", form });

// There is nothing in columns: a page's exports hold no contribution. That both forms can be asked for is proved all the same.
for (const form of ["records", "columns"] as const) {
  describeSourceAdapter(`exports of a page as ${form}`, {
    create: () => create(form),
    expected: { counts: { venue: 1, aggregate: aggregates, observation: 1 }, capabilities: ["venues", "aggregates"] },
    malformed: {
      create: () => create(form, written(folder, "malformed.csv", malformed)),
      issueCodes: ["date-not-readable", "value-not-a-number"],
      rejected: 2,
    },
    interrupted: () => create(form, half),
    classified: { texts: pageTexts },
  });
}
