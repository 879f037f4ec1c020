import type { HeldRole } from "../activity/sides/held-roles.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";

/** How many of a department take part. */
export interface DepartmentTakingPart {
  readonly department: string;
  readonly organisation?: string;
  /** Who holds a duty for it in the window. */
  readonly people: number;
  /** Those of them who took part. */
  readonly takingPart: number;
}

/** A department, and of which organisation. */
export type Named = Pick<DepartmentTakingPart, "department" | "organisation">;

/**
 * The departments for which somebody holds a role, in the order of their names, with how many of those took part. The
 * department is that of the role, else the one that the list of members gives its holder.
 *
 * @param took - The roles whose holders took part while they held them.
 */
export function departmentsOf(
  dataset: CommunityDataset,
  roles: readonly HeldRole[],
  took: Pick<ReadonlySet<HeldRole>, "has">,
): readonly DepartmentTakingPart[] {
  const departmentOf = departmentOfRole(dataset, roles);
  const found = new Map<string, Named & { readonly holders: Set<number>; readonly spoke: Set<number> }>();
  for (const role of roles) {
    const { person } = role;
    const named = departmentOf(role);
    if (named === undefined) continue;
    const key = JSON.stringify([named.organisation ?? "", named.department]);
    const known = found.get(key) ?? { ...named, holders: new Set(), spoke: new Set() };
    known.holders.add(person);
    if (took.has(role)) known.spoke.add(person);
    found.set(key, known);
  }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { holders, spoke, ...named }]) => ({
      ...named,
      people: holders.size,
      takingPart: spoke.size,
    }));
}

/** The department for which a role is held: that of the duty, else the one that the list of members gives its holder. */
export function departmentOfRole(
  dataset: CommunityDataset,
  roles: readonly HeldRole[],
): (role: HeldRole) => Named | undefined {
  const ofMember = departmentsOfMembers(dataset, roles);
  return ({ person, department, organisation }) =>
    department === undefined
      ? ofMember.get(person)
      : { department, ...(organisation === undefined ? {} : { organisation }) };
}

function departmentsOfMembers(
  { facts, people }: CommunityDataset,
  roles: readonly HeldRole[],
): ReadonlyMap<number, Named> {
  const holders = new Map(roles.map(({ person }) => [people.pseudonyms[person] ?? "", person]));
  const found = new Map<number, Named>();
  for (const { id, department, organisation } of facts.member) {
    const person = holders.get(id);
    if (person === undefined || department === undefined) continue;
    found.set(person, { department, ...(organisation === undefined ? {} : { organisation }) });
  }
  return found;
}
