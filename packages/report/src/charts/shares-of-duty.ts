import type { HealthReport } from "@org/community-core";
import type { CarrierOfWork } from "@org/community-core/continuity";
import type { Audience } from "../document/audience.js";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";

/** A part of what is done of a duty. */
export interface DutyPart {
  /** Who does it, by pseudonym or by place. */
  readonly who: string;
  /** 0–1. */
  readonly share: number;
  /** Of everybody else, who are not told apart. */
  readonly isRest?: true;
}

/** How what is done of a duty is divided. */
export interface DividedDuty {
  readonly title: string;
  /** Without a capital, in a sentence. */
  readonly noun: string;
  readonly acts: number;
  /** Largest first; the rest last. */
  readonly parts: readonly DutyPart[];
}

/** Of more people a reader sees a colour and no share. */
const mostShown = 3;
/** Less than this is what rounding leaves. */
const leastRest = 0.001;

/** Each duty of which acts are seen, and how it is divided: answering by first replies, as its score is. */
export function sharesOfDuty(report: HealthReport, speech: Speech, audience: Audience): readonly DividedDuty[] {
  const first = report.carriers.find(({ work }) => work === "first-response");
  return (report.duties?.each ?? []).flatMap(({ duty, work }): readonly DividedDuty[] => {
    if (work?.status !== "measured") return [];
    const noun = speech.work(duty);
    const isFirst = duty === "answering" && first !== undefined;
    const { carriers } = isFirst ? first : work.value;
    const largest = isFirst ? largestOfAnswering(report) : work.value.largestShare.value;
    const parts = dividedParts(carriers, largest, speech, audience);
    if (parts.length === 0) return [];
    const title = isFirst ? speech.language.charts.duties.firstReplies(capitalised(noun)) : capitalised(noun);
    return [{ title, noun, acts: isFirst ? first.total : work.value.acts, parts }];
  });
}

function largestOfAnswering({ figures }: HealthReport): number | undefined {
  const figure = figures.find(({ key, of }) => key === "largest-share/answering" && of === undefined);
  return figure?.status === "measured" ? figure.measurement.value : undefined;
}

/** @param largest - The share of who does most: somebody whom the report does not name any more, if nobody else has it. */
function dividedParts(
  carriers: readonly CarrierOfWork[],
  largest: number | undefined,
  { language }: Speech,
  audience: Audience,
): readonly DutyPart[] {
  const { places, others } = language.charts;
  const isGone = largest !== undefined && (carriers[0]?.share ?? 0) < largest - leastRest;
  const known = carriers.map(({ person, share }) => ({ who: person as string | undefined, share }));
  const shown = [...(isGone ? [{ who: undefined, share: largest }] : []), ...known].slice(0, mostShown);
  const parts = shown.map(({ who, share }, index) => ({
    who: (audience === "team" ? who : undefined) ?? places[index] ?? others,
    share: Math.max(0, Math.min(1, share)),
  }));
  const rest = 1 - parts.reduce((sum, { share }) => sum + share, 0);
  return rest < leastRest ? parts : [...parts, { who: others, share: rest, isRest: true }];
}
