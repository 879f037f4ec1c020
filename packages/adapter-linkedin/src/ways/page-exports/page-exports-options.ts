import type { CalendarDate } from "@org/community-core/source";

/** What was downloaded by hand of a page's analytics. */
export interface PageExportsOptions {
  /** Files, or folders of them: content, followers, visitors, competitors, as .xls, .xlsx or saved as .csv; at least one. */
  readonly pageExports: readonly string[];
  /** The name of the own page among competitors: then its number of followers is known. Absent: no page is the own one. */
  readonly page?: string;
  /** The days that tables without days speak of, where the files do not say so. */
  readonly range?: {
    readonly from: CalendarDate;
    /** The day behind the last. */
    readonly until: CalendarDate;
  };
}
