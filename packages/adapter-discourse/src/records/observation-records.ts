import { type Capability, type FactRecord, formatInstant, type Instant, isInstant } from "@org/community-core/source";
import type { Coverage } from "../ways/way-in.js";
import { recordIds } from "./record-ids.js";

/** What was found while records were made, for saying what was looked at. */
export interface SeenForum {
  /** Categories with topics of which not every post was read; 0 stands for topics in none. */
  readonly cutShort: ReadonlySet<number>;
  /** All categories with a topic; 0 likewise. */
  readonly categories: ReadonlySet<number>;
  /** When the first contribution was; absent if there is none. */
  readonly first?: number;
  /** When the last one was. */
  readonly last?: number;
}

/** Kinds that are seen with a topic even if not all its posts are. */
const withoutPosts: ReadonlySet<Capability> = new Set([
  ...(["openings", "conversations", "venues", "subjects", "memberList", "joinDates", "automatedAccounts"] as const),
  ...(["stakeholderGroups", "duties", "organisations"] as const),
]);

/**
 * What was looked at: everything that the way in can show, from the first contribution, or from where the way says, to
 * where it says. Where topics were read in part, what hangs on all their posts being there was not seen completely.
 */
export function observationRecords(
  kinds: readonly Capability[],
  coverage: Coverage,
  seen: SeenForum,
): readonly FactRecord<"observation">[] {
  const incomplete = new Set(coverage.incomplete);
  return observations(kinds, coverage, seen).flatMap((observation) => {
    const [rest, partly] = [
      observation.kinds.filter((kind) => !incomplete.has(kind)),
      observation.kinds.filter((kind) => incomplete.has(kind)),
    ];
    if (!observation.complete || partly.length === 0) return [observation];
    return [
      ...(rest.length > 0 ? [{ ...observation, kinds: rest }] : []),
      { ...observation, kinds: partly, complete: false },
    ];
  });
}

function observations(
  kinds: readonly Capability[],
  { from, until, complete }: Coverage,
  seen: SeenForum,
): readonly FactRecord<"observation">[] {
  const { cutShort, categories, first } = seen;
  const start = Math.min(from ?? Number.POSITIVE_INFINITY, first ?? Number.POSITIVE_INFINITY);
  const end = endOfObservation(until, seen);
  if (!Number.isFinite(start) || start >= end) return [];
  const stretch = { kind: "observation", from: formatInstant(start), until: formatInstant(end) } as const;
  if (cutShort.size === 0) return [{ ...stretch, kinds, complete }];
  const [whole, hanging] = [
    kinds.filter((kind) => withoutPosts.has(kind)),
    kinds.filter((kind) => !withoutPosts.has(kind)),
  ];
  return [...categories]
    .sort((a, b) => a - b)
    .flatMap((category) => {
      const place = category === 0 ? stretch : { ...stretch, venue: recordIds.category(category) };
      if (!cutShort.has(category)) return [{ ...place, kinds, complete }];
      return [
        ...(whole.length > 0 ? [{ ...place, kinds: whole, complete }] : []),
        ...(hanging.length > 0 ? [{ ...place, kinds: hanging, complete: false }] : []),
      ];
    });
}

/** Up to when, not including, it was looked at what was found: nothing lies behind it. */
export function endOfObservation(until: Instant, { last }: Pick<SeenForum, "last">): Instant {
  const end = Math.max(until, last === undefined ? until : last + 1);
  // Behind the last moment that can be written there is none to write.
  return isInstant(end) ? end : end - 1;
}
