import type { Capability } from "../model/capability.js";
import { capabilityOfType } from "../model/contribution-type.js";
import type { FactRecord } from "../model/fact.js";
import type { CommunityDataset } from "./community-dataset.js";
import { CommunityDatasetBuilder } from "./dataset-builder.js";

/** How records become a dataset. */
export interface CreateDatasetOptions {
  /** The instance that all ids are of. Absent: `records`. */
  readonly source?: string;
  /** What would be in the records if it had happened. Absent: what the records show, with authors and conversations. */
  readonly capabilities?: readonly Capability[];
  /**
   * `ids`: people keep their ids as names, so that one id is one person also across sources; `numbered`: P1, P2 … in
   * the order of their ids. Absent: `ids`.
   */
  readonly pseudonyms?: "ids" | "numbered";
}

const capabilityOfKind = {
  absence: "absences",
  aggregate: "aggregates",
  duty: "duties",
  gathering: "gatherings",
  identityLink: "identityLinks",
  interview: "interviews",
  organisation: "organisations",
  reactionTotal: "reactionTotals",
  stakeholderGroup: "stakeholderGroups",
  timeEntry: "timeEntries",
  venue: "venues",
} as const;

const capabilitiesOfContribution = { venue: "venues", target: "replyTargets", accepted: "acceptedAnswers" } as const;

const capabilitiesOfConversation = {
  venue: "venues",
  closedAt: "closings",
  acceptedAnswer: "acceptedAnswers",
  subjects: "subjects",
  tags: "subjects",
} as const;

const capabilitiesOfMember = {
  joinedAt: "joinDates",
  organisation: "organisations",
  groups: "stakeholderGroups",
  identityVisibility: "identityVisibility",
} as const;

/**
 * A dataset from valid records at hand, for code, tests and examples. Without pseudonyms: what comes from outside goes
 * through `collect`, which validates, accounts for every record and names people. Of two records of one id the rules
 * of the dataset decide; a record that they refuse is left out.
 *
 * @param records - In any order; the order never shows.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * dataset.people.pseudonyms // => ["ann", "bob"]
 * dataset.contributions.length // => 2
 */
export function createDataset(records: readonly FactRecord[], options: CreateDatasetOptions = {}): CommunityDataset {
  const { source = "records", capabilities = capabilitiesShown(records), pseudonyms = "ids" } = options;
  const builder = new CommunityDatasetBuilder({ source, capabilities });
  for (const record of records) builder.addFact(record);
  const names = builder.people().map(({ id }) => id);
  return builder.finish({ keepIds: true, ...(pseudonyms === "ids" ? { pseudonyms: names } : {}) }).dataset;
}

function capabilitiesShown(records: readonly FactRecord[]): readonly Capability[] {
  const shown = new Set<Capability>(["authors", "conversations"]);
  for (const record of records) for (const capability of shownBy(record)) shown.add(capability);
  return [...shown].sort();
}

function shownBy(record: FactRecord): readonly Capability[] {
  switch (record.kind) {
    case "observation":
      return record.kinds;
    case "contribution":
      return [capabilityOfType[record.type], ...fieldsIn(record, capabilitiesOfContribution)];
    case "conversation":
      return fieldsIn(record, capabilitiesOfConversation);
    case "member":
      return [...membershipShown(record), ...fieldsIn(record, capabilitiesOfMember)];
    default:
      return [capabilityOfKind[record.kind]];
  }
}

/** Members known from contributions alone are no list; an account that is marked shows that such accounts are. */
function membershipShown({ actor, membership }: FactRecord<"member">): readonly Capability[] {
  if (actor === "automated") return ["automatedAccounts"];
  return membership === "seen" ? [] : ["memberList"];
}

function fieldsIn(record: object, capabilities: Readonly<Record<string, Capability>>): readonly Capability[] {
  return Object.entries(capabilities).flatMap(([field, capability]) => (field in record ? [capability] : []));
}
