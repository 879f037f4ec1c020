import { capabilityMissing } from "../../activity/refusals.js";
import { outcomesInTime } from "../../activity/responses/answered-in-time.js";
import { conversationSizes } from "../../activity/responses/conversation-sizes.js";
import type { FirstResponses } from "../../activity/responses/first-responses.js";
import { type FollowedResponses, followedResponses } from "../../activity/responses/followed-responses.js";
import { isStillOpen } from "../../activity/responses/is-still-open.js";
import { responsesToMembers } from "../../activity/responses/responses-to-members.js";
import type { LeftOutBecause } from "../../activity/row-observer.js";
import { hoursOfDemand } from "../../continuity/hours-of-demand.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import { answersByLabel, type LabelObserver } from "../../engagement/answers-by-label.js";
import { groupOfLabel, groupsOfOpeners, subjectsOfOpenings } from "../../engagement/labels-of-openings.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import { dayMilliseconds } from "../../model/time-window.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { evidenceRow, type RowFacts } from "./evidence-row.js";

const hourMilliseconds = 3_600_000;

/** The limit of the response rate. */
const weekHours = 168;

/** What became of an opening that counts, by its index among those that do. */
type Became = (index: number) => RowFacts;

/** Openings by members with how long each waited; with a limit only those that have had it, as answered within it or not. */
export function waitingRows(dataset: CommunityDataset, frame: EvidenceFrame, limit: "week" | "none"): EvidenceRows {
  return followedResponses(dataset, frame.definition, frame).andThen((all) =>
    responsesToMembers(dataset, frame.definition, frame).map((members) => {
      const outcomes = limit === "week" ? outcomesInTime(dataset, members, weekHours) : [];
      return rowsOf(dataset, frame, { all, counted: members }, (index) => {
        if (outcomes[index] === "too-young") return { ...waited(dataset, members, index), leftOut: "too-young" };
        const isAnswered = limit === "week" ? outcomes[index] === "in-time" : members.answered[index] === 1;
        return { ...waited(dataset, members, index), as: isAnswered ? "answered" : "unanswered" };
      });
    }),
  );
}

/** Openings by anyone with who answered first: of these, answers are carried by somebody. */
export function answerRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  return followedResponses(dataset, frame.definition, frame).map((all) =>
    rowsOf(dataset, frame, { all, counted: all }, (index) => {
      const facts = waited(dataset, all, index);
      if (all.answered[index] !== 1) return { ...facts, leftOut: "no-response" };
      return (all.responder[index] ?? -1) < 0 ? { ...facts, leftOut: "unknown-author" } : { ...facts, as: "answered" };
    }),
  );
}

/** Openings by anyone with how many replies, or people, their conversations have. */
export function depthRows(
  dataset: CommunityDataset,
  frame: EvidenceFrame,
  of: "replies" | "participants",
): EvidenceRows {
  return followedResponses(dataset, frame.definition, frame).map((all) => {
    const amounts = conversationSizes(dataset, all.opening, all.followedUntil)[of];
    return rowsOf(dataset, frame, { all, counted: all }, (index) => ({ as: "counted", amount: amounts[index] ?? 0 }));
  });
}

/** Openings by members: who waits for how many days, who had an answer, and which were closed. */
export function waitRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  return followedResponses(dataset, frame.definition, frame).andThen((all) =>
    responsesToMembers(dataset, frame.definition, frame).map((members) =>
      rowsOf(dataset, frame, { all, counted: members }, (index) => {
        const amount = (members.waited[index] ?? 0) / dayMilliseconds;
        const isWaiting = members.answered[index] !== 1 && isStillOpen(dataset, members, index);
        return { amount, as: isWaiting ? "waiting" : "not-waiting" };
      }),
    ),
  );
}

/** Openings by members with each label, as answered within a week or not. */
export function labelRows(dataset: CommunityDataset, frame: EvidenceFrame, of: "subjects" | "groups"): EvidenceRows {
  const labelsOf = of === "subjects" ? subjectsOfOpenings(dataset) : groupsOfOpeners(dataset);
  if (labelsOf === undefined)
    return capabilityMissing(frame.definition, [of === "subjects" ? "subjects" : "stakeholderGroups"]);
  return responsesToMembers(dataset, frame.definition, frame).andThen((members) => {
    const rows: EvidenceRow[] = [];
    const onOpening: LabelObserver = (index, told, label) => {
      const facts = told === "too-young" ? { leftOut: told } : { as: told };
      const name = label === undefined ? {} : { label: of === "groups" ? groupName(label) : label };
      rows.push(
        evidenceRow(dataset, members.opening[index] ?? -1, { ...waited(dataset, members, index), ...facts, ...name }),
      );
    };
    return answersByLabel(dataset, frame.definition, frame, labelsOf, onOpening).map(() => rows);
  });
}

function groupName(label: string): string {
  const { source, group } = groupOfLabel(label);
  return `${source}: ${group}`;
}

/** Openings by members with the hour of the week, and how many usually answer then; nobody's hours are told. */
export function coverageRows(dataset: CommunityDataset, frame: EvidenceFrame, least: number): EvidenceRows {
  return followedResponses(dataset, frame.definition, frame).andThen((all) =>
    hoursOfDemand(dataset, frame.definition, frame).map(({ responses, hours, there }) =>
      rowsOf(dataset, frame, { all, counted: responses }, (index) => {
        const hour = hours[index] ?? 0;
        const amount = there[hour] ?? 0;
        return { label: hourName(hour), amount, as: amount >= least ? "covered" : "not-covered" };
      }),
    ),
  );
}

/** Such as `1 09:00`: the first day of the week is Monday. */
function hourName(hour: number): string {
  return `${Math.floor(hour / 24) + 1} ${String(hour % 24).padStart(2, "0")}:00`;
}

function waited(
  { contributions }: CommunityDataset,
  { opening, answered, responder, waited: waits }: FirstResponses,
  index: number,
): RowFacts {
  const wait = waits[index] ?? 0;
  const amount = wait / hourMilliseconds;
  if (answered[index] !== 1) return { amount };
  return { amount, by: responder[index] ?? -1, followedAt: (contributions.at[opening[index] ?? -1] ?? 0) + wait };
}

interface Openings {
  readonly all: FollowedResponses;
  readonly counted: FirstResponses;
}

/** Every opening of the window: those that count with what became of them, the others with why they do not. */
function rowsOf(
  dataset: CommunityDataset,
  { window }: EvidenceFrame,
  { all, counted }: Openings,
  became: Became,
): readonly EvidenceRow[] {
  const places = new Map(Array.from(counted.opening, (row, index) => [row, index]));
  const followed = new Set(all.opening);
  const notFollowed = new Set(all.notFollowed);
  const why = (row: number): LeftOutBecause => {
    const { contributions, conversations, people } = dataset;
    if (all.venues[contributions.venue[row] ?? -1] !== 1) return "venue-left-out";
    if (notFollowed.has(row)) return "not-followed";
    if (followed.has(row)) return "not-by-a-member";
    if (people.automated[contributions.author[row] ?? -1] === 1) return "automated";
    return conversations.opening[contributions.conversation[row] ?? -1] === row ? "not-followed" : "further-opening";
  };
  const rows: EvidenceRow[] = [];
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row++) {
    if (dataset.contributions.type[row] !== contributionTypeCode.opening) continue;
    const place = places.get(row);
    rows.push(evidenceRow(dataset, row, place === undefined ? { leftOut: why(row) } : became(place)));
  }
  return rows;
}
