import { outcomesInTime } from "../activity/responses/answered-in-time.js";
import { conversationSizes } from "../activity/responses/conversation-sizes.js";
import type { FirstResponses } from "../activity/responses/first-responses.js";
import { type FollowedResponses, followedResponses } from "../activity/responses/followed-responses.js";
import { responsesToMembers } from "../activity/responses/responses-to-members.js";
import type { LeftOutBecause } from "../activity/row-observer.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { EvidenceFrame, EvidenceRows } from "./counted-rows.js";
import { evidenceRow, type RowFacts } from "./evidence-row.js";
import type { EvidenceRow } from "./figure-evidence.js";

const hourMilliseconds = 3_600_000;

/** The limit of the response rate. */
const weekHours = 168;

/** What became of an opening that counts, by its index among those that do. */
type Became = (index: number) => RowFacts;

/** Openings by members with how long each waited; with a limit only those that have had it, as answered within it or not. */
export function waitingRows(dataset: CommunityDataset, frame: EvidenceFrame, limit: "week" | "none"): EvidenceRows {
  return followedResponses(dataset, "evidence@1", frame).andThen((all) =>
    responsesToMembers(dataset, "evidence@1", frame).map((members) => {
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
  return followedResponses(dataset, "evidence@1", frame).map((all) =>
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
  return followedResponses(dataset, "evidence@1", frame).map((all) => {
    const amounts = conversationSizes(dataset, all.opening, all.followedUntil)[of];
    return rowsOf(dataset, frame, { all, counted: all }, (index) => ({ as: "counted", amount: amounts[index] ?? 0 }));
  });
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
