import {
  type Capability,
  capabilities,
  type FactRecord,
  type SourceRecord,
  shownCapabilities,
} from "@org/community-core/source";
import { capabilityKey } from "../../scenarios/capabilities.js";
import { withDescription, withRecords } from "../altered.js";
import { type Break, type Breaks, breaking, breakingFields } from "../breaking.js";

/** Adapters that show what they do not declare, or declare what they do not show. */
export const brokenCapabilities: Breaks = {
  ...Object.fromEntries(capabilities.map((capability) => [capabilityKey(capability), breaksOf(capability)])),
  // Every member says something: then nothing proves that the list holds those who do not.
  "capability/silent-members": [...breaksOf("memberList"), breakingFields("contribution 9", { author: "p3" })],
};

function breaksOf(capability: Capability): readonly Break[] {
  return [
    breaking((create) =>
      withDescription(create, (description) => ({
        capabilities: description.capabilities.filter((declared) => declared !== capability),
      })),
    ),
    breaking((create) => withRecords(create, (record) => withoutExample(record, capability))),
  ];
}

/** Without what shows the capability: first the fields that do, then the record as a whole. */
function withoutExample(record: SourceRecord, capability: Capability): readonly SourceRecord[] {
  if (!isFact(record) || !shownCapabilities([record]).has(capability)) return [record];
  const [fields] = exampleFields.filter(([name]) => name === capability);
  if (fields === undefined) return [];
  const left = Object.entries(record).filter(([field]) => !fields[1].includes(field));
  // The cast: only optional fields are taken away.
  const rest = Object.fromEntries(left) as unknown as FactRecord;
  return shownCapabilities([rest]).has(capability) ? [] : [rest];
}

const exampleFields: readonly (readonly [Capability, readonly string[]])[] = [
  ["authors", ["author"]],
  ["conversations", ["conversation"]],
  ["replyTargets", ["target"]],
  ["acceptedAnswers", ["accepted", "acceptedAnswer"]],
  ["closings", ["closedAt"]],
  ["subjects", ["subjects"]],
  ["venues", ["venue"]],
  ["joinDates", ["joinedAt"]],
  ["automatedAccounts", ["actor"]],
  ["organisations", ["organisation"]],
  ["stakeholderGroups", ["groups"]],
  ["identityVisibility", ["identityVisibility"]],
];

function isFact(record: SourceRecord): record is FactRecord {
  return record.kind !== "issue" && record.kind !== "removal" && record.kind !== "end";
}
