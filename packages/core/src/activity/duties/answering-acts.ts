import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import { needsOfAnswers } from "../responses/followed-responses.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";
import { isAnswer } from "./is-answer.js";
import { rowActs } from "./row-acts.js";

/** Replies to what others opened, by person: all of them, not the first alone (`responsesByPerson`). */
export function answeringActs(
  dataset: CommunityDataset,
  { window, venues }: DutyActsOptions,
): Result<DutyActs, Refusal> {
  return rowActs(dataset, {
    definition: "duty-acts/answering@1",
    needs: needsOfAnswers,
    window,
    ...(venues === undefined ? {} : { venues }),
    type: contributionTypeCode.reply,
    isAct: isAnswer(dataset),
  });
}
