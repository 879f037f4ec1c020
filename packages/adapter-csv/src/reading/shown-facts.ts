import {
  type Capability,
  type ContributionType,
  capabilities,
  capabilityOfType,
  contributionTypeCode,
  contributionTypes,
  type FactKind,
} from "@org/community-core/source";
import { WordField } from "../fields/word-field.js";
import type { OpenedFile } from "./open-file.js";
import type { PlannedTemplate } from "./plan-file.js";

/** What a list of such records shows by being there, even with no row in it. */
const ofKind: Readonly<Partial<Record<FactKind, Capability>>> = {
  absence: "absences",
  aggregate: "aggregates",
  conversation: "conversations",
  duty: "duties",
  gathering: "gatherings",
  identityLink: "identityLinks",
  interview: "interviews",
  member: "memberList",
  organisation: "organisations",
  reactionTotal: "reactionTotals",
  stakeholderGroup: "stakeholderGroups",
  timeEntry: "timeEntries",
  venue: "venues",
};

/** What a field shows if at least one row has it. */
const ofField: ReadonlyMap<string, Capability> = new Map([
  ["contribution.author", "authors"],
  ["contribution.conversation", "conversations"],
  ["contribution.venue", "venues"],
  ["contribution.accepted", "acceptedAnswers"],
  ["contribution.acceptedAt", "acceptedAnswers"],
  ["contribution.acceptedBy", "acceptedAnswers"],
  ["conversation.acceptedAnswer", "acceptedAnswers"],
  ["conversation.closedAt", "closings"],
  ["conversation.subjects", "subjects"],
  ["conversation.tags", "subjects"],
  ["conversation.venue", "venues"],
  ["member.joinedAt", "joinDates"],
  ["member.organisation", "organisations"],
  ["member.groups", "stakeholderGroups"],
  ["member.identityVisibility", "identityVisibility"],
]);

/** Keeps which capabilities the rows of a file have shown. */
export class ShownFacts {
  private readonly shown = new Set<Capability>();

  /** Looks at the rows of the block that is being read; a fact that was shown is not looked for again. */
  look({ template }: PlannedTemplate, rows: Uint32Array, count: number): void {
    for (const field of template.fields) {
      const capability = ofField.get(`${template.kind}.${field.name}`);
      if (capability !== undefined) this.lookFor(capability, rows, count, (row) => field.isPresent(row));
    }
    const type = template.field("type");
    if (template.kind !== "contribution" || !(type instanceof WordField)) return;
    this.lookAtTypes(type, rows, count);
    // Likes and edits have a target on nearly every platform; whom somebody answers is the fact that is not everywhere.
    const target = template.field("target");
    if (target === undefined) return;
    const isReply = (row: number): boolean => type.codes[row] === contributionTypeCode.reply + 1;
    this.lookFor("replyTargets", rows, count, (row) => isReply(row) && target.isPresent(row));
  }

  private lookFor(capability: Capability, rows: Uint32Array, count: number, shows: (row: number) => boolean): void {
    if (this.shown.has(capability)) return;
    for (let index = 0; index < count; index++) {
      if (!shows(rows[index] ?? 0)) continue;
      this.shown.add(capability);
      return;
    }
  }

  private lookAtTypes(field: WordField, rows: Uint32Array, count: number): void {
    let seen = 0;
    for (let index = 0; index < count; index++) seen |= 1 << (field.codes[rows[index] ?? 0] ?? 0);
    contributionTypes.forEach((type, code) => {
      if ((seen & (1 << (code + 1))) !== 0) this.shown.add(capabilityOfType[type]);
    });
  }

  has(capability: Capability): boolean {
    return this.shown.has(capability);
  }
}

/**
 * What a file can show: the lists that it is, the types that its mapping names, the facts that its first rows hold. A
 * column that is empty in all of them is not counted: an empty column of reply targets is no proof that nobody replied.
 */
export function fileCapabilities(file: OpenedFile, shown: ShownFacts): readonly Capability[] {
  const found = new Set<Capability>(file.mapping.shows);
  for (const { template, possibleWords } of file.plan.templates) {
    const list = ofKind[template.kind];
    if (list !== undefined && !isSeenOnly(possibleWords.get("membership"))) found.add(list);
    if (
      template.kind === "member" &&
      mayBeAutomated(possibleWords.get("actor"), template.field("actor") !== undefined)
    ) {
      found.add("automatedAccounts");
    }
    if (template.kind !== "contribution") continue;
    for (const type of typesOf(file, possibleWords.get("type"), shown)) found.add(capabilityOfType[type]);
  }
  for (const capability of capabilities) if (shown.has(capability)) found.add(capability);
  return capabilities.filter((capability) => found.has(capability));
}

/** Whoever is known from contributions alone is no list of members. */
function isSeenOnly(memberships: readonly string[] | undefined): boolean {
  return memberships?.every((word) => word === "seen") ?? false;
}

function mayBeAutomated(words: readonly string[] | undefined, isMapped: boolean): boolean {
  return isMapped && (words === undefined || words.includes("automated"));
}

/** Where nothing says which types a file would show: openings and replies, which make a conversation, and those seen. */
function typesOf(
  file: OpenedFile,
  words: readonly string[] | undefined,
  shown: ShownFacts,
): readonly ContributionType[] {
  if (file.mapping.types !== undefined) return file.mapping.types;
  const isSaid = words !== undefined && !file.effective.typesAreAnybodys;
  return contributionTypes.filter((type) =>
    isSaid ? words.includes(type) : type === "opening" || type === "reply" || shown.has(capabilityOfType[type]),
  );
}
