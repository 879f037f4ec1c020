import type { AbsenceWords } from "../absence-words.js";

/** What hangs on whom, in English. */
export const absence: AbsenceWords = {
  title: (who) => `What hangs on ${who}`,
  titleOfLargest: "On whom most hangs: who answers what nobody else answers",
  more: (names, count) => `${names} and ${count} more`,
  frame: (when, days) =>
    `${when}, over the ${days} before. This is a thought, not a forecast: what others would have to do, and what could be lost at most. For the team only.`,

  onlyThey: "What only they answered",
  conversations: { one: "conversation that others began", other: "conversations that others began" },
  answeredOnly: (count, of, who) => `${count} of ${of}: answered by ${who} only.`,
  noConversations: "Others began no conversations.",
  firstReplies: { one: "first reply", other: "first replies" },
  firstRepliesFrom: (count, of, share, who) => `${count} of ${of}: given by ${who} (${share}).`,
  next: (others) => `Next: ${others}.`,
  given: (others) => `Most came from others: ${others}.`,
  nobodyElseAnswered: "Nobody else gave any.",
  newcomers: { one: "newcomer who got a reply", other: "newcomers who got a reply" },
  newcomersOnly: (count, of, who) => `${count} of ${of}: heard from ${who} only.`,
  notKnownOfNewcomers: (why) => `How many of them were newcomers is not known: ${why}.`,
  noNewcomers: "There were no newcomers who got a reply.",
  own: (conversations, who) => `Not among the conversations of others: ${conversations} begun by ${who}.`,
  places: { one: "meeting place with answers", other: "meeting places with answers" },
  hours: { one: "hour of the week in which anybody answered", other: "hours of the week in which anybody answered" },
  subjects: { one: "subject with answers", other: "subjects with answers" },
  coveredOnly: (count, of, who, examples) => `${count} of ${of}: covered by ${who} only (${examples}).`,

  duties: "Duties, and who shares them",
  noDuties: (who) => `Nothing shows a duty of ${who}, and none is declared.`,
  acts: (count, total, share) => `${count} of ${total} (${share})`,
  declared: "declared, not verified: the source cannot show who does this",
  heldBy: (names) => `held by ${names}`,
  othersDoThis: (others) => `others who do this already: ${others}; ask them what they need`,
  nobodyElseDoesThis: "nobody else does this",
  nobodyElseFirst: "nobody else is the first to answer a newcomer",
  lastHolder: (venue, backups) =>
    `nobody is left who holds it${venue === undefined ? "" : ` in ${venue}`}; ${backups === undefined ? "nobody is named to take over" : `named to take over: ${backups}`}`,
  planned: (hours) => `to be taken over, as planned: ${hours} a week`,
  spent: (hours) => `to be taken over, as spent: ${hours} a week`,

  range: "What could be lost, at most",
  tooLittle: (why) => `Too little to say: ${why}.`,
  worstFirst: (who) =>
    `More than half of the first replies come from ${who}, so the worst case stands first: three of four such absences that were studied brought a large fall.`,
  answeredInWeek: "Conversations of others with a reply within a week",
  medianWait: "Half of the conversations of others have a reply within",
  points: {
    noChange: "if nothing changes",
    middle: "halfway: an assumption, not an estimate",
    deleted: "at worst: as if they had replied to nobody and all others had done just the same",
  },
  loss: (share) => `At worst ${share} of the conversations lose their reply within a week.`,
  noise: (points) =>
    `By itself such a share goes up or down by as much as ${points} percentage points from one period to the next, four times out of five.`,
  wouldShow: "The loss at worst is larger than that.",
  wouldHardlyShow: "The loss at worst is no larger than that: it would hardly be visible in the figures.",

  structure: "The network of replies: structure, no prediction",
  pairs: { one: "pair of people who exchanged replies", other: "pairs of people who exchanged replies" },
  pairsLost: (share, pairs, who) => `${share} of ${pairs}: with ${who} as one of the two.`,
  otherPeople: { one: "other person in them", other: "other people in them" },
  onlyWithThem: (count, of, who) => `${count} of ${of}: exchanged replies with ${who} only.`,

  howToRead: "How to read this",
  notGone:
    "Who is silent is not gone: of those who were silent for three months, seven in ten came back. A calm first month proves nothing. Whether others step in cannot be foretold; ask them.",

  gotReply: (answered, of) => `${answered} of ${of} got a reply.`,
  began: { one: "conversation", other: "conversations" },
  columns: {
    person: "",
    onlyThey: "alone",
    newcomersOnlyThey: "newcomers",
    lostWithinWeek: "lost",
    firstResponses: "first",
    share: "share",
  },
  legends: {
    onlyThey: "Alone: conversations of others that nobody else answered.",
    newcomersOnlyThey: "Newcomers: those of them that newcomers began.",
    lostWithinWeek: "Lost: conversations that would have had no answer within a week, at worst.",
    firstResponses: "First: conversations answered first, with their share of all.",
  },
  order: "Most alone stands first, then most first; equals in the order of their names.",
  neverHalf: "fewer than half would have a reply at all",
  rest: (people, onlyThey, lostWithinWeek) =>
    `Besides, ${people} gave a first reply: at most ${onlyThey} each that only they answered${lostWithinWeek === undefined ? "" : `, at most ${lostWithinWeek} each lost in a week`}.`,
  restPeople: { one: "other person", other: "other people" },
};
