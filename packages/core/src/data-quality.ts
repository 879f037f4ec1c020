/**
 * The entry `@org/community-core/data-quality`: what makes figures lie, all of it or one kind by itself.
 *
 * @module
 */

// All of it:

export { type CheckOptions, checkDataQuality, type DataQuality } from "./data-quality/check-data-quality.js";
export {
  type DataFlaw,
  type FlawRemedy,
  type FlawType,
  flawRemedies,
  flawTypes,
  missingFlawTypes,
} from "./data-quality/data-flaw.js";
export type { QualityOptions } from "./data-quality/quality-options.js";

// What it says of an absence:

export { trustedAbsence } from "./health/trust/trusted-absence.js";

// What was not collected:

export { halfCollectedMonths } from "./data-quality/half-collected-months.js";
export { importedHistory } from "./data-quality/imported-history.js";
export { missingStretches } from "./data-quality/missing-stretches.js";
export { truncatedConversations } from "./data-quality/truncated-conversations.js";
export { windowBeforeData } from "./data-quality/window-before-data.js";

// Who is who:

export { identityBreaks } from "./data-quality/identity-breaks.js";
export { suspectedSamePerson } from "./data-quality/same-person/suspected-same-person.js";
export { unmarkedAutomation } from "./data-quality/unmarked-automation.js";

// What time it was:

export { clockShifts } from "./data-quality/clock-shifts.js";
