import { assessHealth, type Capability, createDataset, type Refusal } from "@org/community-core";

/** What a metric says of a source that shows nothing: the definition of its figure, and what it misses. */
export interface Needs {
  readonly definition: string;
  readonly missing: readonly Capability[];
}

const dataset = createDataset([], { capabilities: [] });
const asOf = Date.UTC(2026, 0, 1);
const options = {
  window: { from: Date.UTC(2025, 9, 1), until: asOf },
  asOf,
  timeZone: "UTC",
  type: "reply",
  work: "first-response",
  without: ["P1"],
  duty: "answering",
};

/** What a metric needs at the least: it is asked of a source that shows nothing. Absent if it does not refuse that. */
export async function needsOf(specifier: string, name: string): Promise<Needs | undefined> {
  const module: Readonly<Record<string, unknown>> = await import(specifier);
  const metric = module[name];
  if (typeof metric !== "function") return undefined;
  const result: unknown = metric(dataset, options);
  if (typeof result !== "object" || result === null || !("error" in result)) return undefined;
  const refusal = result.error as Refusal; // metrics give `Result<…, Refusal>`, and only an error has this key
  return refusal.type === "CapabilityMissing" ? refusal : undefined;
}

/** The keys under which the health report shows what is of one definition, by the definition without its number. */
export function reportKeys(): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  // totals are measured only where a source has any
  const page = createDataset([], { capabilities: ["aggregates"] });
  for (const figure of assessHealth(page, { asOf }).figures) {
    const definition = figure.status === "refused" ? figure.refusal.definition : figure.measurement.definition;
    const rule = withoutNumber(definition);
    keys.set(rule, [...(keys.get(rule) ?? []), figure.key]);
  }
  return keys;
}

/** The rule that a definition is a version of. */
export function withoutNumber(definition: string): string {
  return definition.replace(/@\d+$/, "");
}
