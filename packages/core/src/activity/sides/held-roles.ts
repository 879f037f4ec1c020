import type { CommunityDataset, SourcedFact } from "../../dataset/community-dataset.js";
import { endOfDate, startOfDate } from "../../model/calendar-window.js";
import { type Instant, instantOf } from "../../model/instant.js";
import { isTimeZone, type TimeZone } from "../../model/time-zone.js";
import { keepLatest } from "../keep-latest.js";
import { peopleNamed } from "../people/people-named.js";

/** A duty that puts its holder on another side than the members. */
export interface HeldRole {
  /** Index of the holder. */
  readonly person: number;
  readonly side: "communityManager" | "colleague";
  /** When the first day begins; absent where that day is not known. */
  readonly from?: Instant;
  /** When the last day is over; Infinity where no end is known. */
  readonly until: Instant;
  /** When the role was seen; absent where the source does not say. */
  readonly seenAt?: Instant;
  /** For which organisation and department, where the duty says it. */
  readonly organisation?: string;
  readonly department?: string;
}

/** The roles of a dataset. */
export interface HeldRoles {
  readonly roles: readonly HeldRole[];
  /** 1 for who holds any of them at some time, by index of the person. */
  readonly holders: Uint8Array;
}

type DutyFact = SourcedFact<"duty">;

const kept = keepLatest<HeldRoles>();

/**
 * The roles of a dataset with their days cut in a time zone. Made once for a dataset and zone.
 *
 * @throws RangeError if there is no such zone.
 */
export function heldRoles(dataset: CommunityDataset, timeZone: TimeZone): HeldRoles {
  return kept(dataset, timeZone, () => {
    if (!isTimeZone(timeZone)) throw new RangeError(`A time zone of the IANA database is needed, got ${timeZone}.`);
    const people = peopleNamed(
      dataset,
      dataset.facts.duty.map(({ holder }) => holder),
    );
    const roles = dataset.facts.duty.flatMap((duty) => roleOf(duty, people.get(duty.holder), timeZone));
    const holders = new Uint8Array(dataset.people.length);
    for (const { person } of roles) holders[person] = 1;
    return { roles, holders };
  });
}

function roleOf(duty: DutyFact, person: number | undefined, timeZone: TimeZone): readonly HeldRole[] {
  const side = sideOfDuty(duty);
  if (side === undefined || person === undefined) return [];
  const until = duty.until === undefined ? Number.POSITIVE_INFINITY : endOfDate(duty.until, timeZone);
  const from = duty.from === undefined ? {} : { from: startOfDate(duty.from, timeZone) };
  const seenAt = duty.observedAt === undefined ? {} : { seenAt: instantOf(duty.observedAt) };
  const { organisation, department } = duty;
  const of = { ...(organisation !== undefined && { organisation }), ...(department !== undefined && { department }) };
  return [{ person, side, until, ...from, ...seenAt, ...of }];
}

function sideOfDuty({ duty, basis, engagement, organisation, department }: DutyFact): HeldRole["side"] | undefined {
  if (duty === "steering") return "communityManager";
  if (engagement === "volunteer") return undefined;
  if (basis === "platform-role") return "communityManager";
  const bound = engagement !== undefined || organisation !== undefined || department !== undefined;
  return bound ? "colleague" : undefined;
}
