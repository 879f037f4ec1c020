import type { HealthReport, Refusal } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import { isOfOwnActsAlone } from "./own-acts-alone.js";
import type { Block } from "./report-document.js";

/** Of how many measures the names are given; those that weigh in a score come first. */
const [fewNamed, mostNamed] = [1, 12];

/** What is not given, grouped by why: for what the data do not carry, then for what the source does not show. */
export function composeMissing(report: HealthReport, speech: Speech, detail = false): readonly Block[] {
  const { labels } = speech.language;
  const refused = [...weighingMeasures(report, speech), ...otherMeasures(report, speech)];
  const isOwnActsAlone = refused.some(({ refusal }) => isOfOwnActsAlone(refusal));
  const weighing = unseenOf(weighingMeasures(report, speech), isOwnActsAlone, speech);
  const unseen = grouped(unseenOf(refused, isOwnActsAlone, speech));
  const weighs = new Set(weighing.map(([why]) => why));
  const others = grouped(
    refused
      .filter(({ refusal }) => refusal.type !== "CapabilityMissing")
      .map(({ refusal, name }): Why => [speech.refusal(refusal), name]),
  );
  const named = detail ? mostNamed : fewNamed;
  const told = [...unseen].filter(([why]) => detail || weighs.has(why) || weighs.size === 0);
  const rest = [...unseen.keys()].filter((why) => !told.some(([one]) => one === why));
  const isTotalsAlone = report.data.contributions === 0 && report.data.totals !== undefined;
  const beside = [...(isTotalsAlone ? [labels.totalsAlone] : []), ...(isOwnActsAlone ? [labels.ownActsAlone] : [])];
  return [
    ...listed(labels.notGiven, [], itemsOf([...others], named, speech)),
    ...listed(labels.neededForMore, beside, [
      ...itemsOf(told, named, speech),
      ...(rest.length === 0 ? [] : [labels.neededToo(rest.join("; "))]),
    ]),
  ];
}

/** Why a measure is not given, and its name. */
type Why = readonly [why: string, name: string];

function grouped(reasons: readonly Why[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const [why, name] of reasons) names.set(why, (names.get(why) ?? new Set()).add(name));
  return names;
}

function itemsOf(
  groups: readonly (readonly [why: string, names: ReadonlySet<string>])[],
  most: number,
  { language, format }: Speech,
): readonly string[] {
  return groups.map(([why, names]) => {
    const more = names.size - most;
    const rest = more > 0 ? ` ${language.labels.amongOthers(format.number(more))}` : "";
    return language.labels.neededFor(why, `${[...names].slice(0, most).join("; ")}${rest}`);
  });
}

function listed(title: string, before: readonly string[], items: readonly string[]): readonly Block[] {
  if (before.length + items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: title },
    ...before.map((text) => ({ kind: "paragraph" as const, text })),
    ...(items.length === 0 ? [] : [{ kind: "list" as const, numbered: false, items }]),
  ];
}

/** Who is a member makes no community of own acts: what needs a list of members would be refused all the same. */
function unseenOf(measures: readonly RefusedMeasure[], isOwnActsAlone: boolean, speech: Speech): readonly Why[] {
  return measures.flatMap(({ refusal, name }) => {
    if (refusal.type !== "CapabilityMissing") return [];
    const missing = refusal.missing.filter((one) => !(isOwnActsAlone && one === "memberList"));
    return missing.map((one): Why => [speech.capability(one), name]);
  });
}

interface RefusedMeasure {
  readonly name: string;
  readonly refusal: Refusal;
}

function weighingMeasures({ assessments }: HealthReport, speech: Speech): readonly RefusedMeasure[] {
  return assessments.flatMap(({ indicators }) =>
    indicators.flatMap(({ key, outcome }) =>
      outcome.status === "refused" ? [{ name: speech.measure(key), refusal: outcome.refusal }] : [],
    ),
  );
}

function otherMeasures({ figures }: HealthReport, speech: Speech): readonly RefusedMeasure[] {
  return figures.flatMap((figure) =>
    figure.status === "refused" ? [{ name: speech.measure(figure.key), refusal: figure.refusal }] : [],
  );
}
