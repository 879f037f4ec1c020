import { ok, type Result } from "neverthrow";
import {
  type AttributedContributions,
  type AttributionOptions,
  attributedContributions,
} from "../activity/people/attributed-contributions.js";
import {
  type Visibility,
  visibilities,
  visibilityIsShown,
  visibilityOfPeople,
} from "../activity/people/visibility-of-people.js";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";

/** People who are visible in one way, and what they do. */
export interface VisibilityGroup {
  /** `unknown`: the source does not say it of them. */
  readonly visibility: Visibility | "unknown";
  /** How many of them contributed. */
  readonly people: Measurement<"people">;
  /** Which share of the contributions of all groups is theirs. */
  readonly contributions: Result<Measurement<"share">, InsufficientData>;
}

/** The share of a group of fewer would tell what a single person does: ours. */
const fewestPeople = 5;

/**
 * How many people contribute under their real name, under a pseudonym, anonymously, and seen in no known way, in people;
 * and which share (0–1) of the contributions comes from each (S35: real names or anonymous, which is better and freer? An
 * open question, so nothing here says which way is better).
 *
 * How others see somebody is an attribute of the member that the source states; it is never guessed from a name. Who has
 * several accounts counts by the most visible one. It is how it was stated last: a source keeps no record of changes. The
 * account of an organisation is counted as it is stated. A group of nobody gives 0, which is an answer. The share of a
 * group of 1 to 4 people is refused (`too-few-contributors`), because it would tell what a person does; and that of the
 * smallest other group as well, where all that is refused would be of fewer than 5 people together: else it could be worked
 * out from the rest. Automated accounts are in
 * no group and unknown authors are told (`unknown-authors`). Counts of what happened, so without interval. Refused where
 * no source shows how visible people are, and as `no-contributions` where no person is known to have contributed.
 *
 * @returns The four groups, in the order anonymous, pseudonym, real name, unknown; the sample of both figures is everybody
 * who contributed.
 * @throws RangeError if the window does not end after it begins or a type is unknown.
 * @example
 * const people = ["ann", "bob", "cas", "dee", "eli"];
 * const dataset = createDataset([
 *   ...people.map((id) => ({ kind: "member", id, identityVisibility: "real-name" })),
 *   ...people.map((author, hour) => ({ kind: "contribution", id: `${hour}`, type: "reply", at: `2026-01-01T0${hour}:00:00Z`, author })),
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * const [anonymous, pseudonym, realName] = participationByVisibility(dataset, { window })._unsafeUnwrap();
 * [pseudonym.people.value, realName.people.value] // => [0, 5]
 */
export function participationByVisibility(
  dataset: CommunityDataset,
  options: AttributionOptions,
): Result<readonly VisibilityGroup[], Refusal> {
  const definition = "participation-by-visibility@1";
  const counted = attributedContributions(dataset, definition, options);
  if (!visibilityIsShown(dataset)) return capabilityMissing(definition, ["identityVisibility"]);
  return counted.map((found) => {
    const people = new Uint32Array(visibilities.length + 1);
    const contributions = new Uint32Array(visibilities.length + 1);
    visibilityOfPeople(dataset).forEach((visible, person) => {
      const count = found.counts[person] ?? 0;
      if (count === 0) return;
      people[visible] = (people[visible] ?? 0) + 1;
      contributions[visible] = (contributions[visible] ?? 0) + count;
    });
    const hidden = hiddenGroups(people);
    const groupAt = (visibility: VisibilityGroup["visibility"], place: number): VisibilityGroup => {
      const counts = { people: people[place] ?? 0, contributions: contributions[place] ?? 0 };
      return groupOf({ visibility, isHidden: hidden.has(place), ...counts }, found, options);
    };
    return [...visibilities.map((visibility, place) => groupAt(visibility, place + 1)), groupAt("unknown", 0)];
  });
}

/** The places of the groups whose shares would tell of too few people, by themselves or as what the others leave. */
function hiddenGroups(people: Uint32Array): ReadonlySet<number> {
  const smallestFirst = [...people.keys()]
    .filter((place) => (people[place] ?? 0) > 0)
    .sort((one, other) => (people[one] ?? 0) - (people[other] ?? 0));
  const hidden = new Set<number>();
  let together = 0;
  for (const place of smallestFirst) {
    const count = people[place] ?? 0;
    if (count >= fewestPeople && (together === 0 || together >= fewestPeople)) break;
    hidden.add(place);
    together += count;
  }
  return hidden;
}

interface GroupCounts {
  readonly visibility: VisibilityGroup["visibility"];
  readonly isHidden: boolean;
  readonly people: number;
  readonly contributions: number;
}

function groupOf(
  { visibility, isHidden, people, contributions }: GroupCounts,
  { contributors, attributed, caveats }: AttributedContributions,
  { window }: AttributionOptions,
): VisibilityGroup {
  const sample = { sampleSize: contributors, sampleOf: "people", window, caveats } as const;
  const definition = `content-by-visibility/${visibility}@1`;
  const named = `contributors-by-visibility/${visibility}@1`;
  const value = contributions / attributed;
  return {
    visibility,
    people: measurement({ value: people, unit: "people", definition: named, ...sample }),
    contributions: isHidden
      ? insufficientData(definition, "too-few-contributors", fewestPeople, people)
      : ok(measurement({ value, unit: "share", definition, ...sample })),
  };
}
