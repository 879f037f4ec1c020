import { type FactRecord, instantOf } from "@org/community-core/source";
import { simulateCommunity } from "@org/community-simulator";
import type { PlayedComment, PlayedPage, PlayedPost, PlayedReaction } from "./played-page.js";

type Contribution = FactRecord<"contribution">;

const page = "urn:li:organization:90000001";
const kinds = ["LIKE", "PRAISE", "EMPATHY", "INTEREST", "APPRECIATION", "ENTERTAINMENT", "MAYBE"] as const;

/** Begins of numbers that are larger than what a number holds exactly. */
const [posts, threads, comments] = [7_100_000_000_000, 7_200_000_000_000, 7_300_000_000_000].map((begin) => `${begin}`);

/**
 * A simulated community as a page that somebody speaks for: who begins a conversation is the page, and so is who hosts it;
 * answers are comments, and answers to those hang under the first of them.
 */
export function simulatedPage(): PlayedPage {
  const parameters = { days: 30, members: 25, foundingShare: 0.8, openingsPerDay: 1.5, repliesPerOpening: 3 };
  const contributions = [...simulateCommunity({ ...parameters, reactionsPerContribution: 0.8 }).records()].filter(
    (record): record is Contribution => record.kind === "contribution",
  );
  const tree = new Map<string, Contribution[]>();
  for (const act of contributions) {
    const target = act.target ?? "";
    tree.set(target, [...(tree.get(target) ?? []), act]);
  }
  const made = contributions
    .filter(({ type }) => type === "opening")
    .map((opening, index) => postOf(opening, index, tree, contributions));
  return {
    urn: page,
    posts: made,
    followers: 4_711,
    now: Math.max(...contributions.map(({ at }) => instantOf(at))) + 1,
  };
}

function postOf(
  opening: Contribution,
  index: number,
  tree: ReadonlyMap<string, readonly Contribution[]>,
  all: readonly Contribution[],
): PlayedPost {
  const replies = all.filter(({ type, conversation }) => type === "reply" && conversation === opening.conversation);
  const topLevel = replies.filter(({ target }) => target === undefined || target === opening.id);
  const under = (top: Contribution): readonly Contribution[] => {
    const direct = (tree.get(top.id) ?? []).filter(({ type }) => type === "reply");
    return direct.flatMap((reply) => [reply, ...under(reply)]);
  };
  return {
    urn: `urn:li:${index % 2 === 0 ? "share" : "ugcPost"}:${posts}${100_000 + index}`,
    activity: `urn:li:activity:${threads}${100_000 + index}`,
    at: instantOf(opening.at),
    impressions: 100 + index,
    comments: topLevel.map((top) => commentOf(top, tree, under(top))),
    reactions: reactionsTo(opening, tree),
  };
}

function commentOf(
  reply: Contribution,
  tree: ReadonlyMap<string, readonly Contribution[]>,
  under: readonly Contribution[] = [],
): PlayedComment {
  const isHost = numberIn(reply.author) === 1;
  return {
    id: `${comments}${100_000 + numberIn(reply.id)}`,
    actor: isHost ? page : personOf(reply),
    ...(isHost ? { agent: personOf(reply) } : {}),
    at: instantOf(reply.at),
    replies: under.map((one) => commentOf(one, tree)),
    reactions: reactionsTo(reply, tree),
  };
}

/** Of one person to one thing LinkedIn has one reaction at most. */
function reactionsTo(
  { id }: Contribution,
  tree: ReadonlyMap<string, readonly Contribution[]>,
): readonly PlayedReaction[] {
  const reactions = (tree.get(id) ?? []).filter(({ type }) => type === "reaction");
  const byPerson = new Map(reactions.map((reaction) => [personOf(reaction), reaction]));
  return [...byPerson].map(([actor, reaction], index) => ({
    actor,
    at: instantOf(reaction.at),
    type: kinds[index % kinds.length] ?? "LIKE",
  }));
}

function personOf({ author }: Contribution): string {
  return `urn:li:person:aB${numberIn(author)}_x-Zq`;
}

function numberIn(id = "0"): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}
