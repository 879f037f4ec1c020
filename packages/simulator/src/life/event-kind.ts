/** What can happen; the values are the positions in the table of `simulation.ts`. */
export const eventKind = {
  day: 0,
  opening: 1,
  firstReply: 2,
  laterReply: 3,
  furtherLine: 4,
  automatedWelcome: 5,
  reaction: 6,
  edit: 7,
  flag: 8,
  handleFlag: 9,
  close: 10,
  invitation: 11,
  feedback: 12,
  gathering: 13,
} as const;
