import { ok, type Result } from "neverthrow";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { capabilityMissing } from "../activity/refusals.js";
import { subjectsOfConversations } from "../activity/subjects-of-conversations.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { TimeWindow } from "../model/time-window.js";

/** A subject that is talked about in several parts. */
export interface CommonSubject {
  readonly subject: string;
  /** In which parts, with the conversations that began there; most conversations first. */
  readonly parts: readonly { readonly part: string; readonly conversations: number }[];
}

/** What is talked about in several parts. */
export interface CommonSubjects {
  /** In most parts first, then with most conversations; at most twenty. */
  readonly subjects: readonly CommonSubject[];
  /** How many more there are. */
  readonly more: number;
  /** Parts of which it is not known what they talk about. */
  readonly notShown: readonly string[];
}

/** A part with its data. */
interface PartWithData {
  readonly name: string;
  readonly dataset: CommunityDataset;
}

/** More would be read by nobody. */
const mostSubjects = 20;
const definition = "common-subjects@1";

/**
 * The subjects of conversations that began in two parts or more: for parts to meet about, without a word on whether such
 * a subject belongs with the parts or with the whole (S32). Spellings that differ in case or in spaces around them are one
 * subject; it has the spelling that sorts first. A count of what happened.
 *
 * @returns Refused where fewer than two parts show what conversations are about in the window.
 */
export function commonSubjects(parts: readonly PartWithData[], window: TimeWindow): Result<CommonSubjects, Refusal> {
  const counted = parts.map(({ name, dataset }) => ({ part: name, counts: subjectCounts(dataset, window) }));
  const shown = counted.flatMap(({ part, counts }) => (counts === undefined ? [] : [{ part, counts }]));
  if (shown.length < 2) return capabilityMissing(definition, ["subjects"]);
  const spelt = new Map<string, string>();
  for (const name of shown.flatMap(({ counts }) => [...counts.keys()]).sort())
    if (!spelt.has(plain(name))) spelt.set(plain(name), name.trim());
  const subjects = inOrder(
    [...spelt]
      .map(([key, subject]) => ({
        subject,
        parts: shown
          .map(({ part, counts }) => ({ part, conversations: conversationsOn(key, counts) }))
          .filter(({ conversations }) => conversations > 0)
          .toSorted((one, other) => other.conversations - one.conversations),
      }))
      .filter(({ parts: those }) => those.length >= 2),
  );
  return ok({
    subjects: subjects.slice(0, mostSubjects),
    more: Math.max(0, subjects.length - mostSubjects),
    notShown: counted.filter(({ counts }) => counts === undefined).map(({ part }) => part),
  });
}

/** In most parts first, then with most conversations. */
export function inOrder(subjects: readonly CommonSubject[]): readonly CommonSubject[] {
  return subjects.toSorted((one, other) => other.parts.length - one.parts.length || allOf(other) - allOf(one));
}

/** How many conversations began on each subject, as it is spelt; `undefined` where it is not known. */
function subjectCounts(dataset: CommunityDataset, window: TimeWindow): ReadonlyMap<string, number> | undefined {
  const subjectsOf = subjectsOfConversations(dataset);
  const seen = venuesForFigure(dataset, definition, ["openings", "conversations"], window);
  if (subjectsOf === undefined || seen.isErr()) return undefined;
  const { type, venue, conversation } = dataset.contributions;
  const { start, end } = windowRows(dataset, window);
  const counts = new Map<string, number>();
  for (let row = start; row < end; row++) {
    if (type[row] !== contributionTypeCode.opening || seen.value.venues[venue[row] ?? -1] !== 1) continue;
    for (const subject of subjectsOf(conversation[row] ?? -1)) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return counts;
}

function conversationsOn(key: string, counts: ReadonlyMap<string, number>): number {
  return [...counts].reduce((sum, [name, count]) => (plain(name) === key ? sum + count : sum), 0);
}

function allOf({ parts }: CommonSubject): number {
  return parts.reduce((sum, { conversations }) => sum + conversations, 0);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
