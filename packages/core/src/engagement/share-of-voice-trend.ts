import { ok, type Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { againstWindowBefore } from "../activity/observation/against-window-before.js";
import { insufficientData } from "../activity/refusals.js";
import type { Side } from "../activity/sides/sides.js";
import { spokenTypes, type VoiceOptions, voices } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Caveat, type Measurement, measurement } from "../model/measurement.js";

/** How the shares of voice changed; the three changes sum to 0. */
export interface ShareOfVoiceTrend {
  readonly communityManagers: Measurement<"share-difference">;
  readonly colleagues: Measurement<"share-difference">;
  readonly members: Measurement<"share-difference">;
}

/** With fewer, one contribution moves a share by over five points: ours. */
const fewestContributions = 20;

/**
 * How much the share of what is said by community managers, other colleagues and members changed against the window of
 * the same length just before (S36), as a difference of shares from −1 to 1: 0.1 is ten points more.
 *
 * A difference and not a ratio, because a share that was 0 has none. Both windows are taken at the same venues, those
 * of which at most a tenth of each window was not looked at. Openings and replies count unless other types are named;
 * the rest is as in `shareOfVoice`. Roles that are only known for a later time make no trend (`roles-not-dated`). A
 * count of what happened, so without interval; with few contributions it swings by chance. Refused as `window-not-seen`
 * where no venue was looked at in both windows, as `too-few-contributions` where one of them has under 20 by people who
 * are known, and where roles are not known.
 *
 * @returns Three differences; their sample is the contributions of the window with a known author.
 * @throws RangeError if the window does not end after it begins, a type is unknown or there is no such zone.
 * @see https://chaoss.community/?p=3940 CHAOSS, Elephant Factor, for the same question about organisations
 * @example
 * // In January mia writes 20 of 40 replies, in the thirty days before she wrote all.
 * const said = Array.from({ length: 80 }, (_, index) => ({ id: `${index}`, author: index < 60 ? "mia" : "bob", at: Date.UTC(2025, 11, 2) + index * 64_800_000 }));
 * const dataset = createDataset([
 *   { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" },
 *   ...said.map(({ at, ...rest }) => ({ kind: "contribution", type: "reply", at: new Date(at).toISOString(), ...rest })),
 * ], { capabilities: ["openings", "replies", "authors"] });
 * const trend = shareOfVoiceTrend(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 30), types: ["reply"] })._unsafeUnwrap();
 * [trend.communityManagers.value, trend.members.value] // => [-0.5, 0.5]
 */
export function shareOfVoiceTrend(
  dataset: CommunityDataset,
  options: VoiceOptions,
): Result<ShareOfVoiceTrend, Refusal> {
  const definition = "share-of-voice-trend@1";
  const { window, types = spokenTypes, rolesAsOf = window.until } = options;
  countedTypes(types);
  return againstWindowBefore(dataset, definition, needsOfTypes(types), window).andThen(
    ({ compared, previous, ...seen }) =>
      voices(compared, definition, { ...options, window: previous, rolesAsOf })
        .mapErr(tooFewBefore)
        .andThen((before) =>
          voices(compared, definition, options).andThen((now) => {
            const least = Math.min(before.attributed, now.attributed);
            if (least < fewestContributions)
              return insufficientData(definition, "too-few-contributions", fewestContributions, least);
            const caveats = [...seen.caveats, ...ownCaveats(before.caveats, now.caveats)];
            const change = (side: Side, name: string): Measurement<"share-difference"> =>
              measurement({
                value: now.contributions[side] / now.attributed - before.contributions[side] / before.attributed,
                unit: "share-difference",
                sampleSize: now.attributed,
                sampleOf: "contributions",
                window,
                definition: `share-of-voice-trend/${name}@1`,
                caveats,
              });
            return ok({
              communityManagers: change("communityManager", "community-managers"),
              colleagues: change("colleague", "colleagues"),
              members: change("member", "members"),
            });
          }),
        ),
  );
}

/** That nobody spoke in the window before is too little to compare with, and no silence of this window. */
function tooFewBefore(refusal: Refusal): Refusal {
  if (refusal.type !== "InsufficientData" || refusal.reason !== "no-contributions") return refusal;
  return { ...refusal, reason: "too-few-contributions", needed: fewestContributions, found: 0 };
}

/** What is told of the voices of each window, once: what was not looked at is told of both together already. */
function ownCaveats(before: readonly Caveat[], now: readonly Caveat[]): readonly Caveat[] {
  const ofRoles = now.filter(({ code }) => code === "roles-as-of");
  const unknown = [...before, ...now].filter(({ code }) => code === "unknown-authors");
  const count = unknown.reduce((sum, { params }) => sum + Number(params?.["count"] ?? 0), 0);
  return [...(count === 0 ? [] : [{ code: "unknown-authors", params: { count } }]), ...ofRoles];
}
