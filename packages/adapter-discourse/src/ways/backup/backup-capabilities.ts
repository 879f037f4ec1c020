import type { Capability } from "@org/community-core/source";
import type { WayDescription } from "../way-in.js";

const solved = "discourse_solved_solved_topics";

/** What the presence of tables shows. */
const shownBy: readonly (readonly [tables: readonly string[], shown: readonly Capability[]])[] = [
  [["posts"], ["openings", "replies", "moderationActs", "authors", "conversations", "replyTargets", "closings"]],
  [["post_actions"], ["reactions", "flags"]],
  [["post_revisions"], ["edits"]],
  [["invites"], ["invitations"]],
  [["categories"], ["venues"]],
  [["tags", "topic_tags"], ["subjects"]],
  [["users"], ["memberList", "joinDates", "automatedAccounts", "duties"]],
  [["groups", "group_users"], ["stakeholderGroups"]],
];

/** What a dump with these tables can show. */
export function backupCapabilities(tables: ReadonlySet<string>): WayDescription {
  const capabilities = shownBy.flatMap(([needed, shown]) => (needed.every((table) => tables.has(table)) ? shown : []));
  // Without a table of likes, posts still say how many they have.
  if (tables.has("posts") && !tables.has("post_actions")) capabilities.push("reactionTotals");
  if (tables.has(solved)) return { capabilities: [...capabilities, "acceptedAnswers"], remarks: [unused] };
  if (!tables.has("topic_custom_fields")) return { capabilities };
  return { capabilities: [...capabilities, "acceptedAnswers"], remarks: [unused, withoutWhom] };
}

const unused = {
  code: "accepted-answers-maybe-unused",
  message: "A forum where answers cannot be accepted looks like one where nobody accepted any.",
} as const;

const withoutWhom = {
  code: "acceptance-without-whom",
  message: "Of an accepted answer it is not told by whom it was accepted: this version did not keep it.",
} as const;
