import type { CarrierOfWork } from "@org/community-core/continuity";
import type { Speech } from "../speech/speech.js";
import type { ShareLine } from "./report-document.js";

/** A report shows no more about a person than its question needs: who carries much, of what somebody would have to take over. */
const leastShare = 0.05;
const mostCarriers = 5;
/** A smaller part than this is what rounding leaves. */
const leastRest = 0.001;

/** Those who carry enough of some work to be shown, largest first. */
export function shownCarriers<C extends CarrierOfWork>(carriers: readonly C[]): readonly C[] {
  return carriers.filter(({ share }) => share >= leastShare).slice(0, mostCarriers);
}

/** The part of those who are not shown, as a note; nothing where everybody is. */
export function othersNote(
  carriers: readonly CarrierOfWork[],
  people: number | undefined,
  { language, format }: Speech,
): readonly string[] {
  const shown = shownCarriers(carriers);
  const rest = 1 - shown.reduce((sum, { share }) => sum + share, 0);
  if (shown.length === 0 || rest < leastRest) return [];
  const { one, other } = language.duties.otherPeople;
  const count = people === undefined ? undefined : format.count(people - shown.length, one, other);
  return [language.duties.othersTogether(format.share(rest), count)];
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
