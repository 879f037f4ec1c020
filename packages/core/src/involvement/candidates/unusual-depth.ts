import { ok, type Result } from "neverthrow";
import { insufficientData } from "../../activity/refusals.js";
import { conversationSizes } from "../../activity/responses/conversation-sizes.js";
import { followedResponses, openingsNotFollowed } from "../../activity/responses/followed-responses.js";
import { noOpenings } from "../../activity/responses/no-openings.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { distributionSummary } from "../../stats/distribution-summary.js";
import type { Candidates } from "./candidates.js";
import { candidateAt } from "./win-candidate.js";
import type { ChosenWinCandidates } from "./win-candidate-options.js";

const definition = "win-candidates/unusual-depth@1";

/** Fewer conversations show no usual depth. Ours: quartiles of under twenty rest on fewer than five each. */
const fewestConversations = 20;

/** A long exchange of two is their own; a third makes it a conversation of the community. Ours. */
const fewestParticipants = 3;

/**
 * Conversations opened in the window with unusually many replies for this community, and at least three participants; the
 * deepest first. Unusual is more than the upper quartile and one and a half times the distance between the quartiles.
 *
 * @see https://en.wikipedia.org/wiki/Outlier#Tukey's_fences
 */
export function unusualDepth(dataset: CommunityDataset, { window }: ChosenWinCandidates): Result<Candidates, Refusal> {
  return followedResponses(dataset, definition, { window }).andThen((followed) => {
    const { opening, followedUntil, notFollowed, caveats, length } = followed;
    if (length === 0) return noOpenings(definition, notFollowed.length);
    if (length < fewestConversations)
      return insufficientData(definition, "too-few-conversations", fewestConversations, length);
    const { replies, participants } = conversationSizes(dataset, opening, followedUntil);
    const { lowerQuartile = 0, upperQuartile = 0 } = distributionSummary(replies) ?? {};
    const usual = upperQuartile + 1.5 * (upperQuartile - lowerQuartile);
    const deep = [...opening].flatMap((row, index) => {
      const [many, people] = [replies[index] ?? 0, participants[index] ?? 0];
      return many > usual && people >= fewestParticipants ? [{ row, replies: many, participants: people }] : [];
    });
    const inOrder = deep.sort((one, other) => other.replies - one.replies || one.row - other.row);
    return ok({
      candidates: inOrder.map(({ row, ...sizes }) => candidateAt(dataset, "unusual-depth", row, { ...sizes, usual })),
      caveats: [...caveats, ...openingsNotFollowed(notFollowed.length)],
    });
  });
}
