import type { Scenario } from "./scenario.js";
import { capabilityScenarios } from "./scenarios/capabilities.js";
import { columnScenarios } from "./scenarios/columns.js";
import { contractScenarios } from "./scenarios/contract.js";
import { extentScenarios } from "./scenarios/extent.js";
import { identityScenarios } from "./scenarios/identity.js";
import { incrementalScenarios } from "./scenarios/incremental.js";
import { observationScenarios } from "./scenarios/observation.js";
import { privacyScenarios } from "./scenarios/privacy.js";
import { readingScenarios } from "./scenarios/reading.js";
import { recordScenarios } from "./scenarios/records.js";
import { referenceScenarios } from "./scenarios/references.js";
import { stoppingScenarios } from "./scenarios/stopping.js";
import { troubleScenarios } from "./scenarios/trouble.js";

/** Every promise of the contract that the kit can judge, in the order in which to mend them. */
export const scenarios: readonly Scenario[] = [
  ...contractScenarios,
  ...readingScenarios,
  ...recordScenarios,
  ...identityScenarios,
  ...referenceScenarios,
  ...observationScenarios,
  ...columnScenarios,
  ...capabilityScenarios,
  ...extentScenarios,
  ...incrementalScenarios,
  ...stoppingScenarios,
  ...troubleScenarios,
  ...privacyScenarios,
];
