/** How large a community could be at most, and how close its members stand. */
export interface CommunitySize {
  /** How many people it could have: its members, or those whom it is for. A whole number above 0. */
  readonly size: number;
  /** Inside the organisation, outside it, or both (S40). Absent: outside. */
  readonly scope?: "internal" | "external" | "mixed";
}

/** So many people let a conversation go on by itself. */
export interface NeededMass {
  /** People who contribute more than once a month. */
  readonly active: number;
  /** Those of them who contribute more than five times a month. */
  readonly mostActive: number;
}

/** FeverBee's targets for the end of inception, 2018: so many active members, and so many of them very active. */
const feverBee: NeededMass = { active: 50, mostActive: 10 };

/** With two, one absence ends the conversation: ours. */
const fewestActive = 3;

/**
 * How many people must be active, so that a community of a size can carry its own conversation.
 *
 * FeverBee asks for 50 active members, 10 of them very active; that is meant for open communities and cannot be reached
 * by forty colleagues. So it scales: a tenth of those who could take part, since one in ten does more than read (Nielsen's
 * 90-9-1), or a fifth where the community is internal, since that is the least share of the willing (S24) and there everybody
 * can be asked; never under 3 people and never over FeverBee's number. The very active are a fifth of them, as there.
 * That these numbers go together so is ours.
 *
 * @throws RangeError if the size is no whole number above 0.
 * @example
 * neededMass({ size: 2600 }) // => { active: 50, mostActive: 10 }
 * neededMass({ size: 40, scope: "internal" }) // => { active: 8, mostActive: 2 }
 * neededMass({ size: 12 }) // => { active: 3, mostActive: 1 }
 */
export function neededMass({ size, scope }: CommunitySize): NeededMass {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`A community has a size that is a whole number above 0, got ${size}.`);
  const part = scope === "internal" ? 5 : 10;
  const active = Math.min(feverBee.active, Math.max(fewestActive, Math.ceil(size / part)));
  return { active, mostActive: Math.ceil((active * feverBee.mostActive) / feverBee.active) };
}
