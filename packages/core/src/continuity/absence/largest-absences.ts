import { ok, type Result } from "neverthrow";
import { insufficientData } from "../../activity/refusals.js";
import { newcomerOpenings } from "../../activity/responses/newcomer-openings.js";
import { countResponses } from "../../activity/responses/responses-by-person.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { calendarWindowBefore } from "../../model/calendar-window.js";
import type { Refusal } from "../../model/errors.js";
import { formatInstant } from "../../model/instant.js";
import type { Caveat } from "../../model/measurement.js";
import { statedMoment } from "../../model/stated-moment.js";
import { formatWindow } from "../../model/time-window.js";
import type { AbsenceOptions } from "./absence-options.js";
import type { AbsenceFrame } from "./absence-simulation.js";
import { followedForAbsence } from "./simulate-absence.js";
import { type SoleAnswers, soleAnswers } from "./sole-answers.js";

/** What hangs on one person, in counts of conversations that others began. */
export interface CarrierAbsence {
  /** The pseudonym. */
  readonly person: string;
  /** Conversations that they answered and nobody else. */
  readonly onlyThey: number;
  /** Those of them with which somebody new began to speak; absent where it cannot be told who was new. */
  readonly newcomersOnlyThey?: number;
  /** Conversations that would have had no answer within a week without them, at worst. */
  readonly lostWithinWeek: number;
  /** Conversations that they answered first. */
  readonly firstResponses: number;
  /** Their share of all first responses, 0–1. */
  readonly share: number;
}

/** On whom most hangs, to choose whose absence to look at. */
export interface LargestAbsences extends AbsenceFrame {
  readonly schema: "largest-absences@1";
  /** Conversations that were followed. */
  readonly openings: number;
  /** Those with a response. */
  readonly answered: number;
  /** At most fifty: most conversations that only they answered first, then most first responses. */
  readonly people: readonly CarrierAbsence[];
  /** All others who answered anybody first, and the most that hangs on any one of them. */
  readonly rest: {
    readonly people: number;
    readonly onlyThey: number;
    readonly lostWithinWeek: number;
  };
  readonly caveats: readonly Caveat[];
}

const mostPeople = 50;
const limitHours = 168;

/**
 * On whom most hangs: for each of the fifty people with most conversations that only they answered, exactly what
 * `simulateAbsence` counts of them, and for the rest the most that hangs on any one. People with equal numbers stand in
 * the order of their pseudonyms. Somebody alone on the list of those who answered is on it too. One pass over the conversations.
 *
 * @returns Plain JSON; refused where nobody responded (`no-first-responses`), nothing was opened or followed, or the
 * source cannot show it.
 * @throws RangeError if `asOf` is no moment, `days` no whole number above 0 or there is no such zone.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const { people } = largestAbsences(dataset, { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * people // => [{ person: "bob", onlyThey: 1, lostWithinWeek: 1, firstResponses: 1, share: 1 }]
 */
export function largestAbsences(
  dataset: CommunityDataset,
  { asOf: stated, days = 90, timeZone = "UTC" }: AbsenceOptions,
): Result<LargestAbsences, Refusal> {
  const asOf = statedMoment(stated);
  const window = calendarWindowBefore(asOf, days, timeZone);
  const definition = "largest-absences@1";
  return followedForAbsence(dataset, definition, window).andThen((responses) => {
    const { known, caveats } = countResponses(dataset, responses);
    if (known === 0) return insufficientData(definition, "no-first-responses", 1, 0);
    const fresh = newcomerOpenings(dataset, definition, window, responses);
    const mark = fresh.isOk() ? fresh.value.mark : new Uint8Array(responses.length);
    const sole = soleAnswers(dataset, responses, mark, limitHours);
    const ranked = inOrder(sole);
    const rest = ranked.slice(mostPeople);
    const most = (amounts: Uint32Array): number => rest.reduce((top, person) => Math.max(top, amounts[person] ?? 0), 0);
    return ok<LargestAbsences>({
      schema: "largest-absences@1",
      asOf: formatInstant(asOf),
      timeZone,
      window: formatWindow(window),
      pseudonyms: dataset.identity.pseudonyms,
      openings: responses.length,
      answered: responses.answered.reduce((sum, one) => sum + one, 0),
      people: ranked.slice(0, mostPeople).map((person): CarrierAbsence => {
        const firstResponses = sole.firstResponses[person] ?? 0;
        return {
          person: dataset.people.pseudonyms[person] ?? "",
          onlyThey: sole.onlyThey[person] ?? 0,
          ...(fresh.isOk() ? { newcomersOnlyThey: sole.newcomersOnlyThey[person] ?? 0 } : {}),
          lostWithinWeek: sole.lostInTime[person] ?? 0,
          firstResponses,
          share: firstResponses / known,
        };
      }),
      rest: { people: rest.length, onlyThey: most(sole.onlyThey), lostWithinWeek: most(sole.lostInTime) },
      caveats: [...responses.caveats, ...caveats, ...(fresh.isOk() ? fresh.value.caveats : [])],
    });
  });
}

/** Those who responded first to anybody; equals in the order of their pseudonyms. */
function inOrder({ firstResponses, onlyThey }: SoleAnswers): readonly number[] {
  const people: number[] = [];
  firstResponses.forEach((count, person) => {
    if (count > 0) people.push(person);
  });
  return people.sort(
    (one, other) =>
      (onlyThey[other] ?? 0) - (onlyThey[one] ?? 0) || (firstResponses[other] ?? 0) - (firstResponses[one] ?? 0),
  );
}
