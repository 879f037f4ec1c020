import type { Labels } from "../labels.js";

/** The fixed words of a report in English. */
export const labels: Labels = {
  title: "Health of the community",
  asOf: (moment, timeZone) => `As of ${moment} (${timeZone})`,
  asOfEndOf: (date, timeZone) => `As of the end of ${date} (${timeZone})`,
  read: (contributions, people, conversations) => `Read: ${contributions} by ${people} in ${conversations}`,
  readAutomated: (count, many) => `${count} of these contributions ${many ? "are" : "is"} by automated accounts`,
  span: (from, until) => `from ${from} to ${until}`,
  source: (names, many) => `${many ? "Sources" : "Source"}: ${names}`,
  nothingRead: "Nothing was read: there are no contributions.",
  totalsRead: (totals) => `Read: ${totals}, and no contributions of people.`,
  totals: { one: "total", other: "totals" },
  contributions: { one: "contribution", other: "contributions" },
  replies: { one: "reply", other: "replies" },
  people: { one: "person", other: "people" },
  conversations: { one: "conversation", other: "conversations" },

  flawsFirst: (count) =>
    count === 1
      ? "Careful: something in the data makes figures mislead; it is told below."
      : `Careful: ${count} things in the data make figures mislead; they are told below.`,
  flaws: "Can the data be trusted?",
  flawsNote: "Looked for before anything was measured. Figures that it touches say so in a note, or are not given.",
  moreFlaws: (count) => `Not shown here: ${count} more.`,
  flawPlace: (source, venue) => (venue === undefined ? source : `${source}, meeting place ${venue}`),
  flawTouches: (name, from, until) =>
    from === until
      ? `The data may mislead: ${name} (${from}).`
      : `The data may mislead: ${name} (${from} to ${until}).`,

  tooLittleMeasured: (measured, needed) =>
    `No score: only ${measured} of what it rests on could be measured; at least ${needed} is needed.`,
  nothingMeasured: "No score: nothing that it rests on could be measured.",
  tooLittleHappened: "Too little happened in the period to tell.",
  rulesForbid: "The rules of the source forbid keeping what that takes.",
  ownActsForbid: "What was read is what single people did themselves: what others did and answered is not in it.",
  notOfOwnActs: (measures) =>
    `not measured, since these are single people's own acts, without what others did and answered: ${measures}`,
  needed: (what) => `The source does not show what that takes: ${what}.`,
  ownRules: "By rules of your own:",
  mattersMost: "What matters most, with a step for this week",
  nothingUrgent: "Nothing found that needs attention now.",
  nothingUrgentBut: (unjudged) =>
    `Nothing found that needs attention in what could be measured. Not judged: ${unjudged}.`,
  nothingToJudge:
    "Nothing that the scores rest on could be measured, so nobody can tell whether anything needs attention.",
  goesWell: "What goes well",
  alsoFound: "Also found",

  score: (score, band, direction) => `${score} of 100, ${band} (${direction})`,
  coverage: (share) => `${share} of what it rests on could be measured.`,
  noStage: (why) => `The stage of life cannot be told: ${why}.`,
  movesMost: (measure) => `What would move it most: ${measure}.`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  windowDays: (days, until) => `${days} up to ${until}`,
  samples: {
    people: { one: "person", other: "people" },
    members: { one: "member", other: "members" },
    newcomers: { one: "newcomer", other: "newcomers" },
    contributions: { one: "contribution", other: "contributions" },
    acts: { one: "act", other: "acts" },
    openings: { one: "opening", other: "openings" },
    conversations: { one: "conversation", other: "conversations" },
    followers: { one: "follower", other: "followers" },
    totals: { one: "total", other: "totals" },
    departments: { one: "department", other: "departments" },
    subjects: { one: "subject", other: "subjects" },
    groups: { one: "group", other: "groups" },
    gatherings: { one: "gathering", other: "gatherings" },
    days: { one: "day", other: "days" },
  },
  basedOn: (observations) => `from ${observations}`,
  basis: "What all this rests on",
  periodOfAll: (period, notes) =>
    `Where nothing else is said, a figure is of the ${period}${notes === undefined ? "" : `; ${notes}`}.`,
  supportNotRead: "Cannot be seen here; ask the organisation.",
  notGiven: "What could not be measured",
  confidence: (level, range) => `${level}: ${range}`,
  atLeast: (value) => `${value} or more`,
  atMost: (value) => `${value} or less`,
  points: { one: "point", other: "points" },
  ofHundred: (points) => `${points} of 100`,
  weight: (share) => `weighs ${share}`,
  scale: (none, full) => `0 points at ${none}, 100 at ${full}`,
  potential: (points, downwards) =>
    `at its best it would ${downwards ? `take ${points} off` : `add ${points} to`} the score`,
  notMeasured: "not measured",
  notes: (numbers, many) => `${many ? "notes" : "note"} ${numbers}`,
  doesNotShow: (what) => `the source does not show ${what}`,
  refused: {
    NotPermitted: (reason) => `the rules of the source forbid it (${reason})`,
    DataUnreliable: (reason) => `the data would mislead (${reason})`,
    Withheld: (reason) => reason,
  },
  unknownReason: (reason, found, needed) => `${reason} (needed ${needed}, found ${found})`,

  figures: "Figures",
  datesAndTimes: "When in the week",
  datesAndTimesNote: (contributions, timeZone) =>
    `${contributions} of the period, by weekday and from which hour on (${timeZone}).`,
  carriers: "Who carries the work",
  carriersNote: (pseudonyms) =>
    pseudonyms === "numbered"
      ? "For the team only. The names P1, P2 … are made up and valid in this report alone; with a key they can be looked up. Equals stand by name."
      : "For the team only. The names are pseudonyms, the same in every report made with this key; whoever holds it can look them up. Equals stand by name.",
  neededToo: (capabilities) => `it does not show either: ${capabilities}`,
  neededForMore: "What the source does not show, and what it would tell",
  totalsAlone:
    "Totals say how much there was, and not who did it: whether people come back, answer each other, or hang on one person. To know that, read in beside them what people did: a forum, or an export that names authors.",
  ownActsAlone:
    "An archive that somebody downloads of their own data says what they did, and not what others answered: whether people reply to each other, come back, or lean on one person. To know that, read a source that shows what everybody did: a forum, an export that names authors, or LinkedIn's interface to a page for the last two days.",
  neededFor: (capability, measures) => `${capability}: ${measures}`,
  amongOthers: (count) => `and ${count} more`,
  caveats: "Notes",

  accounting: "What became of what was read",
  allUsed: (things) => `All that was read could be used: ${things}.`,
  things: { one: "record", other: "records" },
  accountingOfSource: "Rows of the source",
  accountingOfRecords: "Records",
  outcomes: {
    kind: "",
    read: "read",
    accepted: "accepted",
    rejected: "rejected",
    duplicate: "duplicate",
    replaced: "replaced",
    removed: "removed",
    skipped: "skipped",
  },
  issues: "What went wrong while reading",
  severities: { error: "error", warning: "warning", note: "note" },
  place: { line: "line", column: "column" },
  times: (count) => `${count} times`,
  moreIssues: (count) => `and ${count} more`,
};
