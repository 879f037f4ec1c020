import { countedTypes } from "../../activity/counted-types.js";
import { weekBackAt } from "../../activity/rhythm/weeks-back.js";
import { type ConversionStage, conversionStages } from "../../activity/stages/conversion-stages.js";
import { type MemberStages, memberStages } from "../../activity/stages/member-stages.js";
import { regularNow } from "../../activity/stages/regular-people.js";
import { sightOfRegulars } from "../../activity/stages/sight-of-regulars.js";
import { requireStageRules } from "../../activity/stages/stage-rules.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { conversionMarks } from "../../engagement/conversion-marks.js";
import { monthsFollowed } from "../../engagement/months-followed.js";
import { dayMilliseconds } from "../../model/time-window.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { evidenceRow, personRow } from "./evidence-row.js";

/** The first contribution of each person in each of the last weeks, with how many weeks back that week is. */
export function weekRows(dataset: CommunityDataset, { definition, window, timeZone }: EvidenceFrame): EvidenceRows {
  const options = { window, timeZone };
  return memberStages(dataset, definition, options).andThen(({ venues: shown }) =>
    sightOfRegulars(dataset, definition, options, shown).map(({ venues }) => {
      const rows: EvidenceRow[] = [];
      const onWeek = (row: number, back: number): void => {
        rows.push(evidenceRow(dataset, row, { as: "counted", amount: back }));
      };
      const choice = { ...requireStageRules({}), counted: countedTypes(), venues, timeZone, onWeek };
      regularNow(dataset, { ...choice, until: window.until });
      return rows;
    }),
  );
}

/** The last contribution of whoever lapsed in the window, with when the silence was long enough, and after how many contributions. */
export function lapsedRows(dataset: CommunityDataset, { definition, window, timeZone }: EvidenceFrame): EvidenceRows {
  return memberStages(dataset, definition, { window, timeZone }).map((stages) => lapsedOf(dataset, stages, () => true));
}

/** The contribution with which somebody came back in the window, with for how many days they had been silent. */
export function backRows(dataset: CommunityDataset, { definition, window, timeZone }: EvidenceFrame): EvidenceRows {
  const { at } = dataset.contributions;
  return memberStages(dataset, definition, { window, timeZone }).map(({ back, backRow, silentRow }) =>
    Array.from(backRow).flatMap((row, person) => {
      if (row < 0) return [];
      const amount = ((at[row] ?? 0) - (at[silentRow[person] ?? -1] ?? 0)) / dayMilliseconds;
      return evidenceRow(dataset, row, { amount, ...(back[person] === 1 ? { as: "came-back" } : notSeen) });
    }),
  );
}

/** With which contribution people became regular for the first time, and with which the regulars who lapsed were last seen. */
export function replacementRows(
  dataset: CommunityDataset,
  { definition, window, timeZone }: EvidenceFrame,
): EvidenceRows {
  const { at } = dataset.contributions;
  return memberStages(dataset, definition, { window, timeZone }).map((stages) => {
    const { regularFrom } = stages;
    const begin = weekBackAt(window.from, window.until, timeZone).from;
    const became = Array.from(regularFrom).flatMap((row) => {
      if (row < 0) return [];
      const isNew = (at[row] ?? begin) >= begin;
      return evidenceRow(dataset, row, isNew ? { as: "became-regular" } : { leftOut: "regular-before" });
    });
    return [...became, ...lapsedOf(dataset, stages, (person) => (regularFrom[person] ?? -1) >= 0)];
  });
}

const notSeen = { leftOut: "not-looked-at" } as const;

function lapsedOf(
  dataset: CommunityDataset,
  { lapsed, lastRow, counts }: MemberStages,
  isOf: (person: number) => boolean,
): readonly EvidenceRow[] {
  const silence = requireStageRules({}).lapsedAfterDays * dayMilliseconds;
  return Array.from(lapsed).flatMap((mark, person) => {
    const row = lastRow[person] ?? -1;
    if (mark === 0 || !isOf(person)) return [];
    const followedAt = (dataset.contributions.at[row] ?? 0) + silence;
    const facts = { followedAt, amount: counts[person] ?? 0 };
    return evidenceRow(dataset, row, { ...facts, ...(mark === 1 ? { as: "lapsed" } : notSeen) });
  });
}

/** Everybody at the step before, with whether they took this one too. */
export function stepRows(
  dataset: CommunityDataset,
  { window, timeZone }: EvidenceFrame,
  stage: ConversionStage,
): EvidenceRows {
  const named = { window, timeZone, stages: conversionStages };
  return conversionMarks(dataset, "conversion", named).andThen(({ steps, stages }) => {
    const step = steps.find((one) => one.stage === stage);
    if (step === undefined) throw new RangeError(`${stage} is no step of ${conversionStages.join(", ")}.`);
    const before = step.before?.marks ?? new Uint8Array();
    return step.marks.map((marks) =>
      Array.from(before).flatMap((mark, person) => {
        if (mark !== 1) return [];
        const facts = { as: marks[person] === 1 ? ("reached" as const) : ("not-reached" as const) };
        const became = stages.regularFrom[person] ?? -1;
        if (stage === "regular" && became >= 0) return evidenceRow(dataset, became, facts);
        return personRow(dataset, person, { ...facts, amount: stages.counts[person] ?? 0 });
      }),
    );
  });
}

/** Who was active in the last whole month, with the contribution with which their months on end began, and how many these are. */
export function monthRows(dataset: CommunityDataset, { definition, window, timeZone }: EvidenceFrame): EvidenceRows {
  return monthsFollowed(dataset, definition, { window, timeZone }).map(({ people }) =>
    people.map(({ months, firstRow, isFollowed }) =>
      evidenceRow(dataset, firstRow, { amount: months, ...(isFollowed ? { as: "counted" } : notSeen) }),
    ),
  );
}
