import { err, ok, type Result } from "neverthrow";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { insufficientData } from "../../activity/refusals.js";
import { needsOfAnswers } from "../../activity/responses/followed-responses.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { type Measurement, measurement } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import { replyPairs } from "../../network/reply-pairs.js";
import type { AwayPeople } from "./away-people.js";

/** What falls apart in the network of replies: structure, which says nothing of what people would do. */
export interface StructureWithout {
  /** The share of the pairs who exchanged replies of which one is away; the sample is the people in any pair. */
  readonly pairsLost: Measurement<"share">;
  readonly pairs: number;
  /** People who exchanged replies with nobody else than those who are away; the sample is all others in any pair. */
  readonly onlyWithThem: Measurement<"people">;
}

/** The network of replies in a window without some people. Refused as `no-replies` where nobody exchanged any. */
export function structureWithout(
  dataset: CommunityDataset,
  window: TimeWindow,
  { mask }: AwayPeople,
): Result<StructureWithout, Refusal> {
  const definition = "reply-pairs-without@1";
  const carrying = venuesForFigure(dataset, definition, needsOfAnswers, window);
  if (carrying.isErr()) return err(carrying.error);
  const { venues, caveats } = carrying.value;
  const { length, one, other } = replyPairs(dataset, window, venues);
  if (length === 0) return insufficientData(definition, "no-replies", 1, 0);
  // By person: 0 in no pair, 1 in pairs with those who are away alone, 2 with somebody else too.
  const ties = new Uint8Array(dataset.people.length);
  let lost = 0;
  one.forEach((first, pair) => {
    const second = other[pair] ?? -1;
    if (mask[first] === 1 || mask[second] === 1) lost++;
    for (const [person, partner] of [
      [first, second],
      [second, first],
    ] as const)
      ties[person] = Math.max(ties[person] ?? 0, mask[partner] === 1 ? 1 : 2);
  });
  const staying = ties.filter((tie, person) => tie > 0 && mask[person] !== 1);
  const people = ties.reduce((sum, tie) => sum + (tie > 0 ? 1 : 0), 0);
  const facts = { window, caveats, sampleOf: "people" } as const;
  return ok({
    pairsLost: measurement({ ...facts, value: lost / length, unit: "share", sampleSize: people, definition }),
    pairs: length,
    onlyWithThem: measurement({
      ...facts,
      value: staying.filter((tie) => tie === 1).length,
      unit: "people",
      sampleSize: staying.length,
      definition: "replies-with-them-alone@1",
    }),
  });
}
