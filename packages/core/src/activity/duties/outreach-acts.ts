import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";
import { needsOfOutreach } from "./needs-of-duties.js";
import { rowActs } from "./row-acts.js";

/** Invitations, by person. Direct messages are never read. */
export function outreachActs(
  dataset: CommunityDataset,
  { window, venues }: DutyActsOptions,
): Result<DutyActs, Refusal> {
  return rowActs(dataset, {
    definition: "duty-acts/outreach@1",
    needs: needsOfOutreach,
    window,
    ...(venues === undefined ? {} : { venues }),
    type: contributionTypeCode.invitation,
  });
}
