import type { DutyWithout } from "@org/community-core/continuity";
import { capitalised } from "../language/capitalised.js";
import { duration } from "../speech/duration.js";
import type { Speech } from "../speech/speech.js";
import { namedOthers } from "./named-others.js";
import type { Block, MeasureLine } from "./report-document.js";

/** The duties of those who are thought away: their part, who shares it, and who is left. */
export function absenceDuties(duties: readonly DutyWithout[], who: string, speech: Speech): Block {
  if (duties.length === 0) return { kind: "paragraph", text: speech.language.absence.noDuties(who) };
  return { kind: "measures", measures: duties.map((duty) => dutyLine(duty, speech)) };
}

function dutyLine(one: DutyWithout, speech: Speech): MeasureLine {
  const { language, format } = speech;
  const { absence } = language;
  const { duty, basis, acts, holders, losesLastHolder, plannedHoursPerWeek, spentHoursPerWeek } = one;
  const value =
    acts === undefined
      ? {}
      : { value: absence.acts(format.number(acts.count), format.number(acts.total), format.share(acts.share)) };
  const sharing =
    acts === undefined
      ? []
      : [
          acts.others.length === 0
            ? duty === "welcoming"
              ? absence.nobodyElseFirst
              : absence.nobodyElseDoesThis
            : absence.othersDoThis(namedOthers(acts.others, speech)),
        ];
  const lost = losesLastHolder.map(({ venue, backups }) =>
    absence.lastHolder(venue, backups.length === 0 ? undefined : format.list(backups)),
  );
  const hours = (count: number): string => duration(count, language, format);
  return {
    name: capitalised(speech.work(duty)),
    ...value,
    details: [
      ...(basis === "declared" ? [absence.declared] : []),
      ...sharing,
      ...(holders.length === 0 ? [] : [absence.heldBy(format.list(holders))]),
      ...lost,
      ...(plannedHoursPerWeek === undefined ? [] : [absence.planned(hours(plannedHoursPerWeek))]),
      ...(spentHoursPerWeek === undefined ? [] : [absence.spent(hours(spentHoursPerWeek))]),
    ],
  };
}
