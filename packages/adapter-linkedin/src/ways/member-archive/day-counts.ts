import type { CalendarDate, FactRecord, IssueRecord } from "@org/community-core/source";
import { dayAfter } from "../day-after.js";
import type { TableTally } from "../table-tally.js";
import type { CountedTable } from "./act-tables.js";
import { tableTitle } from "./archive-file-name.js";
import { readArchiveTable } from "./read-archive-table.js";

/** How many there were on each day of what is private: no names, no words, and nothing of a single one. */
export class DayCounts {
  readonly #counts = new Map<string, Map<CalendarDate, number>>();

  /** Counts the rows of a file. */
  count(bytes: Uint8Array, { table, date, metric, only }: CountedTable, tally: TableTally): readonly IssueRecord[] {
    const title = tableTitle(table);
    const { rows, preamble, issues } = readArchiveTable(bytes, table, [date], date);
    tally.count(title, "skipped", preamble);
    const days = this.#counts.get(metric) ?? new Map<CalendarDate, number>();
    this.#counts.set(metric, days);
    const told: IssueRecord[] = [...issues];
    for (const row of rows) {
      if ("rejected" in row) {
        told.push(row.rejected);
        tally.count(title, "rejected");
      } else if (only !== undefined && row.cell(only[0]) !== only[1]) tally.count(title, "skipped");
      else {
        days.set(row.moment.day, (days.get(row.moment.day) ?? 0) + 1);
        tally.count(title, "accepted");
      }
    }
    return told;
  }

  records(): readonly FactRecord<"aggregate">[] {
    return [...this.#counts].flatMap(([metric, days]) =>
      [...days]
        .sort(([first], [second]) => (first < second ? -1 : 1))
        .map(([day, value]) => ({
          kind: "aggregate",
          metric,
          from: day,
          until: dayAfter(day),
          value,
          temporality: "change",
        })),
    );
  }
}
