import type { PlannedCommunity } from "../model/community.js";
import type { Interview } from "../model/interview.js";
import type { StakeholderGroup } from "../model/stakeholder-group.js";

/**
 * A concept of a community and what those who were interviewed about it said (S24): for whom, their motives and subjects,
 * whom they need for that conversation, what it brings them.
 */
export interface CommunityConcept {
  /** The community that is thought of. */
  readonly community?: PlannedCommunity;
  /** For whom it is, and what it would bring them and the organisation. */
  readonly groups?: readonly StakeholderGroup[];
  readonly interviews?: readonly Interview[];
}
