import { type Figure, measurement, type Refusal, type TimeWindow } from "@org/community-core";
import { type CommunityDataset, carryingVenues, windowRows } from "@org/community-core/dataset";

const key = "people-in-several-venues";
const definition = `${key}@1`;

/** Which share of those who contributed did so at two venues or more; refused where fewer than two people did. */
export function peopleInSeveralVenues(dataset: CommunityDataset, window: TimeWindow): Figure {
  const needs = ["openings", "replies", "authors", "venues"] as const;
  const { mask, count, missing, caveats } = carryingVenues(dataset, needs, window);
  if (missing.length > 0) return refused({ type: "CapabilityMissing", definition, missing });
  if (count === 0)
    return refused({ type: "InsufficientData", definition, reason: "window-not-seen", needed: 1, found: 0 });

  const { author, venue } = dataset.contributions;
  const venuesOf = new Map<number, Set<number>>();
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row += 1) {
    const [person = -1, place = -1] = [author[row], venue[row]];
    if (person < 0 || mask[place] !== 1 || dataset.people.automated[person] === 1) continue;
    venuesOf.set(person, (venuesOf.get(person) ?? new Set()).add(place));
  }
  const found = venuesOf.size;
  if (found < 2) return refused({ type: "InsufficientData", definition, reason: "sample-too-small", needed: 2, found });
  const several = [...venuesOf.values()].filter((venues) => venues.size > 1).length;
  const sample = { sampleSize: found, sampleOf: "people" } as const;
  return {
    ...{ key, status: "measured" },
    measurement: measurement({ value: several / found, unit: "share", ...sample, window, definition, caveats }),
  };
}

function refused(refusal: Refusal): Figure {
  return { key, status: "refused", refusal };
}
