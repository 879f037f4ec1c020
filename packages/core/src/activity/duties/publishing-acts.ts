import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import { sides } from "../sides.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";
import { rowActs } from "./row-acts.js";

/** Openings by hosts, who speak on another side than the members (`sides`), by person; refused where roles are unknown. */
export function publishingActs(dataset: CommunityDataset, options: DutyActsOptions): Result<DutyActs, Refusal> {
  const definition = "duty-acts/publishing@1";
  const { window } = options;
  const { type, author, at } = dataset.contributions;
  return sides(dataset, definition, window, options).andThen(({ sideOf, caveats }) => {
    const isAct = (row: number): boolean =>
      type[row] === contributionTypeCode.opening && sideOf(author[row] ?? -1, at[row] ?? 0) !== "member";
    const acts = rowActs(dataset, { definition, needs: ["openings", "authors"], window, isAct });
    return acts.map((found) => ({ ...found, caveats: [...found.caveats, ...caveats] }));
  });
}
