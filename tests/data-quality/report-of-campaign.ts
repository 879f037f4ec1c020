import { type CleanOutcome, checkClean, checkPlanted, type PlantedOutcome } from "./campaign.js";
import { plantedDefects } from "./planted-defects.js";
import { shapes } from "./simulated.js";

/** Where defects are planted: communities lively enough for each of them to show. */
const plantedIn = ["one-person", "spread", "plain"] as const;

/** What a campaign came to. */
export interface Campaign {
  readonly clean: readonly CleanOutcome[];
  readonly planted: readonly PlantedOutcome[];
}

/** Every shape with every seed, and every defect in every shape that it is planted in with the seeds for that. */
export function runCampaign(cleanSeeds: readonly number[], plantedSeeds: readonly number[]): Campaign {
  return {
    clean: Object.keys(shapes).flatMap((shape) => cleanSeeds.map((seed) => checkClean(shape, seed))),
    planted: Object.keys(plantedDefects).flatMap((defect) =>
      plantedIn.flatMap((shape) => plantedSeeds.map((seed) => checkPlanted(defect, shape, seed))),
    ),
  };
}

/** A campaign as tables. */
export function campaignText({ clean, planted }: Campaign): string {
  const alarms = (outcomes: readonly CleanOutcome[]): number => outcomes.filter(({ flaws }) => flaws.length > 0).length;
  const cleanRows = grouped(clean, ({ shape }) => shape).map(
    ([shape, outcomes]) => `| ${shape} | ${outcomes.length} | ${alarms(outcomes)} |`,
  );
  const found = (outcomes: readonly PlantedOutcome[]): string =>
    `${outcomes.filter(({ isFound }) => isFound).length} of ${outcomes.length}`;
  const plantedRows = grouped(planted, ({ defect }) => defect).map(([defect, outcomes]) => {
    const cells = plantedIn.map((shape) => found(outcomes.filter((outcome) => outcome.shape === shape)));
    const others = outcomes.filter((outcome) => outcome.others.length > 0).length;
    return `| ${[defect, ...cells, others].join(" | ")} |`;
  });
  return [
    "| Sound communities | How many | With a flaw told |",
    "| --- | --- | --- |",
    ...cleanRows,
    `| all | ${clean.length} | ${alarms(clean)} |`,
    "",
    `| Planted defect | ${plantedIn.map((shape) => `found in ${shape}`).join(" | ")} | something else told too |`,
    `| --- |${plantedIn.map(() => " --- |").join("")} --- |`,
    ...plantedRows,
    `| all | ${plantedIn.map((shape) => found(planted.filter((one) => one.shape === shape))).join(" | ")} | ${planted.filter(({ others }) => others.length > 0).length} |`,
  ].join("\n");
}

/** Outcomes by name, in the order in which names first come. */
function grouped<T>(
  outcomes: readonly T[],
  nameOf: (outcome: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  return [...new Set(outcomes.map(nameOf))].map((name) => [name, outcomes.filter((one) => nameOf(one) === name)]);
}
