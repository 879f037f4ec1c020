import { checkDataQuality, type DataFlaw } from "@org/community-core";
import { plantedDefects } from "./planted-defects.js";
import { datasetOf, factsOf } from "./simulated.js";

/** What was found in a sound community, where nothing is. */
export interface CleanOutcome {
  readonly shape: string;
  readonly seed: number;
  readonly flaws: readonly DataFlaw[];
}

/** Whether a planted defect was found with its place, and what else was told that is not true. */
export interface PlantedOutcome {
  readonly defect: string;
  readonly shape: string;
  readonly seed: number;
  readonly isFound: boolean;
  readonly others: readonly DataFlaw[];
}

/** Checks a sound community of a shape and seed. */
export function checkClean(shape: string, seed: number): CleanOutcome {
  return { shape, seed, flaws: checkDataQuality(datasetOf(factsOf(shape, seed))).flaws };
}

/** Plants a defect in a community of a shape and seed, and looks for it. */
export function checkPlanted(defect: string, shape: string, seed: number): PlantedOutcome {
  const plant = plantedDefects[defect];
  if (plant === undefined)
    throw new RangeError(`A defect is one of ${Object.keys(plantedDefects).join(", ")}, got ${defect}.`);
  const { facts, isFound, alsoTrue = [] } = plant(factsOf(shape, seed));
  const { flaws } = checkDataQuality(datasetOf(facts));
  return {
    defect,
    shape,
    seed,
    isFound: flaws.some(isFound),
    others: flaws.filter((flaw) => !isFound(flaw) && !alsoTrue.includes(flaw.type)),
  };
}
