import {
  type FiguresBesideOurs,
  figuresBesideOurs,
  type ReportPeriod,
  readForumOf,
} from "@org/community-adapter-discourse/reports";
import type { Result } from "neverthrow";

/** Discourse's figures of a forum beside ours, a line for each: what Discourse calls its own, its number, ours. */
export async function figuresAsText(topicAnswers: string, period: ReportPeriod): Promise<string> {
  const read = await readForumOf({ topicAnswers, everyTopic: true });
  if (read.isErr()) throw new Error(`the forum was not read: ${read.error.type}`);
  const pairs = await figuresBesideOurs(read.value, period);
  if (pairs.isErr()) throw new Error(`no dataset: ${pairs.error.reason}`);
  return linesOf(pairs.value)
    .map((cells) => cells.join(" | "))
    .join("\n");
}

function linesOf(pairs: FiguresBesideOurs): readonly (readonly string[])[] {
  const { timeToFirstResponse: waiting, topicsWithNoResponse: unanswered, dailyEngagedUsers: engaged } = pairs;
  return [
    ["Discourse's name", "Discourse", "ours"],
    [
      "time_to_first_response",
      said(waiting.discourse, ({ total }) => `mean of all answered ${total} h`),
      said(waiting.ours, ({ median }) =>
        said(median, ({ value }) => `median of all in the period ${rounded(value)} h`),
      ),
    ],
    [
      "topics_with_no_response",
      said(unanswered.discourse, ({ total }) => `${total} topics`),
      said(unanswered.ours, ({ value }) => `${rounded(100 * value)} % answered within a week`),
    ],
    [
      "daily_engaged_users",
      said(engaged.discourse, ({ total }) => `${total} people`),
      said(engaged.ours, ({ value }) => `${value} people in the period`),
    ],
    [
      "moderators_activity",
      said(pairs.moderatorsActivity.discourse, ({ data }) => `${data.length} moderators`),
      said(
        pairs.moderatorsActivity.ours,
        ({ absenceFactor, largestShare }) =>
          `answering rests on ${absenceFactor.value}, ${rounded(100 * largestShare.value)} % on one`,
      ),
    ],
  ];
}

/** A figure in words, or that it is refused and why. */
function said<Figure>(figure: Result<Figure, { readonly type: string }>, words: (figure: Figure) => string): string {
  return figure.match(words, (refusal) => {
    if ("missing" in refusal) return `refused, lacks ${[refusal.missing].flat().join(" and ")}`;
    return `refused, ${"reason" in refusal ? String(refusal.reason) : refusal.type}`;
  });
}

function rounded(value: number): number {
  return Math.round(10 * value) / 10;
}
