import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import { type ModerationAct, moderationActs } from "../../model/moderation-act.js";
import type { RowObserver } from "../row-observer.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";
import { needsOfEdits, needsOfModeration } from "./needs-of-duties.js";
import { rowActs } from "./row-acts.js";

const tidying: readonly ModerationAct[] = ["close", "reopen", "move", "merge", "split", "pin", "retag"];
const tidyingCodes: ReadonlySet<number> = new Set(tidying.map((act) => moderationActs.indexOf(act) + 1));

/** Whether an act of moderation, by its code in columns, keeps the place tidy. */
export function isTidyingAct(code: number): boolean {
  return tidyingCodes.has(code);
}

/**
 * Edits, moves and closes of what others made, by person. A source that shows only edits, or only acts of moderation,
 * shows a part of the duty, and that counts. What people do to their own contributions is no duty: an act of moderation that
 * names none of them is one on the conversation, and that is theirs who opened it.
 */
export function tidyingActs(
  dataset: CommunityDataset,
  { window, venues }: DutyActsOptions,
  onRow?: RowObserver,
): Result<DutyActs, Refusal> {
  const { act, target, author, conversation } = dataset.contributions;
  const isOwn = (row: number, other = target[row] ?? -1): boolean => other >= 0 && author[other] === author[row];
  const isOnOwn = (row: number): boolean => {
    const named = target[row] ?? -1;
    return isOwn(row, named < 0 ? dataset.conversations.opening[conversation[row] ?? -1] : named);
  };
  const where = {
    definition: "duty-acts/tidying@1",
    window,
    ...(venues === undefined ? {} : { venues }),
    ...(onRow && { onRow }),
  };
  const edits = rowActs(dataset, {
    ...where,
    needs: needsOfEdits,
    type: contributionTypeCode.edit,
    isAct: (row) => !isOwn(row),
  });
  const acts = rowActs(dataset, {
    ...where,
    needs: needsOfModeration,
    type: contributionTypeCode.moderation,
    isAct: (row) => isTidyingAct(act[row] ?? 0) && !isOnOwn(row),
  });
  if (edits.isErr()) return acts.isErr() ? edits : acts;
  return acts.isErr() ? edits : ok(together(edits.value, acts.value));
}

function together(one: DutyActs, other: DutyActs): DutyActs {
  const caveats = new Map([...one.caveats, ...other.caveats].map((caveat) => [JSON.stringify(caveat), caveat]));
  return {
    counts: one.counts.map((count, person) => count + (other.counts[person] ?? 0)),
    total: one.total + other.total,
    caveats: [...caveats.values()],
  };
}
