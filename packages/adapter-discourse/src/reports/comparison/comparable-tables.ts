import type { Result } from "neverthrow";
import type { ReportAnswer } from "../../answers/report-answer.js";
import type { Forum } from "../../forum/forum.js";
import { usualRule } from "../counting-rule.js";
import type { FactsMissing } from "../facts-missing.js";
import { flagsStatusReport } from "../flags-status-report.js";
import { moderatorsActivityReport } from "../moderators-activity-report.js";
import { postEditsReport } from "../post-edits-report.js";
import { memberTypeRows, postersByMemberTypeReport } from "../posters-by-member-type-report.js";
import { dateOfDay, dayNumber, type ReportPeriod } from "../report-period.js";
import { trustLevelPipelineReport } from "../trust-level-pipeline-report.js";
import { userFlaggingRatioReport } from "../user-flagging-ratio-report.js";
import type { ReportNumbers } from "./cells.js";
import type { ComparableReport } from "./comparable-report.js";
import { summaryOf } from "./series-numbers.js";
import { keyOfFields, type TableRow, type TableShape, tableCells } from "./table-cells.js";

/** A table as Discourse writes it. */
interface WrittenTable {
  readonly rows: readonly TableRow[];
  readonly total?: number;
}

function comparableTable(
  shape: TableShape,
  ours: (forum: Forum, period: ReportPeriod, answer: ReportAnswer) => Result<WrittenTable, FactsMissing>,
  facts: Partial<ComparableReport> = {},
): ComparableReport {
  return {
    mayMiss: [],
    kind: "mean",
    ours: (forum, period, answer) => ours(forum, period, answer).map((table) => numbersOf(table, shape)),
    theirs: (answer) => {
      const { data } = answer;
      if (data.shape === "table") return numbersOf({ ...answer, rows: data.rows }, shape);
      const isEmpty = data.shape === "days" && data.days.length === 0;
      return isEmpty ? numbersOf({ ...answer, rows: [] }, shape) : undefined;
    },
    ...facts,
  };
}

function numbersOf(table: WrittenTable & { readonly prev30Days?: number }, shape: TableShape): ReportNumbers {
  return { cells: tableCells(table.rows, shape), summary: summaryOf(table) };
}

const memberTypes: TableShape = { keyOf: keyOfFields("type"), columns: ["count", "share"] };

/** The reports that are tables, written in Discourse's own words. */
export const comparableTableReports: Readonly<
  Record<
    | "trust_level_pipeline"
    | "posters_by_member_type"
    | "moderators_activity"
    | "flags_status"
    | "user_flagging_ratio"
    | "post_edits",
    ComparableReport
  >
> = {
  trust_level_pipeline: comparableTable(
    {
      keyOf: keyOfFields("trust_level"),
      columns: ["count", "share", "promoted_in", "promoted_out", "demoted_in", "demoted_out", "signups"],
    },
    (forum, period, answer) =>
      trustLevelPipelineReport(forum, period, levelOfSignups(answer)).map(({ data, total }) => ({
        rows: data.map(inDiscoursesWords),
        total,
      })),
  ),
  posters_by_member_type: comparableTable(
    memberTypes,
    (forum, period) =>
      postersByMemberTypeReport(forum, period).map(({ data, total }) => ({ rows: data.map(inDiscoursesWords), total })),
    {
      mayMiss: ["restricted-topics", "unlisted-topics"],
      variants: {
        rule: usualRule,
        withOffsets: false,
        measure: (forum, period, rule) => {
          const { data, total } = memberTypeRows(forum, period, rule);
          const numbers = numbersOf({ rows: data.map(inDiscoursesWords), total }, memberTypes);
          return () => numbers;
        },
      },
    },
  ),
  moderators_activity: comparableTable(
    {
      keyOf: keyOfFields("user_id"),
      columns: ["time_read", "flag_count", "revision_count", "topic_count", "post_count", "pm_count"],
    },
    (forum, period) =>
      moderatorsActivityReport(forum, period).map(({ data }) => ({ rows: data.map(inDiscoursesWords) })),
    { mayMiss: ["private-messages", "restricted-topics", "unlisted-topics", "whispers"], kind: "count" },
  ),
  flags_status: comparableTable(
    { keyOf: keyOfFields("topic_id", "post_number", "flagger_id"), columns: ["rows", "response_time"] },
    (forum, period) =>
      flagsStatusReport(forum, period).map(({ data }) => ({
        rows: data.map((flag) => {
          const row = forum.posts.rowOf(flag.postId);
          return {
            ...inDiscoursesWords(flag),
            topic_id: forum.posts.topicId.get(row),
            post_number: forum.posts.postNumber.get(row),
          };
        }),
      })),
  ),
  user_flagging_ratio: comparableTable(
    { keyOf: keyOfFields("user_id"), columns: ["disagreed_flags", "agreed_flags", "ignored_flags", "score"] },
    (forum, period) =>
      userFlaggingRatioReport(forum, period).map(({ data }) => ({ rows: data.map(inDiscoursesWords) })),
  ),
  post_edits: comparableTable(
    { keyOf: ({ created_at: at }) => (typeof at === "string" ? at.slice(0, 10) : undefined), columns: ["rows"] },
    (forum, period) =>
      postEditsReport(forum, period).map(({ data }) => ({
        rows: data.map(({ createdAt }) => ({ created_at: dateOfDay(dayNumber(createdAt)) })),
      })),
    { mayMiss: ["private-messages", "restricted-topics", "unlisted-topics"], kind: "count" },
  ),
};

/** The level at which accounts begin, as the answer shows it: the only one with sign-ups. */
function levelOfSignups({ data }: ReportAnswer): { readonly defaultTrustLevel?: number } {
  const rows = data.shape === "table" ? data.rows : [];
  const level = rows.find(({ signups }) => typeof signups === "number" && signups > 0)?.["trust_level"];
  return typeof level === "number" ? { defaultTrustLevel: level } : {};
}

/** The names of fields as Discourse writes them: `flagCount` is `flag_count`. */
function inDiscoursesWords(row: object): TableRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}
