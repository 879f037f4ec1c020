import { capabilities, type SourceDescription } from "@org/community-core";
import { duration } from "../speech/duration.js";
import type { Speech } from "../speech/speech.js";
import type { Block, ReportDocument } from "./report-document.js";

/** What a source can show and cannot, and what holds when it is read, in words. */
export function composeSource(description: SourceDescription, speech: Speech): ReportDocument {
  const { source } = speech.language;
  const shown = new Set(description.capabilities);
  const named = (isShown: boolean): readonly string[] =>
    capabilities.filter((one) => shown.has(one) === isShown).map((one) => speech.capability(one));
  return [
    { kind: "title", text: source.title(description.source, description.name) },
    ...(shown.size === 0
      ? [{ kind: "paragraph" as const, text: source.showsNothing }]
      : list(source.shows, named(true))),
    ...list(source.doesNotShow, named(false)),
    ...list(source.rules, rulesOf(description, speech)),
    ...list(source.remarks, description.remarks?.map(({ message }) => message) ?? []),
  ];
}

function list(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: "heading", level: 2, text: title },
        { kind: "list", numbered: false, items },
      ];
}

function rulesOf(
  { incremental, retention = {}, linkable, classifiedFields, timeZone }: SourceDescription,
  { language, format }: Speech,
): readonly string[] {
  const { source } = language;
  const limits = Object.values(retention).filter((hours) => hours !== undefined);
  return [
    incremental ? source.readsChanges : source.readsAll,
    limits.length === 0 ? source.mayBeKept : source.keptFor(duration(Math.min(...limits), language, format)),
    ...(linkable === false ? [source.notLinkable] : []),
    ...(classifiedFields.length === 0 ? [] : [source.leftOut(classifiedFields.join(", "))]),
    ...(timeZone === undefined ? [] : [source.timeZone(timeZone)]),
  ];
}
