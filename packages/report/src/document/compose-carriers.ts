import type { HealthReport } from "@org/community-core";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { composeDuties } from "./compose-duties.js";
import { composeSpread } from "./compose-spread.js";
import type { Block, ShareGroup } from "./report-document.js";
import { othersNote, shareLinesOf } from "./share-group.js";

const isNobodysWork: ReadonlySet<string> = new Set(["reaction", "flag", "feedback"]);

/** Which duty a kind of work that is none itself is told with, so that nothing is said twice. */
const dutyOfWork: ReadonlyMap<string, string> = new Map([
  ["first-response", "answering"],
  ["reply", "answering"],
  ["invitation", "outreach"],
]);

/**
 * Who carries the work: duty by duty, then what is no duty. A report without duties tells it by kind of work; one for everybody says
 * how it is spread.
 */
export function composeCarriers(report: HealthReport, speech: Speech, notes: CaveatNotes): readonly Block[] {
  if (report.audience === "shared") return composeSpread(report, speech, notes);
  const { carriers, duties, pseudonyms } = report;
  const told = new Set(
    duties?.each.flatMap(({ duty, work }): readonly string[] => (work?.status === "measured" ? [duty] : [])),
  );
  const groups = [
    ...(duties === undefined
      ? []
      : composeDuties(duties, { carriers, rolesAreKnown: rolesAreKnown(report) }, speech, notes)),
    ...carriers
      .filter(({ work }) => !isNobodysWork.has(work) && !told.has(dutyOfWork.get(work) ?? work))
      .map(
        ({ work, carriers: people }): ShareGroup => ({
          title: capitalised(speech.work(work)),
          shares: shareLinesOf(people, speech),
          notes: othersNote(people, undefined, speech),
        }),
      )
      .filter(({ shares }) => shares.length > 0),
  ];
  if (groups.length === 0) return [];
  const { labels } = speech.language;
  return [
    { kind: "heading", level: 2, text: labels.carriers },
    { kind: "paragraph", text: labels.carriersNote(pseudonyms) },
    { kind: "shares", groups },
  ];
}

/** Whether a source says who does what for the organisation: else nobody knows who does it of their own accord. */
function rolesAreKnown({ sources, duties }: HealthReport): boolean {
  const isHeld = duties?.each.some(({ holders }) => holders.length > 0) === true;
  return isHeld || sources.some(({ capabilities }) => capabilities.includes("duties"));
}
