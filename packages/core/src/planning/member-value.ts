import type { CommunityConcept } from "./community-concept.js";

/**
 * Whether members get value out of the community: said by those interviewed (`named-by-members`), only written down for
 * them (`stated`), there for the organisation alone (`for-organisation-only`), asked of everybody and named by nobody
 * (`none-named`), or `not-asked`.
 */
export type MemberValue = "named-by-members" | "stated" | "for-organisation-only" | "none-named" | "not-asked";

/**
 * What members get out of it. What they say themselves counts before what is written down for them: where everybody was
 * asked (`yields` is there) and nobody named anything, a value on paper changes nothing.
 */
export function memberValue({ groups = [], interviews = [] }: CommunityConcept): MemberValue {
  if (interviews.some(({ yields = [] }) => yields.length > 0)) return "named-by-members";
  if (interviews.length > 0 && interviews.every(({ yields }) => yields !== undefined)) return "none-named";
  if (groups.some(({ valueForMembers }) => valueForMembers !== undefined)) return "stated";
  return groups.some(({ valueForOrganisation }) => valueForOrganisation !== undefined)
    ? "for-organisation-only"
    : "not-asked";
}

/** Whether it is known that members get nothing out of it. */
export function isWithoutValue(value: MemberValue): boolean {
  return value === "for-organisation-only" || value === "none-named";
}
