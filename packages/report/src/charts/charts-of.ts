import type { HealthReport } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";

/** The charts that a report carries the data for, in the order in which they are looked at. */
export function chartsOf(_report: HealthReport, _speech: Speech): readonly Chart[] {
  return [];
}
