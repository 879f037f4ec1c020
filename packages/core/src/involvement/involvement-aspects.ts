import { isSaid } from "../documents/is-said.js";
import type { Initiative } from "./document/initiative.js";
import type { InvolvementDocument } from "./document/involvement-document.js";
import type { InvolvementFindingCode } from "./involvement-codes.js";

/** Something that must be known to say how far an organisation is involved. */
export interface InvolvementAspect {
  readonly name: InvolvementAspectName;
  /** The line of the domain that it comes from. */
  readonly key: string;
  readonly isDescribed: (document: InvolvementDocument) => boolean;
  /** What is found where it is not described; absent where the parts themselves are asked for it. */
  readonly missing?: {
    readonly code: InvolvementFindingCode;
    readonly severity: "serious" | "notice";
    readonly paths: readonly string[];
  };
}

/** The twenty aspects. */
export const involvementAspectNames = [
  "reasons",
  "initiatives",
  "strategies",
  "evidence",
  "departments",
  "ambassadors",
  "wins",
  "tellings",
  "rhythm",
  "learnings",
  "staff-support",
  "management-support",
  "board-support",
  "hours-freed",
  "personal-goals",
  "placement",
  "sponsors",
  "money",
  "engagement",
  "ending",
] as const;
/** The name of an aspect of involvement. */
export type InvolvementAspectName = (typeof involvementAspectNames)[number];

const serious = "serious";
const notice = "notice";

type Row = Omit<InvolvementAspect, "name">;

/** Each is described as soon as something is said of it: to say more never makes it less described. */
const rows: Readonly<Record<InvolvementAspectName, Row>> = {
  reasons: {
    key: "S14",
    isDescribed: ({ reasons }) => isSaid(reasons),
    missing: { code: "reasons-missing", severity: serious, paths: ["reasons"] },
  },
  initiatives: {
    key: "S15",
    isDescribed: ({ initiatives }) => isSaid(initiatives),
    missing: { code: "initiatives-missing", severity: serious, paths: ["initiatives"] },
  },
  strategies: { key: "S15", isDescribed: ({ initiatives = [] }) => initiatives.some(hasStrategy) },
  evidence: { key: "S15", isDescribed: ({ initiatives = [] }) => initiatives.some(({ evidence }) => isSaid(evidence)) },
  departments: {
    key: "S13",
    isDescribed: ({ organisation }) => isSaid(organisation?.departments),
    missing: { code: "departments-missing", severity: notice, paths: ["organisation.departments"] },
  },
  ambassadors: {
    key: "S16",
    isDescribed: ({ ambassadors }) => ambassadors !== undefined,
    missing: { code: "ambassadors-missing", severity: serious, paths: ["ambassadors"] },
  },
  wins: {
    key: "S17",
    isDescribed: ({ wins }) => isSaid(wins),
    missing: { code: "wins-missing", severity: serious, paths: ["wins"] },
  },
  tellings: { key: "S17", isDescribed: ({ wins = [] }) => wins.some(({ told }) => isSaid(told)) },
  rhythm: {
    key: "S17",
    isDescribed: ({ sharing }) => sharing?.everyWeeks !== undefined,
    missing: { code: "rhythm-missing", severity: notice, paths: ["sharing.everyWeeks"] },
  },
  learnings: {
    key: "S42",
    isDescribed: ({ learnings }) => isSaid(learnings),
    missing: { code: "learnings-missing", severity: notice, paths: ["learnings"] },
  },
  "staff-support": {
    key: "S18",
    isDescribed: ({ support }) => support?.staff?.stance !== undefined,
    missing: { code: "staff-support-missing", severity: notice, paths: ["support.staff.stance"] },
  },
  "management-support": {
    key: "S18",
    isDescribed: ({ support }) => support?.management?.stance !== undefined,
    missing: { code: "management-support-missing", severity: serious, paths: ["support.management.stance"] },
  },
  "board-support": {
    key: "S18",
    isDescribed: ({ support }) => support?.board?.stance !== undefined,
    missing: { code: "board-support-missing", severity: serious, paths: ["support.board.stance"] },
  },
  "hours-freed": {
    key: "S18",
    isDescribed: ({ lineManagers = [] }) =>
      lineManagers.some(({ hoursFreedPerWeek }) => hoursFreedPerWeek !== undefined),
    missing: { code: "hours-freed-missing", severity: serious, paths: ["lineManagers"] },
  },
  "personal-goals": {
    key: "S18",
    isDescribed: ({ personalGoals }) => isSaid(personalGoals),
    missing: { code: "personal-goals-missing", severity: notice, paths: ["personalGoals"] },
  },
  placement: {
    key: "S13",
    isDescribed: ({ manager }) => manager?.department !== undefined,
    missing: { code: "placement-missing", severity: serious, paths: ["manager.department"] },
  },
  sponsors: {
    key: "S39",
    isDescribed: ({ sponsors }) => sponsors !== undefined,
    missing: { code: "sponsors-missing", severity: serious, paths: ["sponsors"] },
  },
  money: {
    key: "S39",
    isDescribed: ({ manager }) => manager?.money !== undefined,
    missing: { code: "money-missing", severity: serious, paths: ["manager.money"] },
  },
  engagement: {
    key: "S47",
    isDescribed: ({ manager }) => manager?.engagement !== undefined,
    missing: { code: "engagement-missing", severity: notice, paths: ["manager.engagement"] },
  },
  ending: {
    key: "S39",
    isDescribed: ({ ending }) => ending !== undefined,
    missing: { code: "ending-missing", severity: notice, paths: ["ending"] },
  },
};

/** What must be known to say how far an organisation is involved. */
export const involvementAspects: readonly InvolvementAspect[] = involvementAspectNames.map((name) => ({
  name,
  ...rows[name],
}));

function hasStrategy({ strategy = {} }: Initiative): boolean {
  const { goal, interestOfOrganisation, interestOfCommunity } = strategy;
  return [goal, interestOfOrganisation, interestOfCommunity].every((part) => part !== undefined);
}
