import type { CarrierOfWork } from "@org/community-core/continuity";
import type { Speech } from "../speech/speech.js";
import type { ShareLine } from "./report-document.js";

/** A report shows no more about a person than its question needs: who carries much, of what somebody would have to take over. */
const leastShare = 0.05;
const mostCarriers = 5;

/** Those who carry enough of some work to be shown, largest first. */
export function shownCarriers<C extends CarrierOfWork>(carriers: readonly C[]): readonly C[] {
  return carriers.filter(({ share }) => share >= leastShare).slice(0, mostCarriers);
}

/** Who carries how much of some work, as lines with a share. */
export function shareLinesOf(carriers: readonly CarrierOfWork[], { format }: Speech): readonly ShareLine[] {
  return shownCarriers(carriers).map(({ person, share, count }) => ({
    name: person,
    share,
    text: format.share(share),
    count: format.number(count),
  }));
}
