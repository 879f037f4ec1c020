import { contributionTypes, dutyKinds, type FactKind, moderationActs } from "@org/community-core/source";

/** What the text of a field must be; the model's own limits. */
export type FieldShape =
  | { readonly is: "id" | "text" | "ids" | "texts" | "instant" | "date" | "boolean" }
  | { readonly is: "number"; readonly least?: number; readonly most?: number; readonly whole?: true }
  | { readonly is: "word"; readonly words: readonly string[] };

/** One field of a record. */
export interface FieldRule {
  readonly shape: FieldShape;
  readonly required?: true;
  /** Holds a name or a text: left out unless asked for. */
  readonly classified?: true;
}

/** What a kind of record may hold. */
export interface KindRule {
  readonly fields: ReadonlyMap<string, FieldRule>;
  /** Two fields of which the second must not come before the first. */
  readonly order?: readonly [from: string, until: string];
}

const id: FieldRule = { shape: { is: "id" } };
const ids: FieldRule = { shape: { is: "ids" } };
const text: FieldRule = { shape: { is: "text" } };
const texts: FieldRule = { shape: { is: "texts" } };
const instant: FieldRule = { shape: { is: "instant" } };
const date: FieldRule = { shape: { is: "date" } };
const boolean: FieldRule = { shape: { is: "boolean" } };
const count: FieldRule = { shape: { is: "number", least: 0, whole: true } };
const hours = (most: number): FieldRule => ({ shape: { is: "number", least: 0, most } });
const word = (...words: readonly string[]): FieldRule => ({ shape: { is: "word", words } });
const needed = (rule: FieldRule): FieldRule => ({ ...rule, required: true });
const duty = needed(word(...dutyKinds));

function kind(fields: Readonly<Record<string, FieldRule>>, order?: readonly [string, string]): KindRule {
  const version: FieldRule = { shape: { is: "number" } };
  const all = new Map(Object.entries({ version, observedAt: instant, ...fields }));
  return order === undefined ? { fields: all } : { fields: all, order };
}

/** The fields of every kind of record, as the model has them, with the facts that decide between two states. */
export const kindRules: Readonly<Record<FactKind, KindRule>> = {
  absence: kind({ person: needed(id), from: needed(date), until: date }, ["from", "until"]),
  aggregate: kind(
    {
      metric: needed(text),
      venue: id,
      conversation: id,
      from: needed(instant),
      until: needed(instant),
      value: needed({ shape: { is: "number" } }),
      temporality: needed(word("change", "level", "distinct", "rate")),
    },
    ["from", "until"],
  ),
  contribution: kind({
    id: needed(id),
    type: needed(word(...contributionTypes)),
    at: needed(instant),
    author: id,
    conversation: id,
    venue: id,
    target: id,
    accepted: boolean,
    acceptedAt: instant,
    acceptedBy: id,
    act: word(...moderationActs),
  }),
  conversation: kind(
    {
      id: needed(id),
      venue: id,
      subjects: texts,
      tags: texts,
      openedAt: instant,
      closedAt: instant,
      acceptedAnswer: id,
      contributionCount: count,
      imported: boolean,
      title: { ...text, classified: true },
    },
    ["openedAt", "closedAt"],
  ),
  duty: kind(
    {
      holder: needed(id),
      duty,
      basis: word("declared", "platform-role"),
      from: date,
      until: date,
      venue: id,
      organisation: id,
      department: text,
      hoursPerWeek: hours(168),
      backup: id,
      guide: id,
      delegated: boolean,
      expertise: word("none", "basic", "working", "expert"),
      affinity: word("none", "some", "strong"),
      engagement: word("employee", "hired", "volunteer"),
      contractUntil: date,
    },
    ["from", "until"],
  ),
  gathering: kind(
    {
      id: needed(id),
      form: needed(word("online", "offline", "hybrid")),
      startsAt: needed(instant),
      endsAt: instant,
      venue: id,
      organisers: ids,
      attendees: ids,
      attendance: count,
      subject: text,
    },
    ["startsAt", "endsAt"],
  ),
  identityLink: kind({
    person: needed(id),
    same: needed(id),
    sameSource: text,
    basis: word("declared", "consent"),
  }),
  interview: kind({
    id: needed(id),
    date,
    group: id,
    motives: texts,
    subjects: texts,
    needs: texts,
    yields: texts,
    willing: needed(word("yes", "perhaps", "no")),
  }),
  member: kind({
    id: needed(id),
    actor: word("person", "organisation", "automated"),
    membership: word("joined", "listed", "seen"),
    joinedAt: instant,
    leftAt: instant,
    organisation: id,
    department: text,
    groups: ids,
    identityVisibility: word("real-name", "pseudonym", "anonymous"),
    name: { ...text, classified: true },
  }),
  observation: kind(
    { venue: id, kinds: needed(texts), from: needed(instant), until: needed(instant), complete: needed(boolean) },
    ["from", "until"],
  ),
  organisation: kind({ id: needed(id), name: text, departments: texts }),
  reactionTotal: kind({ on: needed(id), type: text, count: needed(count), observedAt: needed(instant) }),
  stakeholderGroup: kind({
    id: needed(id),
    name: text,
    interest: text,
    motives: texts,
    subjects: texts,
    valueForMembers: text,
    valueForOrganisation: text,
  }),
  timeEntry: kind({ id, person: id, duty, date: needed(date), hours: needed(hours(24)), count }),
  venue: kind(
    {
      id: needed(id),
      name: text,
      style: word("threaded", "stream", "broadcast"),
      parent: id,
      openedAt: instant,
      closedAt: instant,
      part: id,
    },
    ["openedAt", "closedAt"],
  ),
};

/** The kinds of record that a template can make: all that state a fact, but observations, which `observed` makes. */
export const factKinds: readonly Exclude<FactKind, "observation">[] = [
  "absence",
  "aggregate",
  "contribution",
  "conversation",
  "duty",
  "gathering",
  "identityLink",
  "interview",
  "member",
  "organisation",
  "reactionTotal",
  "stakeholderGroup",
  "timeEntry",
  "venue",
];

/** The rule of a field, or nothing if the kind has no such field. */
export function fieldRule(of: FactKind, field: string): FieldRule | undefined {
  if (of === "aggregate" && field.startsWith("dimensions.") && field.length > 11) return text;
  return kindRules[of].fields.get(field);
}
