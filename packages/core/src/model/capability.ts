/**
 * What a source can show. A capability says that the source *would* show the fact if it happened, so that "none" can
 * be told apart from "cannot be seen".
 */
export type Capability = (typeof capabilities)[number];

/** All capabilities, grouped: contributions by type, facts of contributions and conversations, people, the rest. */
export const capabilities = [
  // Contributions, by type.
  "openings",
  "replies",
  "reactions",
  "edits",
  "flags",
  "moderationActs",
  "invitations",
  "feedback",
  // Facts of contributions and conversations.
  "authors",
  "conversations",
  "replyTargets",
  "acceptedAnswers",
  "closings",
  "reactionTotals",
  "subjects",
  "venues",
  // People.
  "memberList",
  "joinDates",
  "automatedAccounts",
  "organisations",
  "stakeholderGroups",
  "identityVisibility",
  "identityLinks",
  // Work and everything around the conversation.
  "duties",
  "absences",
  "timeEntries",
  "gatherings",
  "aggregates",
  "interviews",
] as const;
