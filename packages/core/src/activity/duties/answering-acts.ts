import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { needsOfAnswers } from "../followed-responses.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";
import { isAnswer } from "./is-answer.js";
import { rowActs } from "./row-acts.js";

/** Replies to what others opened, by person: all of them, not the first alone (`responsesByPerson`). */
export function answeringActs(dataset: CommunityDataset, { window }: DutyActsOptions): Result<DutyActs, Refusal> {
  const definition = "duty-acts/answering@1";
  return rowActs(dataset, { definition, needs: needsOfAnswers, window, isAct: isAnswer(dataset) });
}
