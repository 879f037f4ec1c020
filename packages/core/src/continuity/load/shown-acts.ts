import type { DutyActs, DutyActsOptions, ShownDuty } from "../../activity/duties/acts.js";
import { dutyActs } from "../../activity/duties/duty-acts.js";
import { whenShown } from "../../activity/duties/when-shown.js";
import type { Stretches } from "../../activity/observation/stretches.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";

/** The acts of a duty that the source shows in a window, and when somebody looked. */
export interface ShownActs extends DutyActs {
  /** When at least one of the venues that can show the duty was looked at. */
  readonly seen: Stretches;
}

/** Acts of a duty with the time in which they could be seen; nothing where no source shows it. */
export function shownActs(
  dataset: CommunityDataset,
  duty: ShownDuty,
  options: Pick<DutyActsOptions, "window" | "timeZone">,
): ShownActs | undefined {
  const { window } = options;
  const acts = dutyActs(dataset, duty, options).unwrapOr(undefined);
  if (acts === undefined) return undefined;
  return { ...acts, seen: whenShown(dataset, duty, window) };
}
