import type { SourceBatch } from "@org/community-core/source";
import type { OpenedFile } from "./open-file.js";
import type { ShownFacts } from "./shown-facts.js";
import { fitsColumns, toColumns } from "./to-columns.js";
import { toRecords } from "./to-records.js";

/** Reads the fields of the block's rows; afterwards it is known which rows can be used. */
export function evaluateBlock({ plan, block }: OpenedFile): void {
  for (const { template } of plan.templates) template.evaluate(block);
}

/** The batches of an evaluated block, one for each template with rows. They are valid until the next block is read. */
export function* batchesOf(
  { plan, block }: OpenedFile,
  shown: ShownFacts,
  form: "columns" | "records",
): Generator<SourceBatch> {
  for (const planned of plan.templates) {
    const { template } = planned;
    const { rows, count } = template.choose(block);
    if (count === 0) continue;
    shown.look(planned, rows, count);
    const columns =
      form === "columns" && fitsColumns(template) ? toColumns(template, rows, count, block.rows) : undefined;
    yield columns ?? toRecords(template, rows, count);
  }
}
