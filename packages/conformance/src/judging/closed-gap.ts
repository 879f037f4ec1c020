import type { Failed, Verdict } from "../scenario.js";

/** A gap that no longer fails hides whatever breaks there next. */
export function closedGap({ verdict }: Verdict): Failed {
  return {
    verdict: "failed",
    seen: `It is a known gap and ${verdict}.`,
    advice: "Take the key out of knownGaps.",
  };
}
