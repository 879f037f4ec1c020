import { isShownDuty } from "../../activity/duties/duty-acts.js";
import type { CommunityLoad } from "../../continuity/load/community-load.js";
import type { SpreadFigures } from "../../continuity/spread-of-acts.js";
import type { DataFlaw } from "../../data-quality/data-flaw.js";
import type { DutyKind } from "../../model/duty-kind.js";
import type { Caveat } from "../../model/measurement.js";
import type { IsoWindow } from "../../model/time-window.js";
import type { DutiesOfReport } from "../report/duties-of-report.js";
import { toldWith } from "../report/told-with.js";
import { caveatsOfFlaws, withCaveats } from "./trusted-figures.js";

/**
 * The duties with the flaws of the data that touch them, each as a caveat with its stretch: of a duty and of the window before
 * at its figures, of what only one person answered beside it. What is declared no flaw of the contributions touches.
 */
export function trustedDuties(
  { each, careWork, answeredAlone, succession }: DutiesOfReport,
  window: IsoWindow,
  flaws: readonly DataFlaw[],
): DutiesOfReport {
  const spreadOf =
    (duties: readonly DutyKind[]) =>
    <S extends SpreadFigures>(spread: S): S => {
      const caveats = caveatsOfFlaws(duties.filter(isShownDuty), spread.absenceFactor.window, flaws);
      return {
        ...spread,
        absenceFactor: withCaveats(spread.absenceFactor, caveats),
        largestShare: withCaveats(spread.largestShare, caveats),
        effectiveCarriers: withCaveats(spread.effectiveCarriers, caveats),
      };
    };
  return {
    each: each.map(({ work, comparison, ...one }) => {
      const spread = spreadOf([one.duty]);
      return {
        ...one,
        ...(work === undefined ? {} : { work: toldWith(work, spread) }),
        ...(comparison === undefined
          ? {}
          : {
              comparison: toldWith(comparison, ({ now, before }) => ({
                now: toldWith(now, spread),
                before: toldWith(before, spread),
              })),
            }),
      };
    }),
    careWork: toldWith(careWork, ({ duties, all, withoutAnswering }) => ({
      duties,
      all: spreadOf(duties)(all),
      withoutAnswering: toldWith(withoutAnswering, spreadOf(duties.filter((duty) => duty !== "answering"))),
    })),
    answeredAlone: toldWith(answeredAlone, (alone) => ({
      ...alone,
      ...caveatsWith(alone.caveats, caveatsOfFlaws(["absence"], window, flaws)),
    })),
    succession,
  };
}

/** The load with the flaws that touch the acts of its duties. Hours are stated, and no flaw of the contributions touches them. */
export function trustedLoad(load: CommunityLoad, window: IsoWindow, flaws: readonly DataFlaw[]): CommunityLoad {
  return {
    ...load,
    duties: load.duties.map((one) => {
      if (!isShownDuty(one.duty) || one.actsPerWeek === undefined) return one;
      return { ...one, ...caveatsWith(one.caveats, caveatsOfFlaws([one.duty], window, flaws)) };
    }),
  };
}

function caveatsWith(
  known: readonly Caveat[] | undefined,
  more: readonly Caveat[],
): { readonly caveats?: readonly Caveat[] } {
  const caveats = [...(known ?? []), ...more];
  return caveats.length === 0 ? {} : { caveats };
}
