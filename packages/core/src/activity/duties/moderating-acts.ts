import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";
import { rowActs } from "./row-acts.js";
import { isTidyingAct } from "./tidying-acts.js";

/** Acts of moderation that do not keep the place tidy, by person; what an act did not say of itself is one. */
export function moderatingActs(dataset: CommunityDataset, { window }: DutyActsOptions): Result<DutyActs, Refusal> {
  const { type, act } = dataset.contributions;
  const isAct = (row: number): boolean => type[row] === contributionTypeCode.moderation && !isTidyingAct(act[row] ?? 0);
  const definition = "duty-acts/moderating@1";
  return rowActs(dataset, { definition, needs: ["moderationActs", "authors"], window, isAct });
}
