import type { Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { isInstant } from "../model/instant.js";
import type { TimeWindow } from "../model/time-window.js";
import { clockShifts } from "./clock-shifts.js";
import type { DataFlaw } from "./data-flaw.js";
import { halfCollectedMonths } from "./half-collected-months.js";
import { identityBreaks } from "./identity-breaks.js";
import { importedHistory } from "./imported-history.js";
import { missingStretches } from "./missing-stretches.js";
import type { QualityOptions } from "./quality-options.js";
import { suspectedSamePerson } from "./same-person/suspected-same-person.js";
import { truncatedConversations } from "./truncated-conversations.js";
import { unmarkedAutomation } from "./unmarked-automation.js";
import { windowBeforeData } from "./window-before-data.js";

/** Until when and by which clock data are checked, and for which window of figures. */
export interface CheckOptions extends QualityOptions {
  /** The window of the figures that are to be trusted. Absent: whether the data reach back to its begin is not asked. */
  readonly window?: TimeWindow;
}

/** What is the matter with data, and what could not be judged: not judged is not sound. */
export interface DataQuality {
  readonly flaws: readonly DataFlaw[];
  /** Of each kind of flaw that could not be looked for: why. The definition names the kind. */
  readonly notJudged: readonly Refusal[];
}

const detectors: readonly ((
  dataset: CommunityDataset,
  options: QualityOptions,
) => Result<readonly DataFlaw[], Refusal>)[] = [
  missingStretches,
  halfCollectedMonths,
  identityBreaks,
  importedHistory,
  truncatedConversations,
  unmarkedAutomation,
  suspectedSamePerson,
  clockShifts,
];

/**
 * Looks for what makes figures lie before any figure is taken: stretches that were not collected, breaks of identity,
 * history without its replies, conversations that were cut off, machines and people that are counted wrongly, clocks that
 * were moved, a window that reaches before the data. Each kind is a function of its own with its definition. Nothing is
 * mended and nobody is merged: what was found is told, with what somebody can do about it.
 *
 * Costs some passes over the contributions.
 *
 * @throws RangeError if `asOf` is no moment, the window does not end after it begins or there is no such zone.
 * @example
 * checkDataQuality(createDataset([])).flaws // => []
 * checkDataQuality(createDataset([])).notJudged.length // => 8
 */
export function checkDataQuality(dataset: CommunityDataset, options: CheckOptions = {}): DataQuality {
  const { asOf, window } = options;
  if (asOf !== undefined && !isInstant(asOf))
    throw new RangeError(`asOf is a moment of the years 0 to 9999, got ${asOf}.`);
  const begin = window === undefined ? [] : [windowBeforeData(dataset, { window })];
  const results = [...begin, ...detectors.map((detect) => detect(dataset, options))];
  return {
    flaws: results.flatMap((result) => result.unwrapOr([])),
    notJudged: results.flatMap((result) => (result.isErr() ? [result.error] : [])),
  };
}
