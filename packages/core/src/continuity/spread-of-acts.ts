import { ok, type Result } from "neverthrow";
import type { DutyActs } from "../activity/duties/acts.js";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData } from "../model/errors.js";
import type { Measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import type { CarrierOfWork } from "./carriers.js";
import { absenceFactorOf, effectiveCarriersOf, largestShareOf } from "./concentration.js";
import { largestFirst } from "./largest-first.js";

/** On how few people some acts rest. */
export interface SpreadFigures {
  /** How many acts there were, by known people. */
  readonly acts: number;
  /** How many people did any of them. */
  readonly people: number;
  /** The smallest number of people who together did strictly more than half. */
  readonly absenceFactor: Measurement<"people">;
  /** The share of the one person who did most. */
  readonly largestShare: Measurement<"share">;
  /** How many people who all did the same would be as concentrated as these (1/HHI). */
  readonly effectiveCarriers: Measurement<"people">;
}

/** On how few people some acts rest, and who they are. */
export interface SpreadOfActs extends SpreadFigures {
  /** Largest first, equals in the order of their pseudonyms; at most ten. */
  readonly carriers: readonly CarrierOfWork[];
  /** Of welcomes: after how many of them somebody else answered the newcomer too; absent for other duties. */
  readonly othersAnswered?: number;
}

/** More are named nowhere: no question needs a list of everybody. */
const mostCarriers = 10;

/** What has other figures on the same data since a welcome counts when it is given, and not when the newcomer opened. */
const countedAnew: ReadonlySet<string> = new Set(["welcoming", "care", "care-without-answering"]);

/**
 * How acts are spread over people, from the counts of each. Nobody did any: refused as `no-acts`, because nothing is
 * spread then. The names of the figures end with the name of what they are about, as in `absence-factor/tidying`.
 */
export function spreadOfActs(
  { people }: Pick<CommunityDataset, "people">,
  { counts, total, othersAnswered, caveats }: DutyActs,
  name: string,
  window: TimeWindow,
): Result<SpreadOfActs, InsufficientData> {
  if (total === 0) return insufficientData(`duty-concentration/${name}@1`, "no-acts", 1, 0);
  const version = countedAnew.has(name) ? 2 : 1;
  const carrying = largestFirst(counts);
  const work = { counts: carrying.map((person) => counts[person] ?? 0), window, caveats, sampleOf: "acts" } as const;
  return ok({
    acts: total,
    people: carrying.length,
    absenceFactor: absenceFactorOf({ ...work, definition: `duty-absence-factor/${name}@${version}` }),
    largestShare: largestShareOf({ ...work, definition: `duty-largest-share/${name}@${version}` }),
    effectiveCarriers: effectiveCarriersOf({ ...work, definition: `duty-effective-carriers/${name}@${version}` }),
    carriers: carrying.slice(0, mostCarriers).map((person) => {
      const count = counts[person] ?? 0;
      return { person: people.pseudonyms[person] ?? "", share: count / total, count };
    }),
    ...(othersAnswered === undefined ? {} : { othersAnswered }),
  });
}

/** The figures without the names and what hangs on them: the past of people is nobody's question. */
export function figuresOf({ carriers: _, othersAnswered: __, ...figures }: SpreadOfActs): SpreadFigures {
  return figures;
}
