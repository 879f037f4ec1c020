import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import type { RowObserver } from "../row-observer.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";
import { needsOfModeration } from "./needs-of-duties.js";
import { rowActs } from "./row-acts.js";
import { isTidyingAct } from "./tidying-acts.js";

/** Acts of moderation that do not keep the place tidy, by person; what an act did not say of itself is one. */
export function moderatingActs(
  dataset: CommunityDataset,
  { window, venues }: DutyActsOptions,
  onRow?: RowObserver,
): Result<DutyActs, Refusal> {
  const { act } = dataset.contributions;
  return rowActs(dataset, {
    definition: "duty-acts/moderating@1",
    needs: needsOfModeration,
    window,
    ...(venues === undefined ? {} : { venues }),
    ...(onRow && { onRow }),
    type: contributionTypeCode.moderation,
    isAct: (row) => !isTidyingAct(act[row] ?? 0),
  });
}
