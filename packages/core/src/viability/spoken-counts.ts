import { countedTypes } from "../activity/counted-types.js";
import { countedAuthor } from "../activity/people/counted-author.js";
import { spokenTypes } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { Instant } from "../model/instant.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";

/** How much was said in a window, by people who are known. */
export interface SpokenCounts {
  /** By index of the person. */
  readonly byPerson: Uint32Array;
  /** How many people spoke. */
  readonly people: number;
  /** Openings and replies. */
  readonly contributions: number;
  /** Conversations in which one of them was made. */
  readonly conversations: number;
}

/**
 * Counts openings and replies at some venues in one pass over the window. Automated accounts and unknown authors are
 * nobody.
 */
export function spokenCounts(dataset: CommunityDataset, window: TimeWindow, venues: Uint8Array): SpokenCounts {
  const { contributions } = dataset;
  const authorOf = countedAuthor(dataset, { counted: countedTypes(spokenTypes), venues });
  const byPerson = new Uint32Array(dataset.people.length);
  const met = new Uint8Array(dataset.conversations.length);
  let [people, spoken, conversations] = [0, 0, 0];
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row++) {
    const person = authorOf(row);
    if (person < 0) continue;
    const before = byPerson[person] ?? 0;
    if (before === 0) people++;
    byPerson[person] = before + 1;
    spoken++;
    const conversation = contributions.conversation[row] ?? -1;
    if (met[conversation] !== 0) continue;
    met[conversation] = 1;
    conversations++;
  }
  return { byPerson, people, contributions: spoken, conversations };
}

/** How many days of 24 hours ago somebody first spoke at the venues; 0 if nobody did before then. */
export function daysSinceFirstSpoken(dataset: CommunityDataset, asOf: Instant, venues: Uint8Array): number {
  const { at, length } = dataset.contributions;
  const authorOf = countedAuthor(dataset, { counted: countedTypes(spokenTypes), venues });
  for (let row = 0; row < length && (at[row] ?? asOf) < asOf; row++)
    if (authorOf(row) >= 0) return (asOf - (at[row] ?? asOf)) / dayMilliseconds;
  return 0;
}
