import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import { sides } from "../sides/sides.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";
import { needsOfPublishing } from "./needs-of-duties.js";
import { rowActs } from "./row-acts.js";

/** Openings by hosts, who speak on another side than the members (`sides`), by person; refused where roles are unknown. */
export function publishingActs(dataset: CommunityDataset, options: DutyActsOptions): Result<DutyActs, Refusal> {
  const definition = "duty-acts/publishing@1";
  const { window, venues } = options;
  const { author, at } = dataset.contributions;
  return sides(dataset, definition, window, options).andThen(({ sideOf, caveats }) => {
    const acts = rowActs(dataset, {
      definition,
      needs: needsOfPublishing,
      window,
      ...(venues === undefined ? {} : { venues }),
      type: contributionTypeCode.opening,
      isAct: (row) => sideOf(author[row] ?? -1, at[row] ?? 0) !== "member",
    });
    return acts.map((found) => ({ ...found, caveats: [...found.caveats, ...caveats] }));
  });
}
