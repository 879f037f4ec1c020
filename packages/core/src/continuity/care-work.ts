import { err, ok, type Result } from "neverthrow";
import type { DutyActs, ShownDuty } from "../activity/duties/acts.js";
import { dutyActs } from "../activity/duties/duty-acts.js";
import { capabilityMissing } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { DutyConcentrationOptions } from "./duty-concentration.js";
import { type SpreadOfActs, spreadOfActs } from "./spread-of-acts.js";
import { type Told, told } from "./told.js";

/** On how few people the care for a community rests, all duties but publishing together. */
export interface CareWork {
  /** The duties that a source shows and that are in the sum. */
  readonly duties: readonly ShownDuty[];
  readonly all: SpreadOfActs;
  /** The same without answering, which would drown the rest; refused as `no-acts` where there is no other. */
  readonly withoutAnswering: Told<SpreadOfActs>;
}

const careDuties: readonly ShownDuty[] = ["answering", "welcoming", "moderating", "tidying", "outreach", "organising"];

/**
 * How the care for a community is spread over people: the acts of all duties but publishing, and beside them the same
 * without answering. A first reply to a newcomer is an act of answering and of welcoming: it counts once in the sum of
 * all, and as welcoming in the one without answering. One act is one act, whatever it took: read both sums only beside the
 * duties one by one (`dutyConcentration`). Duties that no source shows are in neither.
 *
 * @returns Both; refused with what is missing where no source shows any care, and as `no-acts` where nobody did any.
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 * @example
 * const said = ["ann", "bob", "bob", "ann"].map((author, hour) => ({
 *   kind: "contribution", id: `${hour}`, type: ["opening", "reply", "reply", "edit"][hour], at: `2026-01-01T0${hour}:00:00Z`, author, conversation: "c",
 * }));
 * const care = careWork(createDataset(said), { window: windowBefore(Date.UTC(2026, 0, 31), 90) })._unsafeUnwrap();
 * [care.all.acts, care.withoutAnswering.value.acts] // => [3, 1]
 */
export function careWork(
  dataset: CommunityDataset,
  { window, timeZone = "UTC" }: DutyConcentrationOptions,
): Result<CareWork, Refusal> {
  const acts = new Map<ShownDuty, DutyActs>();
  for (const duty of careDuties) dutyActs(dataset, duty, { window, timeZone }).map((done) => acts.set(duty, done));
  if (acts.size === 0) return capabilityMissing("care-work@1", ["replies", "authors"]);
  // Each first reply to a newcomer is among the replies to others' openings.
  const isTwice = acts.has("answering");
  const all = sumOf(
    dataset,
    [...acts].flatMap(([duty, done]) => (isTwice && duty === "welcoming" ? [] : [done])),
  );
  const rest = sumOf(
    dataset,
    [...acts].flatMap(([duty, done]) => (duty === "answering" ? [] : [done])),
  );
  const spread = spreadOfActs(dataset, all, "care", window);
  if (spread.isErr()) return err(spread.error);
  return ok({
    duties: [...acts.keys()],
    all: spread.value,
    withoutAnswering: told(spreadOfActs(dataset, rest, "care-without-answering", window)),
  });
}

function sumOf({ people }: CommunityDataset, acts: readonly DutyActs[]): DutyActs {
  const counts = new Uint32Array(people.length);
  for (const done of acts)
    done.counts.forEach((count, person) => {
      if (count > 0) counts[person] = (counts[person] ?? 0) + count;
    });
  const caveats = new Map(acts.flatMap((done) => done.caveats).map((caveat) => [JSON.stringify(caveat), caveat]));
  return { counts, total: acts.reduce((sum, { total }) => sum + total, 0), caveats: [...caveats.values()] };
}
