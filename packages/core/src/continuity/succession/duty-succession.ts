import { ok, type Result } from "neverthrow";
import type { DutyActs, DutyActsOptions, ShownDuty } from "../../activity/duties/acts.js";
import { dutyActs } from "../../activity/duties/duty-acts.js";
import { insufficientData } from "../../activity/refusals.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { comparedActs } from "../duty-comparison.js";
import { largestFirst } from "../largest-first.js";
import { actsToPassOn } from "./acts-to-pass-on.js";
import { possibleSuccessors } from "./possible-successors.js";
import { sharedPresence } from "./shared-presence.js";
import type { AlreadySharing, Succession } from "./succession.js";

/** Which duty is looked at, over which window and in which zone. */
export interface SuccessionOptions extends Pick<DutyActsOptions, "window" | "timeZone"> {
  readonly duty: ShownDuty;
}

/** Nobody needs a longer list to know whom to talk with. */
const mostSharing = 5;
/** Fewer acts in both windows show no trend: ours. */
const leastActs = 10;
/** Half as much again, or two thirds: ours. What is between is steady. */
const trendFactor = 1.5;

/**
 * Who could take a duty over from the one who does most of it, and what would make it rest on three people (S12).
 *
 * Two lists that are never mixed. *Could be asked*: who holds a duty at the end of the window, or is named as backup; nobody
 * who holds duties as a volunteer alone. *Already sharing*: members who do a part of it of their own accord, with how much of what the carrier
 * contributes falls in venues and hours of the week in which they contribute too (0–1), and whether they do more or less of
 * it than before, at venues looked at in both. Whoever shares is to be asked what they need; nobody is assigned or harnessed
 * (S27). Of who could be asked expertise and affinity stand beside them as declared. `toThree` counts acts: it is no target
 * for anybody (S37).
 *
 * @returns Both lists; refused as `no-acts` where nobody does any of it, and where no source shows it.
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 * @example
 * const authors = ["ann", "bob", "bob", "bob", "cas"];
 * const dataset = createDataset(authors.map((author, hour) => ({
 *   kind: "contribution", id: `${hour}`, type: hour === 0 ? "opening" : "reply", at: `2026-01-01T0${hour}:00:00Z`, author, conversation: "c",
 * })));
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * const { carrier, alreadySharing, toThree } = dutySuccession(dataset, { duty: "answering", window })._unsafeUnwrap();
 * [carrier.person, alreadySharing[0].person, toThree] // => ["bob", "cas", { factor: 1, acts: 2, people: 2 }]
 */
export function dutySuccession(
  dataset: CommunityDataset,
  { duty, window, timeZone = "UTC" }: SuccessionOptions,
): Result<Succession, Refusal> {
  return dutyActs(dataset, duty, { window, timeZone }).andThen((acts) => {
    const carrying = largestFirst(acts.counts);
    const [most] = carrying;
    if (most === undefined) return insufficientData(`duty-succession/${duty}@1`, "no-acts", 1, 0);
    const { pseudonyms } = dataset.people;
    const nameOf = (person: number): string => pseudonyms[person] ?? "";
    const part = (person: number) => {
      const count = acts.counts[person] ?? 0;
      return { person: nameOf(person), share: count / acts.total, count };
    };
    const couldBeAsked = possibleSuccessors(dataset, { duty, acts, asOf: window.until, timeZone }, nameOf(most));
    const asked = new Set(couldBeAsked.map(({ person }) => person));
    const sharing = carrying.filter((person) => person !== most && !asked.has(nameOf(person))).slice(0, mostSharing);
    const presence = sharedPresence(dataset, { window, timeZone }, most, sharing);
    const trendOf = trends(dataset, { duty, window, timeZone });
    const toThree = actsToPassOn(acts.counts);
    return ok({
      duty,
      carrier: part(most),
      couldBeAsked,
      alreadySharing: sharing.map(
        (person, index): AlreadySharing => ({
          ...part(person),
          ...(presence[index] ?? { sameVenues: 0, sameHours: 0 }),
          trend: trendOf(person),
        }),
      ),
      ...(toThree === undefined ? {} : { toThree }),
    });
  });
}

function trends(dataset: CommunityDataset, options: SuccessionOptions): (person: number) => AlreadySharing["trend"] {
  const compared = comparedActs(dataset, options.duty, options).unwrapOr(undefined);
  const of = (acts: DutyActs, person: number): number => acts.counts[person] ?? 0;
  return (person) => {
    if (compared === undefined) return "unknown";
    const [now, before] = [of(compared.now, person), of(compared.before, person)];
    if (now + before < leastActs) return "unknown";
    if (now > trendFactor * before) return "rising";
    return before > trendFactor * now ? "falling" : "steady";
  };
}
