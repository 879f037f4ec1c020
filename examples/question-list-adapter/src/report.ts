import { assessHealth, collect, type HealthReport } from "@org/community-core";
import { createQuestionListAdapter } from "./question-list-adapter.js";

/** From a file to a report: read, collect, assess. */
export async function reportOn(path: string, asOf: string): Promise<HealthReport> {
  const adapter = createQuestionListAdapter(path);
  if (adapter.isErr()) throw new Error(adapter.error.message);
  const collected = await collect(adapter.value);
  if (collected.isErr()) throw new Error(`reading stopped: ${collected.error.reason}`);
  return assessHealth(collected.value.dataset, { asOf });
}
