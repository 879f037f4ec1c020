import { continuityExplained } from "./explained/continuity-explained.js";
import { dialogueExplained } from "./explained/dialogue-explained.js";
import { networkExplained } from "./explained/network-explained.js";
import { organisationExplained } from "./explained/organisation-explained.js";
import { participationExplained } from "./explained/participation-explained.js";
import { totalExplained } from "./explained/total-explained.js";
import { viabilityExplained } from "./explained/viability-explained.js";
import type { ExplainedFigure } from "./explained-figure.js";

/** How each figure of a report is made of its rows. A test makes all of them again, so that none is forgotten and none drifts. */
export const explainedFigures: ReadonlyMap<string, ExplainedFigure> = new Map([
  ...viabilityExplained,
  ...dialogueExplained,
  ...organisationExplained,
  ...networkExplained,
  ...participationExplained,
  ...continuityExplained,
  ...totalExplained,
]);

/** The keys of all figures that a report can have. */
export const figureKeys: readonly string[] = [...explainedFigures.keys()];
