import { day, opening, reply } from "../../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { FactRecord } from "../../model/fact.js";
import type { Instant } from "../../model/instant.js";
import type { Told } from "../told.js";
import type { AbsenceSimulation } from "./absence-simulation.js";
import { type SimulateAbsenceOptions, simulateAbsence } from "./simulate-absence.js";

/** The moment that the window of 90 days ends. */
export const asOf: Instant = day(90);

/** The simulation of an absence that must be there. */
export function without(
  dataset: CommunityDataset,
  who: SimulateAbsenceOptions["without"],
  more: Partial<SimulateAbsenceOptions> = {},
): AbsenceSimulation {
  return simulateAbsence(dataset, { asOf, without: who, ...more })._unsafeUnwrap();
}

/** What is told. */
export function value<T>(told: Told<T>): T {
  if (told.status === "refused") throw new Error(JSON.stringify(told.refusal));
  return told.value;
}

/** `measured`, or why it is refused where there is too little. */
export function reason(told: Told<unknown>): unknown {
  return told.status === "refused" && told.refusal.type === "InsufficientData" ? told.refusal : told.status;
}

/**
 * Forty openings by members m0 … m9, one a day. By hand, of those:
 * 20 (0–19) answered by ann after 2 hours, of which 8 (0–7) by bob too, after 10 hours, and 2 (8, 9) by cas after 8 days;
 * 10 (20–29) answered by bob alone after 4 hours; 10 (30–39) by nobody.
 */
export const forty: readonly FactRecord[] = Array.from({ length: 40 }, (_, index) => {
  const at = index * 24;
  const name = `c${index}`;
  return [
    opening(name, `m${index % 10}`, at),
    ...(index < 20 ? [reply(name, "ann", at + 2)] : []),
    ...(index < 8 ? [reply(name, "bob", at + 10)] : []),
    ...(index === 8 || index === 9 ? [reply(name, "cas", at + 8 * 24)] : []),
    ...(index >= 20 && index < 30 ? [reply(name, "bob", at + 4)] : []),
  ];
}).flat();
