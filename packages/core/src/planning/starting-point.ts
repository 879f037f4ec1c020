/** One of the ten starting points (uitgangspunten) of a plan, by the line of the domain that it is. */
export type StartingPoint = keyof typeof startingPoints;

/** The ten starting points: what to decide before a community begins. */
export const startingPoints = {
  S01: "whom you want to reach",
  S02: "where the conversation takes place",
  S03: "where the conversation is shared",
  S04: "who of the organisation holds the conversation",
  S05: "with whom the conversation is held",
  S06: "how much time you will spend",
  S07: "what the medium must meet",
  S08: "what is needed inside the organisation",
  S09: "how the response is measured",
  S10: "how you keep renewing",
} as const;
