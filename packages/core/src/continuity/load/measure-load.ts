import { isShownDuty } from "../../activity/duties/duty-acts.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { dutyKinds } from "../../model/duty-kind.js";
import { sum } from "../../stats/sum.js";
import { answeringRhythm } from "./answering-rhythm.js";
import type { CommunityLoad, DutyLoad } from "./community-load.js";
import { dutyLoad } from "./duty-load.js";
import { type LoadOptions, loadFrame } from "./load-frame.js";
import { plannedAbsences } from "./planned-absences.js";

/**
 * The time that a community asks against the time that there is for it (S06, S28): acts a week of each duty, and hours a
 * week planned, spent and needed, of the duty and of each person who plans or spends any.
 *
 * Acts are divided by the weeks in which somebody looked at a venue that shows them, with what was not seen as caveats of the
 * duty; planned hours are those at the end of the window, and spent ones are divided by its weeks, for both are stated.
 * Of one person only those weeks, hours and acts count that came since they hold the duty, where somebody says since when.
 * Less than a week counts as one, unless the window is shorter. Needed hours are acts times minutes: the user's, else those that time entries show, else a range that is *our assumption*
 * and says so. Planned hours of volunteers are no capacity (S27), and they have no utilisation. Utilisation is what is spent
 * of what is planned, else what is needed of it. Time entries without a person count for the duty alone. What a source
 * does not show has no acts and no needed hours: nothing is ever taken for 0. Whoever was away for all of the window and still
 * is at its end adds no hours to what is planned. Planned absences are those of people with a
 * duty, from the end of the window to 90 days later, days on end as one. When answers are given, by night or at weekends, is told only if asked
 * for, and of nobody singly.
 *
 * @throws RangeError if the window does not end after it begins, there is no such zone, minutes are not above 0 or a budget cannot
 * be, with fewer than 0 hours for one.
 * @example
 * const said = ["opening", "reply", "reply"].map((type, hour) => ({
 *   kind: "contribution", id: `${hour}`, type, at: `2026-01-01T0${hour}:00:00Z`, author: type === "opening" ? "ann" : "bob", conversation: "c",
 * }));
 * const load = measureLoad(createDataset(said), {
 *   window: windowBefore(Date.UTC(2026, 0, 8), 7),
 *   minutesPerAct: { answering: 30 },
 *   budgets: [{ person: "bob", duty: "answering", hoursPerWeek: 2 }],
 * });
 * load.duties[0].needed // => { low: 1, high: 1, basis: "given" }
 * load.duties[0].people[0].utilisation // => { low: 0.5, high: 0.5, basis: "given" }
 */
export function measureLoad(dataset: CommunityDataset, options: LoadOptions): CommunityLoad {
  const { window, timeZone = "UTC", rhythm = false } = options;
  const frame = loadFrame(dataset, options);
  const duties = dutyKinds.flatMap((duty) => dutyLoad(frame, duty) ?? []);
  const told = rhythm ? answeringRhythm(dataset, window, timeZone) : undefined;
  return {
    duties,
    ...totals(duties),
    hoursWithoutPerson: sum(frame.entries.flatMap(({ person, hours }) => (person === undefined ? [hours] : []))),
    absences: plannedAbsences(frame),
    ...(told === undefined ? {} : { rhythm: told }),
  };
}

/** What all duties need and plan together. */
function totals(duties: readonly DutyLoad[]): Pick<CommunityLoad, "needed" | "neededFor" | "planned"> {
  const isTwice = duties.some(({ duty }) => duty === "answering");
  const needing = duties.flatMap(({ duty, needed }) =>
    needed === undefined || !isShownDuty(duty) || (isTwice && duty === "welcoming") ? [] : [{ duty, needed }],
  );
  const planned = duties.flatMap((one) => one.planned ?? []);
  return {
    ...(needing.length === 0
      ? {}
      : {
          needed: {
            low: sum(needing.map(({ needed }) => needed.low)),
            high: sum(needing.map(({ needed }) => needed.high)),
          },
        }),
    neededFor: needing.map(({ duty }) => duty),
    ...(planned.length === 0 ? {} : { planned: sum(planned) }),
  };
}
