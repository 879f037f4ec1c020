import { z } from "zod";
import { csvRows } from "../csv-rows.js";
import { openFile } from "../open-file.js";
import { wholeText } from "../whole-text.js";
import type { ResultFile } from "./result-file.js";

/** A row of a result, with its line if it is CSV. */
export interface ResultRow {
  readonly cells: readonly unknown[];
  readonly line?: number;
}

/** The result of a query. */
export interface OpenedResult {
  readonly columns: readonly string[];
  readonly rows: AsyncGenerator<ResultRow, void, undefined>;
}

/** Why a file is no result: the query failed, or it is something else. */
export type ResultTrouble = "query-failed" | "result-unreadable";

const runAnswer = z.object({
  columns: z.array(z.string()).readonly(),
  rows: z.array(z.array(z.unknown()).readonly()).readonly(),
});
const failedRun = z.object({ success: z.literal(false) });

/** Opens the result of a query as the plugin gives it: the answer to a run in JSON, or a download in CSV. */
export async function openResult({ path }: ResultFile): Promise<OpenedResult | ResultTrouble> {
  if (/\.csv$/i.test(path)) {
    const rows = csvRows(openFile(path));
    const head = await rows.next();
    return head.done === true ? "result-unreadable" : { columns: head.value.cells, rows };
  }
  const answer = jsonOf((await wholeText(openFile(path))) ?? "");
  if (failedRun.safeParse(answer).success) return "query-failed";
  const result = runAnswer.safeParse(answer);
  return result.success ? { columns: result.data.columns, rows: jsonRows(result.data.rows) } : "result-unreadable";
}

async function* jsonRows(rows: readonly (readonly unknown[])[]): AsyncGenerator<ResultRow, void, undefined> {
  for (const cells of rows) yield { cells };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
