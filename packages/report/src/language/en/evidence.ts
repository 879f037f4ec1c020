import type { EvidenceWords } from "../evidence-words.js";

/** What is said of the rows under a figure, in English. */
export const evidence: EvidenceWords = {
  title: (measure) => `${measure}: what it rests on`,
  definition: (definition) =>
    `Its rule is ${definition}; the documentation of the metrics says what it counts, in which unit and range, and where it comes from.`,
  notGiven: (why) => `Not given: ${why}.`,
  weighs: (pillar, weight, source) => `Weighs ${weight} in ${pillar} (${source}).`,
  weighsNot: "It weighs in no score.",
  ruleTitle: "How the rows make it",
  rules: {
    count: "Count the rows that count.",
    people: "Count the different people of the rows that count.",
    half: "Put people in order of how many rows they have: so many make more than half.",
    "largest-share": "The rows of whoever has most, of all rows that count.",
    gini: "The Gini coefficient of how many rows each person has.",
    tier: "People in order of how many rows they have, cut where 80% and 95% of the rows are reached.",
    "top-share": "The rows of the most active people, of all rows that count.",
    share: "Of the rows that count, the share of these.",
    waiting:
      "The hours after which so many have an answer, in which the unanswered count as not yet, after so long (Kaplan–Meier).",
    mean: "The mean of the amounts.",
    quantile: "The middle of the amounts.",
    largest: "The largest of the amounts, in days.",
    ratio: "The different people of this period for each one of the period before.",
  },
  only: (roles) => `These are: ${roles}.`,
  countedTitle: (rows) => `Counted: ${rows}`,
  leftOutTitle: (rows) => `Left out: ${rows}`,
  rows: { one: "row", other: "rows" },
  columns: {
    at: "when (UTC)",
    kind: "what",
    id: "id",
    person: "who",
    by: "answered by",
    amount: "amount",
    as: "counts as",
  },
  roles: {
    counted: "counted",
    answered: "answered",
    unanswered: "not answered",
    "this-window": "this period",
    "window-before": "period before",
    member: "by a member",
    colleague: "by a colleague",
    communityManager: "by a community manager",
    "came-back": "came back",
    "did-not-come-back": "did not come back",
    silence: "ends a silence",
  },
  leftOut: {
    "venue-left-out": "its meeting place cannot carry the figure",
    "unknown-author": "it is not known who did it",
    automated: "by an automated account",
    "on-own-content": "on one's own content",
    "further-opening": "a further opening of the same conversation",
    "not-followed": "nobody looked at replies when it came",
    "not-by-a-member": "not by a member",
    "too-young": "too young: the time for an answer is not over",
    "no-response": "nobody answered",
    "came-before": "came before this period",
    "not-followed-long-enough": "not followed long enough to know",
  },
  more: (count) => `${count} more: all of them stand in what programs and spreadsheets get.`,
  byReason: (reason, count) => `${reason}: ${count}`,
  derived: {
    "pairs-of-people":
      "It rests on who replied to whom, pair by pair, and has no rows of its own. Begin with the figure of the replies.",
    "stages-of-people":
      "It rests on how often each person came over many weeks, and has no rows of its own. Begin with the figure of who contributed.",
    "totals-of-a-platform": "It rests on totals that the platform gives; nobody can see what is under them.",
    "table-of-past-communities":
      "It is read from a table of what happened to other communities; its rows are not yours.",
    "hours-of-the-week":
      "It rests on the hours of the week at which answers came, and has no rows of its own. Begin with the figure of how many people answering rests on.",
    "other-figures": "It is made of other figures, and has no rows of its own.",
  },
  rowsRefused: (why) => `There are no rows to show: ${why}.`,
  end: "end of observation",
  personal: "Rows are about people: for whoever checks the figure, and for nobody else.",
};
