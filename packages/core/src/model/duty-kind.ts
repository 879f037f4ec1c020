/** The ten duties of running a community (S28). The first five can be measured from contributions. */
export type DutyKind = (typeof dutyKinds)[number];

/**
 * All duties: `answering` (replying to another's opening), `welcoming` (the first reply to a newcomer), `moderating`
 * (handling flags, acts of moderation), `tidying` (edits, moves, closes of others' contributions), `publishing`
 * (openings by a host), `outreach` (invitations, direct messages), `organising` (gatherings), `involving` (the
 * organisation), `steering` (strategy, direction), `accounting` (reporting to the organisation).
 */
export const dutyKinds = [
  "answering",
  "welcoming",
  "moderating",
  "tidying",
  "publishing",
  "outreach",
  "organising",
  "involving",
  "steering",
  "accounting",
] as const;
