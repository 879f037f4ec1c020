import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { formatInstant, type Instant } from "../../model/instant.js";
import type { Caveat } from "../../model/measurement.js";
import { assertWindow, type TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import { capabilityMissing, insufficientData } from "../refusals.js";
import { type HeldRole, heldRoles } from "./held-roles.js";
import { isSeenInTime } from "./is-seen-in-time.js";

/** On which side of the conversation somebody speaks (S36). */
export type Side = HeldRole["side"] | "member";

/** How roles are dated. */
export interface RoleOptions {
  /** The zone in which the days of duties are cut. Absent: UTC. */
  readonly timeZone?: TimeZone;
  /** Of when roles are that have neither a first day nor a moment at which they were seen. Absent: the window's end. */
  readonly rolesAsOf?: Instant;
}

/** Who speaks on which side during a window. */
export interface Sides {
  /** The side of a person, by index, at a moment of the window. Somebody unknown (-1) is a member. */
  readonly sideOf: (person: number, at: Instant) => Side;
  /** Whether a person, by index, speaks on another side than the members at any time of the window: a host. */
  readonly isHost: (person: number) => boolean;
  readonly caveats: readonly Caveat[];
}

/** A role during a window. */
interface RoleInWindow extends HeldRole {
  readonly from: Instant;
}

/**
 * The three sides of S36, from declared duties and platform roles; never from what somebody contributes.
 *
 * A *community manager* holds `steering`, also as a volunteer, because S36 names that duty before it tells paid from
 * unpaid; or a staff role of the platform. A *colleague* holds any other declared duty for the organisation: as an
 * employee or hired, or, where the record does not say how the holder is bound, with the organisation or department that
 * it is held for. Everybody else is a *member*, volunteers with any other duty or a role of the platform included. Who is
 * both is a community manager. A duty limited to a venue makes its holder a colleague everywhere.
 *
 * A duty holds from the start of its first day to the end of its last, in the time zone. One without a first day holds
 * in the window that contains the moment at which it was seen, and later (law 6; caveat `roles-as-of`). Seen up to 7 days
 * after the end of a window it still holds there (`isSeenInTime`); for windows that ended before, roles are refused as `roles-not-dated`.
 * Where no source says when it was seen, whoever asks vouches for it. What happened after the window decides nothing.
 * Once one source shows duties, roles are known of everybody.
 *
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 */
export function sides(
  dataset: CommunityDataset,
  definition: string,
  window: TimeWindow,
  { timeZone = "UTC", rolesAsOf = window.until }: RoleOptions = {},
): Result<Sides, Refusal> {
  assertWindow(window);
  const { roles: known, holders } = heldRoles(dataset, timeZone);
  const held = known.filter((role) => isHeld(role, window));
  if (!rolesAreShown(dataset)) return capabilityMissing(definition, ["duties"]);
  const undated = held.flatMap(({ from, seenAt = rolesAsOf }) => (from === undefined ? [seenAt] : []));
  const late = undated.filter((seen) => !isSeenInTime(seen, window.until)).length;
  if (late > 0) return insufficientData(definition, "roles-not-dated", held.length, held.length - late);
  const roles = rolesByPerson(held, window);
  // Nearly everybody is a member: they need no look-up.
  const sideOf = (person: number, at: Instant): Side =>
    holders[person] === 1 ? sideAmong(roles.get(person), at) : "member";
  return ok({ sideOf, isHost: (person) => roles.has(person), caveats: asOfCaveat(undated) });
}

function isHeld({ from = Number.NEGATIVE_INFINITY, until }: HeldRole, window: TimeWindow): boolean {
  return from < window.until && until > window.from;
}

function rolesAreShown({ sources, facts }: CommunityDataset): boolean {
  return facts.duty.length > 0 || sources.some(({ capabilities }) => capabilities.includes("duties"));
}

function rolesByPerson(held: readonly HeldRole[], window: TimeWindow): ReadonlyMap<number, readonly RoleInWindow[]> {
  const roles = new Map<number, RoleInWindow[]>();
  for (const role of held) {
    const ofPerson = roles.get(role.person) ?? [];
    ofPerson.push({ ...role, from: role.from ?? window.from });
    roles.set(role.person, ofPerson);
  }
  return roles;
}

function sideAmong(roles: readonly RoleInWindow[] | undefined, at: Instant): Side {
  let side: Side = "member";
  if (roles === undefined) return side;
  for (const role of roles) {
    if (at < role.from || at >= role.until) continue;
    if (role.side === "communityManager") return role.side;
    side = role.side;
  }
  return side;
}

function asOfCaveat(seen: readonly Instant[]): readonly Caveat[] {
  if (seen.length === 0) return [];
  return [{ code: "roles-as-of", params: { roles: seen.length, at: formatInstant(Math.min(...seen)) } }];
}
