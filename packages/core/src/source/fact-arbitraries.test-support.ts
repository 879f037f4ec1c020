import fc from "fast-check";
import { capabilities } from "../model/capability.js";
import { contributionTypes } from "../model/contribution-type.js";
import { moderationActs } from "../model/moderation-act.js";
import {
  amount,
  count,
  date,
  duty,
  hours,
  id,
  ids,
  instant,
  joined,
  provenance,
  stretch,
  text,
  texts,
  wholeStretch,
} from "./field-arbitraries.test-support.js";
import type { FactKind, FactRecord } from "./records.js";

const contribution = fc
  .record(
    {
      kind: fc.constant("contribution" as const),
      id,
      type: fc.constantFrom(...contributionTypes),
      at: instant,
      author: id,
      conversation: id,
      venue: id,
      target: id,
      accepted: fc.record({ at: instant, by: id }, { requiredKeys: [] }),
      act: fc.constantFrom(...moderationActs),
      ...provenance,
    },
    { requiredKeys: ["kind", "id", "type", "at"] },
  )
  .map(({ act, ...rest }): FactRecord<"contribution"> => {
    return rest.type === "moderation" && act !== undefined ? { ...rest, act } : rest;
  });

/** An arbitrary for each kind of fact: every field, each optional one sometimes absent, every rule kept. */
export const factArbitraries: { readonly [Kind in FactKind]: fc.Arbitrary<FactRecord<Kind>> } = {
  absence: joined(
    fc.record({ kind: fc.constant("absence"), person: id, ...provenance }, { requiredKeys: ["kind", "person"] }),
    fc
      .tuple(date, date, fc.boolean())
      .map(([one, other, open]) =>
        open ? { from: one } : one <= other ? { from: one, until: other } : { from: other, until: one },
      ),
  ),
  aggregate: joined(
    fc.record(
      {
        kind: fc.constant("aggregate"),
        metric: text,
        venue: id,
        conversation: id,
        value: amount,
        temporality: fc.constantFrom("change", "level", "distinct", "rate"),
        dimensions: fc.array(fc.record({ name: text, value: text }), { maxLength: 3 }),
        ...provenance,
      },
      { requiredKeys: ["kind", "metric", "value", "temporality"] },
    ),
    wholeStretch,
  ),
  contribution,
  conversation: joined(
    fc.record(
      {
        kind: fc.constant("conversation"),
        id,
        venue: id,
        subjects: texts,
        tags: texts,
        acceptedAnswer: id,
        contributionCount: count,
        imported: fc.boolean(),
        title: text,
        ...provenance,
      },
      { requiredKeys: ["kind", "id"] },
    ),
    stretch("openedAt", "closedAt", instant),
  ),
  duty: joined(
    fc.record(
      {
        kind: fc.constant("duty"),
        holder: id,
        duty,
        basis: fc.constantFrom("declared", "platform-role"),
        venue: id,
        organisation: id,
        department: text,
        hoursPerWeek: hours,
        backup: id,
        guide: id,
        delegated: fc.boolean(),
        expertise: fc.constantFrom("none", "basic", "working", "expert"),
        affinity: fc.constantFrom("none", "some", "strong"),
        engagement: fc.constantFrom("employee", "hired", "volunteer"),
        contractUntil: date,
        ...provenance,
      },
      { requiredKeys: ["kind", "holder", "duty"] },
    ),
    stretch("from", "until", date),
  ),
  gathering: fc
    .record(
      {
        kind: fc.constant("gathering" as const),
        id,
        form: fc.constantFrom("online", "offline", "hybrid"),
        startsAt: instant,
        endsAt: instant,
        venue: id,
        organisers: ids,
        attendees: ids,
        attendance: count,
        subject: text,
        ...provenance,
      },
      { requiredKeys: ["kind", "id", "form", "startsAt"] },
    )
    .map(({ endsAt, ...rest }) => (endsAt !== undefined && endsAt >= rest.startsAt ? { ...rest, endsAt } : rest)),
  identityLink: fc.record(
    {
      kind: fc.constant("identityLink"),
      person: id,
      same: id,
      sameSource: text,
      basis: fc.constantFrom("declared", "consent"),
      ...provenance,
    },
    { requiredKeys: ["kind", "person", "same"] },
  ),
  interview: fc.record(
    {
      kind: fc.constant("interview"),
      id,
      date,
      group: id,
      motives: texts,
      subjects: texts,
      needs: texts,
      yields: texts,
      willing: fc.constantFrom("yes", "perhaps", "no"),
      ...provenance,
    },
    { requiredKeys: ["kind", "id", "willing"] },
  ),
  member: fc.record(
    {
      kind: fc.constant("member"),
      id,
      actor: fc.constantFrom("person", "organisation", "automated"),
      membership: fc.constantFrom("joined", "listed", "seen"),
      joinedAt: instant,
      leftAt: instant,
      organisation: id,
      department: text,
      groups: ids,
      identityVisibility: fc.constantFrom("real-name", "pseudonym", "anonymous"),
      name: text,
      ...provenance,
    },
    { requiredKeys: ["kind", "id"] },
  ),
  observation: joined(
    fc.record(
      {
        kind: fc.constant("observation"),
        venue: id,
        kinds: fc.array(fc.constantFrom(...capabilities), { minLength: 1, maxLength: 4 }),
        complete: fc.boolean(),
        gaps: fc.array(joined(wholeStretch, fc.record({ reason: text }, { requiredKeys: [] })), { maxLength: 2 }),
        ...provenance,
      },
      { requiredKeys: ["kind", "kinds", "complete"] },
    ),
    wholeStretch,
  ),
  organisation: fc.record(
    { kind: fc.constant("organisation"), id, name: text, departments: texts, ...provenance },
    { requiredKeys: ["kind", "id"] },
  ),
  reactionTotal: fc.record(
    { kind: fc.constant("reactionTotal"), on: id, type: text, count, ...provenance },
    { requiredKeys: ["kind", "on", "count", "observedAt"] },
  ),
  stakeholderGroup: fc.record(
    {
      kind: fc.constant("stakeholderGroup"),
      id,
      name: text,
      interest: text,
      motives: texts,
      subjects: texts,
      valueForMembers: text,
      valueForOrganisation: text,
      ...provenance,
    },
    { requiredKeys: ["kind", "id"] },
  ),
  timeEntry: fc.record(
    { kind: fc.constant("timeEntry"), id, person: id, duty, date, hours, count, ...provenance },
    { requiredKeys: ["kind", "duty", "date", "hours"] },
  ),
  venue: joined(
    fc.record(
      {
        kind: fc.constant("venue"),
        id,
        name: text,
        style: fc.constantFrom("threaded", "stream", "broadcast"),
        parent: id,
        part: id,
        ...provenance,
      },
      { requiredKeys: ["kind", "id"] },
    ),
    stretch("openedAt", "closedAt", instant),
  ),
};
