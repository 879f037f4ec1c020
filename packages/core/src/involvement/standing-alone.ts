import type { InvolvementDocument } from "./document/involvement-document.js";
import { supportLevels } from "./document/support.js";
import { onlyManagerTells } from "./wins/only-manager-tells.js";

/** What shows that a community manager stands alone (S39). */
export type AloneSign =
  | "no-sponsor"
  | "no-own-money"
  | "no-ambassadors"
  | "resistance"
  | "nobody-shares-the-work"
  | "only-manager-tells";

/** Whether one sign is there. */
export interface StandingAlone {
  readonly sign: AloneSign;
  /** `open`: the document does not say. */
  readonly holds: "yes" | "no" | "open";
  /** What of the document it rests on. */
  readonly paths: readonly string[];
}

/**
 * The six signs of standing alone (S39): none of them follows from a key that is left out. Which of them count as standing
 * alone is ours, from what the text says of the manager who calls in the desert: no money, resistance, nobody beside them.
 */
export function standingAlone(document: InvolvementDocument): readonly StandingAlone[] {
  const { sponsors, manager, ambassadors, support = {}, wins } = document;
  const stances = supportLevels.flatMap((level) => {
    const stance = support[level]?.stance;
    return stance === undefined ? [] : [{ level, stance }];
  });
  const against = stances.filter(({ stance }) => stance === "against");
  const resists = stances.length === 0 ? undefined : against.length > 0;
  const resistance = (against.length > 0 ? against : stances).map(({ level }) => `support.${level}.stance`);
  const shares = manager?.sharesWorkWith?.filter((id) => id !== manager.id);
  // Whoever manages the community is nobody beside themself.
  const others = ambassadors?.filter(({ id }) => id !== manager?.id);
  return [
    sign("no-sponsor", sponsors && sponsors.length === 0, ["sponsors"]),
    sign("no-own-money", manager?.money === undefined ? undefined : manager.money !== "own", ["manager.money"]),
    sign("no-ambassadors", others && others.length === 0, ["ambassadors"]),
    sign("resistance", resists, resistance.length === 0 ? ["support"] : resistance),
    sign("nobody-shares-the-work", shares && shares.length === 0, ["manager.sharesWorkWith"]),
    sign("only-manager-tells", onlyManagerTells(wins), ["wins"]),
  ];
}

function sign(name: AloneSign, isSo: boolean | undefined, paths: readonly string[]): StandingAlone {
  return { sign: name, holds: isSo === undefined ? "open" : isSo ? "yes" : "no", paths };
}
