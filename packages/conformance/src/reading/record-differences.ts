import type { SourceRecord } from "@org/community-core/source";
import { canonicalText } from "./canonical-text.js";
import { recordName } from "./record-name.js";

/** Which records only one of two reads has, by name; a record that occurs twice must do so in both. */
export function recordDifferences(
  first: readonly SourceRecord[],
  second: readonly SourceRecord[],
  only: readonly [first: string, second: string],
): readonly string[] {
  const left = new Map<string, SourceRecord[]>();
  for (const record of second) {
    const text = canonicalText(record);
    left.set(text, [...(left.get(text) ?? []), record]);
  }
  const onlyFirst = first.filter((record) => left.get(canonicalText(record))?.pop() === undefined);
  return [
    ...onlyFirst.map((record) => `${recordName(record)} only in ${only[0]}`),
    ...[...left.values()].flat().map((record) => `${recordName(record)} only in ${only[1]}`),
  ];
}
