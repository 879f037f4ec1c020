import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { assertWindow } from "../../model/time-window.js";
import type { Candidates } from "./candidates.js";
import { firstHelp } from "./first-help.js";
import { questionsSolvedFast } from "./questions-solved-fast.js";
import { unusualDepth } from "./unusual-depth.js";
import { type WinCandidateKind, type WinCandidates, winCandidateKinds } from "./win-candidate.js";
import { type ChosenWinCandidates, chosenWinCandidates, type WinCandidateOptions } from "./win-candidate-options.js";

type Search = (dataset: CommunityDataset, options: ChosenWinCandidates) => Result<Candidates, Refusal>;

const searches: Readonly<Record<WinCandidateKind, Search>> = {
  "question-solved-fast": questionsSolvedFast,
  "first-time-helper": firstHelp,
  "unusual-depth": unusualDepth,
};

/**
 * Conversations of a window that may be wins to tell within the organisation (S17): a question solved fast, somebody who
 * helped for the first time, a conversation of unusual depth. They are places to read and never people to rank: a candidate
 * names a conversation, and somebody decides whether it is a win and asks those who are in it before it is told.
 *
 * @throws RangeError if the window does not end after it begins or an option can be none.
 * @example
 * const records = [
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-02T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-02T10:00:00Z", author: "bob", conversation: "c", accepted: {} },
 * ] as const;
 * const [solved] = winCandidates(createDataset(records), { window: windowBefore(Date.UTC(2026, 0, 31), 30) });
 * solved.status === "looked" && solved.candidates[0]?.params // => { hours: 1 }
 */
export function winCandidates(dataset: CommunityDataset, options: WinCandidateOptions): readonly WinCandidates[] {
  assertWindow(options.window);
  const chosen = chosenWinCandidates(options);
  return winCandidateKinds.map((kind) =>
    searches[kind](dataset, chosen).match<WinCandidates>(
      ({ candidates, caveats }) => ({
        kind,
        status: "looked",
        found: candidates.length,
        candidates: candidates.slice(0, chosen.most),
        caveats,
      }),
      (refusal) => ({ kind, status: "refused", refusal }),
    ),
  );
}
