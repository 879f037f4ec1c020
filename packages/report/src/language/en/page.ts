import type { PageWords, SharedWords, WinWords } from "../page-words.js";

/** What a page says around a report, in English. */
export const page: PageWords = {
  description: "How a community is: can it live, is it alive, and does it last when one person leaves.",
  skip: "Skip to the report",
  forEverybody:
    "This report can be shown to everybody: it names nobody. Who carries what is told in the report for the team.",
  forTheTeam:
    "For the team only: this report speaks of single people, by pseudonym. Pseudonyms are personal data; do not pass it on.",
  noScore: "no score",
  ofHundred: "of 100",
  answers: "Four questions",
  step: "This week:",
  charts: "In pictures",
  tableOf: "The numbers in a table",
  more: (count) => `${count} more`,
  part: "part",
  share: "share",
  count: "number",
  person: "who",
  made: "That something hangs on somebody is no forecast that they leave.",
  contents: "Parts of this report",
};

/** How a report for everybody speaks of people, in English. */
export const shared: SharedWords = {
  somebody: "one person",
  thatPerson: "that person",
  title: "How the work is spread",
  note: "On how few people each duty rests. Nobody is named here; the report of the team says who.",
  restsOn: (people) => `more than half by ${people}`,
  doneBy: (acts, people) => `${acts} by ${people}`,
  largest: (share) => `the largest part of one person: ${share}`,
};

/** What went well, in English. */
export const wins: WinWords = {
  title: "Successes to tell",
  note: "As the organisation wrote them down, in words and not in numbers.",
  none: "No successes are written down yet. Write one down this week: whom did the community help, and with what?",
  told: (date, channel) => `told on ${date} (${channel})`,
  toldUndated: (channel) => `told (${channel})`,
  notTold: "not told yet",
  more: (count) => `And ${count} more.`,
};
