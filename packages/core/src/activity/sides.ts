import { ok, type Result } from "neverthrow";
import type { CommunityDataset, SourcedFact } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { formatInstant, type Instant, instantOf } from "../model/instant.js";
import type { Caveat } from "../model/measurement.js";
import { assertWindow, dayMilliseconds, type TimeWindow } from "../model/time-window.js";
import { capabilityMissing, insufficientData } from "./refusals.js";

/** On which side of the conversation somebody speaks (S36). */
export type Side = "communityManager" | "colleague" | "member";

/** Who speaks on which side during a window. */
export interface Sides {
  /** The side of a person, by index, at a moment of the window. Somebody unknown (-1) is a member. */
  readonly sideOf: (person: number, at: Instant) => Side;
  readonly caveats: readonly Caveat[];
}

type DutyFact = SourcedFact<"duty">;

interface HeldRole {
  readonly duty: DutyFact;
  readonly side: Exclude<Side, "member">;
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The three sides of S36, from declared duties and platform roles; never from what somebody contributes.
 *
 * A *community manager* holds `steering`, or a staff role of the platform. A *colleague* holds any other declared duty
 * for the organisation: as an employee or hired, or, where the record does not say how the holder is bound, with the
 * organisation or department that it is held for. Everybody else is a *member*, volunteers with such duties included.
 * Who is both is a community manager. A duty limited to a venue makes its holder a colleague everywhere.
 *
 * A duty holds on its first day and its last, days being those of UTC. One without a first day holds from the moment at
 * which it was seen, and before that within the window in which it was seen (law 6; caveat `roles-as-of`); for windows
 * that ended before, roles are refused as `roles-not-dated`. One without that moment counts as seen at the end of the
 * record, and so does one that was seen later. Once one source shows duties, roles are known of everybody.
 *
 * @throws RangeError if the window does not end after it begins.
 */
export function sides(dataset: CommunityDataset, definition: string, window: TimeWindow): Result<Sides, Refusal> {
  assertWindow(window);
  if (!rolesAreShown(dataset)) return capabilityMissing(definition, ["duties"]);
  const held = dataset.facts.duty.flatMap((duty) => heldRole(duty, window));
  const undated = held.flatMap(({ duty }) => (duty.from === undefined ? [seenAt(dataset, duty)] : []));
  const late = undated.filter((seen) => seen > window.until).length;
  if (late > 0) return insufficientData(definition, "roles-not-dated", held.length, held.length - late);
  const roles = rolesByPerson(dataset, held);
  return ok({ sideOf: (person, at) => sideAmong(roles.get(person), at), caveats: asOfCaveat(undated) });
}

function rolesByPerson({ people }: CommunityDataset, held: readonly HeldRole[]): ReadonlyMap<number, HeldRole[]> {
  const holders = new Set(held.map(({ duty }) => duty.holder));
  const roles = new Map<number, HeldRole[]>();
  people.pseudonyms.forEach((name, person) => {
    if (!holders.has(name)) return;
    roles.set(
      person,
      held.filter(({ duty }) => duty.holder === name),
    );
  });
  return roles;
}

/** The role that a duty gives during some of the window, if it gives one. */
function heldRole(duty: DutyFact, window: TimeWindow): readonly HeldRole[] {
  const side = sideOfDuty(duty);
  const from = duty.from === undefined ? window.from : startOfDay(duty.from);
  const until = duty.until === undefined ? Number.POSITIVE_INFINITY : startOfDay(duty.until) + dayMilliseconds;
  return side === undefined || from >= window.until || until <= window.from ? [] : [{ duty, side, from, until }];
}

function rolesAreShown({ sources, facts }: CommunityDataset): boolean {
  return facts.duty.length > 0 || sources.some(({ capabilities }) => capabilities.includes("duties"));
}

function sideOfDuty({ duty, basis, engagement, organisation, department }: DutyFact): HeldRole["side"] | undefined {
  if (duty === "steering") return "communityManager";
  if (engagement === "volunteer") return undefined;
  if (basis === "platform-role") return "communityManager";
  const bound = engagement !== undefined || organisation !== undefined || department !== undefined;
  return bound ? "colleague" : undefined;
}

/** When a role without a first day was seen, but not later than the record ends: after that nobody contributed. */
function seenAt({ contributions }: CommunityDataset, { observedAt }: DutyFact): Instant {
  const last = contributions.at[contributions.length - 1];
  const end = last === undefined ? Number.POSITIVE_INFINITY : last + 1;
  return observedAt === undefined ? end : Math.min(instantOf(observedAt), end);
}

function startOfDay(date: string): Instant {
  return instantOf(`${date}T00:00:00Z`);
}

function sideAmong(roles: readonly HeldRole[] | undefined, at: Instant): Side {
  if (roles === undefined) return "member";
  const held = roles.filter(({ from, until }) => from <= at && at < until);
  if (held.some(({ side }) => side === "communityManager")) return "communityManager";
  return held.length > 0 ? "colleague" : "member";
}

function asOfCaveat(seen: readonly Instant[]): readonly Caveat[] {
  if (seen.length === 0) return [];
  return [{ code: "roles-as-of", params: { roles: seen.length, at: formatInstant(Math.min(...seen)) } }];
}
