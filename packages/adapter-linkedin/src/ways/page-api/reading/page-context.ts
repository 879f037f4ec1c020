import { type Instant, type IssueRecord, type Progress, worded } from "@org/community-core/source";
import type { z } from "zod";
import type { TableTally } from "../../table-tally.js";
import type { ApiClient } from "../http/api-client.js";
import type { PageName } from "../page-urn.js";
import type { PageMemory } from "../records/page-memory.js";

/** What all parts of one read share. */
export interface PageContext {
  readonly client: ApiClient;
  readonly page: PageName;
  readonly memory: PageMemory;
  readonly tally: TableTally;
  readonly issues: IssueRecord[];
  /** When the read began. */
  readonly asOf: Instant;
  /** How many days back it looks. */
  readonly days: number;
  readonly onStep: (step: Pick<Progress, "phase" | "wording">) => void;
}

/** The elements of an answer that can be understood; the others are counted, and told once for each table. */
export function readable<T>(
  { tally, issues }: PageContext,
  schema: z.ZodType<T>,
  elements: readonly unknown[],
  table: string,
): readonly T[] {
  const read: T[] = [];
  let unreadable = 0;
  for (const element of elements) {
    const parsed = schema.safeParse(element);
    if (parsed.success) read.push(parsed.data);
    else unreadable++;
  }
  tally.count(table, "rejected", unreadable);
  if (unreadable > 0) issues.push(rowsUnreadable(table, unreadable));
  return read;
}

function rowsUnreadable(table: string, count: number): IssueRecord {
  return {
    kind: "issue",
    severity: "warning",
    code: "row-unreadable",
    ...worded("Some of LinkedIn's {table} have not the shape that they should have, and were left out.", { table }),
    advice: "Try another `version`; if that does not help, report this.",
    place: { file: table },
    count,
  };
}
