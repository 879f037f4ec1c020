import type { Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { createDataset } from "../dataset/create-dataset.js";
import type { Capability } from "../model/capability.js";
import type { ContributionType } from "../model/contribution-type.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant, type Instant } from "../model/instant.js";
import type { TimeWindow } from "../model/time-window.js";

/** The hour 0 of the communities in the tests. */
const start: Instant = Date.UTC(2026, 0, 1);

/** The instant so many hours after the start; may be negative. */
export const hour = (hours: number): Instant => start + Math.round(hours * 3_600_000);
export const day = (days: number): Instant => hour(days * 24);

/** The window of so many days from the start. */
export const days = (length: number, from = 0): TimeWindow => ({ from: day(from), until: day(from + length) });

/** What the source of the tests shows, unless a test says less. */
const shown: readonly Capability[] = ["openings", "replies", "reactions", "edits", "authors", "conversations"];

type Contributed = FactRecord<"contribution">;
type Where = Pick<Contributed, "conversation" | "venue">;

/** A contribution; ids follow from the content and the place in the list (`numbered`). */
export function contributed(type: ContributionType, author: string, at: Instant, where: Where = {}): Contributed {
  const by = author === "?" ? {} : { author };
  return { kind: "contribution", id: "", type, at: formatInstant(at), ...by, ...where };
}

/** An opening of a conversation, so many hours after the start; author `?` is not known. */
export const opening = (conversation: string, author: string, hours: number): Contributed =>
  contributed("opening", author, hour(hours), { conversation });

export const reply = (conversation: string, author: string, hours: number): Contributed =>
  contributed("reply", author, hour(hours), { conversation });

/** Contributions of one type, so many by each of the people p0, p1, …; all within the first day. */
export function byAmounts(type: ContributionType, amounts: readonly number[]): readonly Contributed[] {
  return amounts.flatMap((amount, person) =>
    Array.from({ length: amount }, (_, index) => contributed(type, `p${person}`, hour((index % 1000) / 50))),
  );
}

/** The source looked at everything that it shows, completely, from one day to another. */
export function observed(
  fromDay: number,
  untilDay: number,
  kinds: readonly Capability[] = shown,
): FactRecord<"observation"> {
  return {
    kind: "observation",
    kinds,
    from: formatInstant(day(fromDay)),
    until: formatInstant(day(untilDay)),
    complete: true,
  };
}

/** The source looked at a venue long ago alone, so that nobody knows what happened there since. */
export const unseenSince2016 = (venue: string): FactRecord<"observation"> => ({ ...observed(-3652, -3651), venue });

/** A gap in what was looked at, from one day to another. */
export const gap = (fromDay: number, untilDay: number): { readonly from: string; readonly until: string } => ({
  from: formatInstant(day(fromDay)),
  until: formatInstant(day(untilDay)),
});

/** A dataset of the records; contributions without an id get one. */
export function community(records: readonly FactRecord[], more: readonly Capability[] = []): CommunityDataset {
  const numbered = records.map((record, index) =>
    record.kind === "contribution" && record.id === "" ? { ...record, id: `c${index}` } : record,
  );
  return createDataset(numbered, { capabilities: [...shown, ...more] });
}

/** The value of a figure that must be there. */
export function figureOf(result: Result<{ readonly value: number }, unknown>): number {
  return result._unsafeUnwrap().value;
}

/** The codes of a figure's caveats. */
export function caveatsOf(
  result: Result<{ readonly caveats?: readonly { readonly code: string }[] }, unknown>,
): readonly string[] {
  return (result._unsafeUnwrap().caveats ?? []).map(({ code }) => code);
}
