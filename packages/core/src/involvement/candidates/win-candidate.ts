import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { textAt } from "../../dataset/texts/text-list.js";
import type { Refusal } from "../../model/errors.js";
import { formatInstant, type IsoInstant } from "../../model/instant.js";
import type { Caveat } from "../../model/measurement.js";

/** What makes a conversation worth telling within the organisation. */
export const winCandidateKinds = ["question-solved-fast", "first-time-helper", "unusual-depth"] as const;
/** What makes a conversation worth telling: one of `winCandidateKinds`. */
export type WinCandidateKind = (typeof winCandidateKinds)[number];

/**
 * A conversation that may be a win: somebody has to read it first. It names the place and never the people; how often somebody
 * helps is not in it.
 */
export interface WinCandidate {
  readonly kind: WinCandidateKind;
  readonly source: string;
  /** What the source calls the venue; empty where it has none. */
  readonly venue: string;
  /** What the source calls the conversation. */
  readonly conversation: string;
  /** The row in the dataset: of the accepted answer, of the first help, of the opening. */
  readonly row: number;
  readonly at: IsoInstant;
  /** What the source calls that contribution, if ids were kept. */
  readonly contribution?: string;
  /** What is unusual, in numbers: `hours` to the answer; `replies` and `participants`, with `usual`: more replies than that are unusual. */
  readonly params: Readonly<Record<string, number>>;
}

/** The candidates of one kind, or why there can be none. */
export type WinCandidates =
  | {
      readonly kind: WinCandidateKind;
      readonly status: "looked";
      /** How many there are in all; `candidates` holds the first of them. */
      readonly found: number;
      readonly candidates: readonly WinCandidate[];
      readonly caveats: readonly Caveat[];
    }
  | { readonly kind: WinCandidateKind; readonly status: "refused"; readonly refusal: Refusal };

/** A candidate by its row, with where it is. */
export function candidateAt(
  { contributions, conversations, venues }: CommunityDataset,
  kind: WinCandidateKind,
  row: number,
  params: WinCandidate["params"] = {},
): WinCandidate {
  const conversation = contributions.conversation[row] ?? -1;
  const venue = venues[contributions.venue[row] ?? -1];
  const { ids } = contributions;
  return {
    kind,
    source: venue?.source ?? "",
    venue: venue?.id ?? "",
    conversation: textAt(conversations.ids, conversation),
    row,
    at: formatInstant(contributions.at[row] ?? 0),
    ...(ids === undefined ? {} : { contribution: textAt(ids, row) }),
    params,
  };
}
