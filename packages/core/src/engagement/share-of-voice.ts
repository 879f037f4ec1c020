import type { Result } from "neverthrow";
import { type VoiceOptions, voices } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";

/** Who does the talking; the three shares sum to 1. */
export interface ShareOfVoice {
  readonly communityManagers: Measurement<"share">;
  readonly colleagues: Measurement<"share">;
  readonly members: Measurement<"share">;
}

/**
 * Which share (0–1) of what is said comes from community managers, from other colleagues and from members (S36: as the
 * community manager, speak least; colleagues who speak are good).
 *
 * Openings and replies count, unless other types are named. Who is on which side, `sides` says; it is declared, never
 * inferred. Contributions without a known author are in no share (caveat `unknown-authors`); automated accounts have no
 * side. A share of 0 is an answer. A count of what happened, so without interval. Refused where roles are not known or
 * not dated, where nobody spoke (`no-contributions`), and where the source cannot show it.
 *
 * @returns Three shares; their sample is the contributions with a known author.
 * @throws RangeError if the window does not end after it begins, a type is unknown or there is no such zone.
 * @see https://chaoss.community/?p=3940 CHAOSS, Elephant Factor, for the same question about organisations
 * @example
 * const dataset = createDataset([
 *   { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" },
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "mia", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * shareOfVoice(dataset, { window })._unsafeUnwrap().communityManagers.value // => 0.5
 */
export function shareOfVoice(dataset: CommunityDataset, options: VoiceOptions): Result<ShareOfVoice, Refusal> {
  return voices(dataset, "share-of-voice@1", options).map(({ contributions, attributed, caveats }) => {
    const { window } = options;
    const share = (count: number, name: string): Measurement<"share"> => {
      const definition = `share-of-voice/${name}@1`;
      return measurement({
        value: count / attributed,
        unit: "share",
        sampleSize: attributed,
        sampleOf: "contributions",
        window,
        definition,
        caveats,
      });
    };
    return {
      communityManagers: share(contributions.communityManager, "community-managers"),
      colleagues: share(contributions.colleague, "colleagues"),
      members: share(contributions.member, "members"),
    };
  });
}
