import { createCsvAdapter } from "@org/community-adapter-csv";
import { assessHealth, collect } from "@org/community-core";
import { renderText } from "@org/community-report";

const adapter = createCsvAdapter({ files: [{ input: "contributions.csv" }], baseFolder: import.meta.dirname });
if (adapter.isErr()) throw new Error(JSON.stringify(adapter.error.problems));
const collected = await collect(adapter.value);
if (collected.isErr()) throw new Error(collected.error.reason);
const health = assessHealth(collected.value.dataset, { asOf: "2026-02-01T00:00:00Z" });
export const report: string = renderText(health, { language: "en", audience: "shared" });
