import type { CarrierOfWork } from "@org/community-core";
import type { Speech } from "../speech/speech.js";

/** So many of those who are thought away are named; the rest is counted. */
const mostNames = 5;

/** Those who are thought away, in one enumeration. */
export function whoIsAway(names: readonly string[], { language, format }: Speech): string {
  if (names.length <= mostNames) return format.list(names);
  return language.absence.more(names.slice(0, mostNames).join(", "), format.number(names.length - mostNames));
}

/** Others with their share, such as `P2 (14%) and P7 (5.2%)`. */
export function namedOthers(others: readonly CarrierOfWork[], { format }: Speech): string {
  return format.list(others.map(({ person, share }) => `${person} (${format.share(share)})`));
}
