import { err, ok, type Result } from "neverthrow";
import { seenLongEnough } from "../../activity/observation/seen-long-enough.js";
import {
  type FollowedResponses,
  followedResponses,
  needsOfAnswers,
  openingsNotFollowed,
} from "../../activity/responses/followed-responses.js";
import { noOpenings } from "../../activity/responses/no-openings.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { calendarWindowBefore } from "../../model/calendar-window.js";
import type { InsufficientData, Refusal } from "../../model/errors.js";
import { formatInstant } from "../../model/instant.js";
import { statedMoment } from "../../model/stated-moment.js";
import type { TimeBudget } from "../../model/time-budget.js";
import { formatWindow, type TimeWindow } from "../../model/time-window.js";
import { assertBudgets } from "../load/assert-budgets.js";
import { told } from "../told.js";
import type { AbsenceOptions } from "./absence-options.js";
import { type AbsenceRange, absenceRange } from "./absence-range.js";
import type { AbsenceSimulation } from "./absence-simulation.js";
import { type AnswersWithout, answersWithout, responsesOfOthers } from "./answers-without.js";
import { type AwayChoice, type AwayPeople, awayPeople } from "./away-people.js";
import { coverageWithout } from "./coverage-without.js";
import { dutiesWithout } from "./duties-without.js";
import { structureWithout } from "./structure-without.js";

/** Who is thought away, when, and what is known of their hours beside the dataset. */
export interface SimulateAbsenceOptions extends AbsenceOptions {
  /** People by pseudonym, or everyone of an organisation or department. */
  readonly without: AwayChoice;
  /** Time budgets whose `person` is a pseudonym; they take the place of the hours that duties set aside. */
  readonly budgets?: readonly TimeBudget[];
}

/**
 * What hangs on one person, on several, or on everyone of a department (S12): what would have to be done by others, and
 * how much could be lost at most. Never a forecast: over 103 long absences in 28 communities what such a simulation said
 * and what came of it went together hardly at all (rank correlation 0.08), while its range with the noise of such figures
 * held 84 % of the cases. Most of those who were silent came back, so that nobody is called gone.
 *
 * First the counts that need no model: conversations, newcomers, venues, hours of the week and subjects that only they
 * answered, from openings by others in the window; per duty their share of the acts, who does the rest, the duties that
 * lose their last holder and the hours to be taken over. Then the range for the answers, from 'no change' to 'their
 * contributions deleted' (`absenceRange` says how, and from how many openings on). Beside it the reply network without
 * them. Volume is never simulated. Each part is refused singly where the source cannot show it; duties that it cannot
 * show are `declared`.
 *
 * @returns Plain JSON; refused as a whole where the people are not known (`no-such-people`).
 * @throws RangeError if nobody is given, `asOf` is no moment, `days` no whole number above 0, there is no such zone or a time budget
 * cannot be, with fewer than 0 hours for one.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const absence = simulateAbsence(dataset, { asOf: "2026-01-31T00:00:00Z", without: ["bob"] })._unsafeUnwrap();
 * absence.answers.value.onlyThey.value // => 1
 * absence.range.refusal.reason // => "too-few-followed-openings"
 */
export function simulateAbsence(
  dataset: CommunityDataset,
  { asOf: stated, days = 90, timeZone = "UTC", without, budgets = [] }: SimulateAbsenceOptions,
): Result<AbsenceSimulation, InsufficientData> {
  assertBudgets(budgets);
  const asOf = statedMoment(stated);
  const window = calendarWindowBefore(asOf, days, timeZone);
  return awayPeople(dataset, "absence-simulation@1", without, { asOf, timeZone }).map((away) => {
    const { answers, range } = answering(dataset, window, away);
    return {
      schema: "absence-simulation@1",
      asOf: formatInstant(asOf),
      timeZone,
      window: formatWindow(window),
      pseudonyms: dataset.identity.pseudonyms,
      without: away.names,
      answers: told(answers),
      coverage: told(coverageWithout(dataset, window, timeZone, away)),
      duties: dutiesWithout(dataset, away, { asOf, window, timeZone, budgets }),
      range: told(range),
      structure: told(structureWithout(dataset, window, away)),
    };
  });
}

function answering(
  dataset: CommunityDataset,
  window: TimeWindow,
  away: AwayPeople,
): { readonly answers: Result<AnswersWithout, Refusal>; readonly range: Result<AbsenceRange, Refusal> } {
  const followed = followedForAbsence(dataset, "answered-by-them-alone@1", window);
  if (followed.isErr()) return { answers: err(followed.error), range: err(followed.error) };
  const others = responsesOfOthers(dataset, followed.value, away);
  const answers = answersWithout(dataset, window, followed.value, others, away);
  const { firstResponses } = answers;
  const share = firstResponses.status === "measured" ? firstResponses.value.share : 0;
  return { answers: ok(answers), range: absenceRange(dataset, window, others, { away, share }) };
}

/** The first responses that an absence is held against, or their refusal: under 7 days seen, or no opening followed. */
export function followedForAbsence(
  dataset: CommunityDataset,
  definition: string,
  window: TimeWindow,
): Result<FollowedResponses, Refusal> {
  return followedResponses(dataset, definition, { window }).andThen((responses) =>
    seenLongEnough(dataset, definition, needsOfAnswers, window, responses.venues).andThen(() => {
      const { length, notFollowed, caveats } = responses;
      if (length === 0) return noOpenings(definition, notFollowed.length);
      return ok({ ...responses, caveats: [...caveats, ...openingsNotFollowed(notFollowed.length)] });
    }),
  );
}
