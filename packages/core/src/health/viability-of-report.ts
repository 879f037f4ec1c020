import { err, ok, type Result } from "neverthrow";
import type { DataFlaw } from "../data-quality/data-flaw.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import { measurement } from "../model/measurement.js";
import { type TimeWindow, windowBefore } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import { assessConcept, type ConceptAssessment } from "../planning/assess-concept.js";
import { buildUp } from "../viability/build-up.js";
import { dormancy } from "../viability/dormancy.js";
import { quietness } from "../viability/quietness.js";
import { isBeforeLaunch, notLaunched } from "./before-launch.js";
import type { CommunityFrame, ConceptOfReport, Told, ViabilityOfReport } from "./report/told-viability.js";
import { trustedFigure } from "./trust/trusted-figures.js";

/** At which moment, and what is known besides the data. */
export interface ViabilityOptions {
  readonly asOf: Instant;
  readonly timeZone: TimeZone;
  readonly community?: CommunityFrame;
  readonly flaws: readonly DataFlaw[];
}

/** Whether a community can live and is alive, from its concept before the launch and from its activity after it. */
export function viabilityOfReport(
  dataset: CommunityDataset,
  { asOf, timeZone, community = {}, flaws }: ViabilityOptions,
): ViabilityOfReport {
  const { concept, launchedAt, horizonMonths } = community;
  const basis = basisOf(dataset, asOf, community);
  const isEarly = isBeforeLaunch(community, asOf);
  const speaks = isEarly ? err(notLaunched("quietness@1")) : quietness(dataset, { asOf });
  const sounds = speaks.andThen((reached) => {
    const window = { from: Date.parse(reached.window.from), until: asOf };
    return unlessTouched(reached, ["longest-silence", "new-contributors"], window, flaws);
  });
  const future = isEarly ? err(notLaunched("dormancy@1")) : dormancy(dataset, { asOf });
  const outlook = future.andThen((found) => unlessTouched(found, ["dormancy"], windowBefore(asOf, 180), flaws));
  const building = buildUp(dataset, {
    asOf,
    timeZone,
    ...(launchedAt === undefined ? {} : { startedAt: launchedAt }),
    ...(horizonMonths === undefined ? {} : { horizonMonths }),
  });
  return {
    basis,
    ...(basis === "concept" && concept !== undefined ? { concept: shortOf(assessConcept(concept)) } : {}),
    quietness: told(sounds.map(({ definition: _, caveats: __, ...rest }) => rest)),
    dormancy: told(outlook.map(({ fellSilent: _, ...rest }) => rest)),
    buildUp: told(building.map(({ used: _, ...rest }) => rest)),
  };
}

function basisOf(
  { contributions, facts }: CommunityDataset,
  asOf: Instant,
  { launchedAt, concept }: CommunityFrame,
): ViabilityOfReport["basis"] {
  const isActive = (contributions.at[0] ?? asOf) < asOf || facts.aggregate.length > 0;
  if (launchedAt === undefined ? isActive : launchedAt <= asOf) return "activity";
  return concept === undefined ? "nothing" : "concept";
}

function shortOf({ verdict, all }: ConceptAssessment): ConceptOfReport {
  const { interviewed, willing, share, rule, certainty } = all;
  const known = { ...(share === undefined ? {} : { share }), ...(rule === undefined ? {} : { rule }) };
  return { verdict, interviewed, willing, certainty, ...known };
}

/** Refuses what a flaw of the data in its window would turn into its opposite, as figures of these keys are. */
function unlessTouched<T>(
  value: T,
  keys: readonly string[],
  window: TimeWindow,
  flaws: readonly DataFlaw[],
): Result<T, Refusal> {
  const facts = { value: 0, unit: "days", sampleSize: 0, sampleOf: "contributions", window } as const;
  for (const key of keys) {
    const probe = trustedFigure(
      { key, status: "measured", measurement: measurement({ ...facts, definition: key }) },
      flaws,
    );
    if (probe.status === "refused") return err(probe.refusal);
  }
  return ok(value);
}

function told<T extends object>(result: Result<T, Refusal>): Told<T> {
  return result.match(
    (value): Told<T> => ({ status: "measured", ...value }),
    (refusal): Told<T> => ({ status: "refused", refusal }),
  );
}
