import type { Initiative, InitiativeStrategy } from "./document/initiative.js";
import type { InternalAmbassador } from "./document/internal-ambassador.js";
import type { PersonalGoal } from "./document/support.js";
import type { Win, WinTelling } from "./document/win.js";
import type { InvolvementChange } from "./whole-involvement.test-support.js";

// Parts with nothing missing, from which tests make changes of the whole document.

export const strategy: InitiativeStrategy = { goal: "g", interestOfOrganisation: "o", interestOfCommunity: "c" };
export const running: Initiative = {
  id: "i",
  kind: "tasks",
  state: "running",
  strategy,
  owner: "ann",
  evidence: [{ what: "e" }],
};
export const planned: Initiative = { id: "j", kind: "training", state: "planned", strategy, owner: "ann" };
export const cas: InternalAmbassador = { id: "cas", department: "Service", informs: true, affinity: "strong" };
export const dee: InternalAmbassador = { id: "dee", department: "Product", informs: true, affinity: "some" };
export const letter: WinTelling = { channel: "newsletter", on: "2027-02-01", by: "ambassador" };
export const counts: WinTelling = { channel: "statistics", on: "2027-02-15", by: "ambassador" };
export const win: Win = { id: "w", what: "praise", origin: "testimony", told: [letter, counts] };
export const goal: PersonalGoal = { id: "p", statement: "s", about: "own-work" };

export const only = (initiative: Initiative): InvolvementChange => ({
  initiatives: [running, { ...planned, ...initiative }],
});
