import type { InsufficientData } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { Figure } from "./report/health-report.js";
import type { CommunityFrame } from "./report/told-viability.js";

/** Whether the launch is known and still to come: then what is done already are trials, and no community that lives or dies. */
export function isBeforeLaunch({ launchedAt }: CommunityFrame, asOf: Instant): boolean {
  return launchedAt !== undefined && launchedAt > asOf;
}

/** Why nothing is said of the life of a community before its launch. */
export function notLaunched(definition: string): InsufficientData {
  return { type: "InsufficientData", definition, reason: "not-launched", needed: 1, found: 0 };
}

/** A figure as an indicator of viability sees it before the launch; among the figures it stays as it was measured. */
export function figureBeforeLaunch(figure: Figure): Figure {
  if (figure.status === "refused") return figure;
  const { measurement, ...rest } = figure;
  return { ...rest, status: "refused", refusal: notLaunched(measurement.definition) };
}
