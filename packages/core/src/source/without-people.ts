import type { Id } from "../model/id.js";
import type { FactRecord, SourceRecord } from "./records.js";

/**
 * The record without certain people: their authorship and every mention of them is left out. A contribution, a time
 * entry and a gathering stay, so that an answer does not become unanswered and no total shrinks; a record about the
 * person alone (member, absence, duty, identity link, removal of a member) goes.
 *
 * @returns The record itself if it names none of them, `undefined` if nothing of it may stay.
 * @example
 * const ann = new Set(["ann"]);
 * withoutPeople({ kind: "member", id: "ann" }, ann) // => undefined
 * withoutPeople({ kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann" }, ann) // => { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z" }
 */
export function withoutPeople(record: SourceRecord, people: ReadonlySet<Id>): SourceRecord | undefined {
  switch (record.kind) {
    case "member":
      return people.has(record.id) ? undefined : record;
    case "removal":
      return record.of === "member" && people.has(record.id) ? undefined : record;
    case "absence":
      return people.has(record.person) ? undefined : record;
    case "identityLink":
      return people.has(record.person) || people.has(record.same) ? undefined : record;
    case "duty":
      return people.has(record.holder) ? undefined : without(without(record, "backup", people), "guide", people);
    case "timeEntry":
      return without(record, "person", people);
    case "contribution":
      return contributionWithout(record, people);
    case "gathering":
      return gatheringWithout(record, people);
    default:
      return record;
  }
}

function without<T extends object, K extends keyof T>(record: T, key: K, people: ReadonlySet<Id>): T {
  const id = record[key];
  if (typeof id !== "string" || !people.has(id)) return record;
  const { [key]: _, ...rest } = record;
  // The cast: only optional keys are ever taken away.
  return rest as T;
}

function contributionWithout(record: FactRecord<"contribution">, people: ReadonlySet<Id>): FactRecord<"contribution"> {
  const rest = without(record, "author", people);
  if (rest.accepted === undefined) return rest;
  const accepted = without(rest.accepted, "by", people);
  return accepted === rest.accepted ? rest : { ...rest, accepted };
}

function gatheringWithout(record: FactRecord<"gathering">, people: ReadonlySet<Id>): FactRecord<"gathering"> {
  const { organisers = [], attendees = [], ...rest } = record;
  if (![...organisers, ...attendees].some((id) => people.has(id))) return record;
  const organisersLeft = organisers.filter((id) => !people.has(id));
  const attendeesLeft = attendees.filter((id) => !people.has(id));
  const attendance = record.attendance ?? (attendees.length > 0 ? attendees.length : undefined);
  return {
    ...rest,
    ...(organisersLeft.length > 0 && { organisers: organisersLeft }),
    ...(attendeesLeft.length > 0 && { attendees: attendeesLeft }),
    ...(attendance !== undefined && { attendance }),
  };
}
