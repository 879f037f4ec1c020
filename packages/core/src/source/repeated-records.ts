import { canonicalText } from "../dataset/texts/canonical-text.js";
import type { SourceRecord } from "./records.js";

/** Tells records that were there already, word for word, and counts them by kind. Issues may come twice. */
export class RepeatedRecords {
  readonly #texts = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** Whether the record is the first that says what it says. */
  isFirst(record: SourceRecord): boolean {
    const text = record.kind === "issue" ? undefined : textOf(record);
    if (text === undefined) return true;
    const isFirst = !this.#texts.has(text);
    this.#texts.add(text);
    if (!isFirst) this.#counts.set(record.kind, this.count(record.kind) + 1);
    return isFirst;
  }

  /** How many records of a kind were repeats. */
  count(kind: string): number {
    return this.#counts.get(kind) ?? 0;
  }
}

/** What cannot be written, such as a circle, is no record: whoever holds it against the schema says so. */
function textOf(record: SourceRecord): string | undefined {
  try {
    return canonicalText(record);
  } catch {
    return undefined;
  }
}
