import { absenceNoun } from "../model/absence.js";
import { aggregateNoun } from "../model/aggregate.js";
import { contributionNoun } from "../model/contribution.js";
import { conversationNoun } from "../model/conversation.js";
import { dutyNoun } from "../model/duty.js";
import type { FactByKind, FactKind } from "../model/fact.js";
import { gatheringNoun } from "../model/gathering.js";
import { identityLinkNoun } from "../model/identity-link.js";
import { interviewNoun } from "../model/interview.js";
import { memberNoun } from "../model/member.js";
import type { Noun } from "../model/noun.js";
import { observationNoun } from "../model/observation.js";
import { organisationNoun } from "../model/organisation.js";
import { reactionTotalNoun } from "../model/reaction-total.js";
import { stakeholderGroupNoun } from "../model/stakeholder-group.js";
import { timeEntryNoun } from "../model/time-entry.js";
import { venueNoun } from "../model/venue.js";

/** The noun behind each kind of fact record. */
export const factNouns: { readonly [Kind in FactKind]: Noun<FactByKind[Kind]> } = {
  absence: absenceNoun,
  aggregate: aggregateNoun,
  contribution: contributionNoun,
  conversation: conversationNoun,
  duty: dutyNoun,
  gathering: gatheringNoun,
  identityLink: identityLinkNoun,
  interview: interviewNoun,
  member: memberNoun,
  observation: observationNoun,
  organisation: organisationNoun,
  reactionTotal: reactionTotalNoun,
  stakeholderGroup: stakeholderGroupNoun,
  timeEntry: timeEntryNoun,
  venue: venueNoun,
};
