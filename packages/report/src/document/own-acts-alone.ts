import type { Refusal } from "@org/community-core";

/** Whether a figure is not given because all that was read are the own acts of some people. */
export function isOfOwnActsAlone(refusal: Refusal): boolean {
  return refusal.type === "DataUnreliable" && refusal.reason === "own-acts-alone";
}
