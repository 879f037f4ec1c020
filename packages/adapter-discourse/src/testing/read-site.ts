import type {
  EndRecord,
  FactRecord,
  IssueRecord,
  ReadRequest,
  SourceAdapter,
  SourceRecord,
} from "@org/community-core/source";

/** What a read gave, apart. */
export interface SiteReading {
  /** Each fact as text, in order of the texts: equal facts give equal lists. */
  readonly facts: readonly string[];
  readonly issues: readonly IssueRecord[];
  readonly end: EndRecord | undefined;
  readonly records: readonly SourceRecord[];
}

/** Reads an adapter that yields records to its end. */
export async function readSite(adapter: SourceAdapter, request: ReadRequest = {}): Promise<SiteReading> {
  const records: SourceRecord[] = [];
  for await (const batch of adapter.read(request)) if (!("kind" in batch)) records.push(...batch);
  return {
    facts: factTexts(records.filter(isFact)),
    issues: records.filter((record) => record.kind === "issue"),
    end: records.find((record) => record.kind === "end"),
    records,
  };
}

/** Facts as texts in their order, without when they were seen: that differs between ways and reads. */
export function factTexts(facts: readonly FactRecord[]): readonly string[] {
  return facts
    .map((fact) => {
      const { observedAt: _, ...state } = { observedAt: undefined, ...fact };
      return JSON.stringify(state);
    })
    .sort();
}

/** Whether a record says something of the community. */
export function isFact(record: SourceRecord): record is FactRecord {
  return record.kind !== "issue" && record.kind !== "end" && record.kind !== "removal";
}
