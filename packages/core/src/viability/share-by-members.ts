import type { Result } from "neverthrow";
import type { RoleOptions } from "../activity/sides/sides.js";
import { voices } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { ContributionType } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/** What members do themselves of the contributions of some types whose authors are known; absent: of openings and replies. */
export function shareByMembers(
  dataset: CommunityDataset,
  definition: string,
  { window, timeZone = "UTC", rolesAsOf = window.until }: RoleOptions & { readonly window: TimeWindow },
  types?: readonly ContributionType[],
): Result<Measurement<"share">, Refusal> {
  const asked = { window, timeZone, rolesAsOf, ...(types === undefined ? {} : { types }) };
  return voices(dataset, definition, asked).map(({ contributions, attributed, caveats }) =>
    measurement({
      value: contributions.member / attributed,
      unit: "share",
      sampleSize: attributed,
      sampleOf: "contributions",
      window,
      definition,
      caveats,
    }),
  );
}
