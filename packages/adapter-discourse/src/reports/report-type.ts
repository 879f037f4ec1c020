/** What Discourse calls its reports, of those that are computed here. */
export type ReportType = (typeof reportTypes)[number];

/** The reports that are computed here, under the names that Discourse gives them in `/admin/reports/{type}.json`. */
export const reportTypes = [
  "time_to_first_response",
  "topics_with_no_response",
  "posts",
  "topics",
  "likes",
  "signups",
  "new_contributors",
  "daily_engaged_users",
  "visits",
  "dau_by_mau",
  "trust_level_growth",
  "trust_level_pipeline",
  "posters_by_member_type",
  "moderators_activity",
  "flags_status",
  "user_flagging_ratio",
  "post_edits",
] as const;
