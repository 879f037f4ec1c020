import type { DutyWords } from "../duty-words.js";

/** Who carries which duty, in English. */
export const duties: DutyWords = {
  byFirstReplies: (duty) => `${duty}: first replies, whoever began the conversation`,
  restsOn: (people, before) =>
    `more than half rests on ${people}${before === undefined ? "" : ` (in the period before: ${before})`}`,
  asEvenAs: (people) => `as concentrated as with ${people} who all do the same`,
  allReplies: (acts, carriers) => `of all ${acts} that answer others: ${carriers}`,
  conversations: { one: "conversation that got a reply", other: "conversations that got a reply" },
  answeredOnly: (count, of, who) => `${count} of ${of}: answered by ${who} only`,
  newcomersAmong: (count) => `${count} of them begun by newcomers`,
  nextAlone: (who, count) => `by ${who} only: ${count}`,
  askWhoShares: (names) => `sharing it already, of their own accord: ${names}; ask them what they need`,
  askWhoElseDoes: (names) => `do this too, for themselves or for the organisation: ${names}; ask them what they need`,
  sharing: (name, venues, hours, trend) => `${name} (${venues} and ${hours}${trend})`,
  sharingWith: (carrier, each) => `at the places and at the hours at which ${carrier} contributes: ${each}`,
  othersTogether: (share, people) => `${people ?? "others"} together: ${share}`,
  otherPeople: { one: "other", other: "others" },
  countsOnce: "a first reply to a newcomer is answering and welcoming: here it counts once",
  trends: {
    rising: ", doing more of this than before",
    steady: "",
    falling: ", doing less of this than before",
    unknown: "",
  },
  couldBeAsked: (names) => `with a duty, and to be asked to take over: ${names}`,
  backup: (name) => `${name} (named as backup)`,
  toThree: (acts, more) =>
    `it would rest on 3 people with ${acts} in other hands${more === undefined ? "" : `, ${more} more among them`}`,
  nobodyElse: "nobody else does this",
  nobodyElseFirst: (followed) =>
    `nobody else is the first to answer a newcomer; in ${followed} of these conversations others answered later`,
  withoutActs: (names) => `on paper, but did nothing of it in the period: ${names}`,
  care: "All care together",
  careAll: (acts, restsOn) => `${acts}; ${restsOn}`,
  careWithoutAnswering: (acts, restsOn) => `without answering: ${acts}; ${restsOn}`,
  otherDuties: "Other duties",
  declared: (duty, holders) => `${duty}: declared, not verified; held by ${holders}`,
  nobodyDid: (duties) => `nobody did anything of this in the period: ${duties}`,
  unknown: (duties) => `not shown by the source, and nobody is said to hold it: ${duties}`,
};
