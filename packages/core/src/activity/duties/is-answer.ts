import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionTypeCode } from "../../model/contribution-type.js";

/**
 * Tells by its row whether a contribution is a reply to another's opening. An opening that is not in the data is taken
 * to be another's; one whose author is not known too, unless the reply's author is not known either. What an automated
 * account opened asks nobody.
 */
export function isAnswer({ contributions, conversations, people }: CommunityDataset): (row: number) => boolean {
  return (row) => {
    if (contributions.type[row] !== contributionTypeCode.reply) return false;
    const conversation = contributions.conversation[row] ?? -1;
    if (conversation < 0) return false;
    const opener = contributions.author[conversations.opening[conversation] ?? -1] ?? -1;
    return contributions.author[row] !== opener && people.automated[opener] !== 1;
  };
}
