import type { Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import type { AttributionOptions } from "../activity/people/attributed-contributions.js";
import { type HeldRole, heldRoles } from "../activity/sides/held-roles.js";
import { type RoleOptions, sides } from "../activity/sides/sides.js";
import { spokenTypes } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/** The roles of the organisation in a window, and which of their holders took part. */
export interface RolesTakingPart {
  readonly roles: readonly HeldRole[];
  /** Those whose holders took part while they held them, with the row of the first contribution. */
  readonly took: ReadonlyMap<HeldRole, number>;
  readonly caveats: readonly Caveat[];
}

/** Who holds a role in a window, and took part while they did. Refused where roles are not known or not dated. */
export function rolesTakingPart(
  dataset: CommunityDataset,
  definition: string,
  options: AttributionOptions & RoleOptions,
): Result<RolesTakingPart, Refusal> {
  const { window, types = spokenTypes, timeZone = "UTC" } = options;
  const counted = countedTypes(types);
  const known = sides(dataset, definition, window, options);
  return venuesForFigure(dataset, definition, needsOfTypes(types), window).andThen(({ venues, caveats }) =>
    known.map((ofSides) => {
      const roles = heldRoles(dataset, timeZone).roles.filter((role) => isHeld(dataset, role, window));
      const took = rolesInWhichSomebodyContributed(dataset, window, { counted, venues, roles });
      return { roles, took, caveats: [...caveats, ...ofSides.caveats] };
    }),
  );
}

/** Those who run the community: their roles are no colleagues', also for another department. */
export function whoRunsIt(roles: readonly HeldRole[]): ReadonlySet<number> {
  return new Set(roles.filter(({ side }) => side === "communityManager").map(({ person }) => person));
}

function isHeld({ people }: CommunityDataset, role: HeldRole, window: TimeWindow): boolean {
  const { from = Number.NEGATIVE_INFINITY, until, person } = role;
  return from < window.until && until > window.from && people.automated[person] !== 1;
}

interface HostChoice {
  readonly counted: Uint8Array;
  readonly venues: Uint8Array;
  readonly roles: readonly HeldRole[];
}

/** The roles whose holders contributed while they held them, each with the row of the first of these contributions. */
function rolesInWhichSomebodyContributed(
  dataset: CommunityDataset,
  window: TimeWindow,
  { counted, venues, roles }: HostChoice,
): ReadonlyMap<HeldRole, number> {
  const { author, at, type, venue } = dataset.contributions;
  const ofPerson = new Map<number, HeldRole[]>();
  for (const role of roles) ofPerson.set(role.person, [...(ofPerson.get(role.person) ?? []), role]);
  const took = new Map<HeldRole, number>();
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row++) {
    const held = ofPerson.get(author[row] ?? -1);
    if (held === undefined) continue;
    if (counted[type[row] ?? 0] !== 1 || venues[venue[row] ?? -1] !== 1) continue;
    const when = at[row] ?? 0;
    for (const role of held)
      if ((role.from ?? window.from) <= when && when < role.until && !took.has(role)) took.set(role, row);
  }
  return took;
}
