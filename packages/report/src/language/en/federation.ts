import type { FederationWords } from "../federation-words.js";

/** What is said of local communities, in English. */
export const federation: FederationWords = {
  title: (name) =>
    name === undefined ? "Local communities, each and together" : `${name}: each part and all together`,
  together: (parts) => `${parts}, each over the same days as if there were no others, and all together.`,
  parts: { one: "part", other: "parts" },
  measuredOf: (measured, all) => `${measured} of ${all} can be shown; the others are listed with their reason.`,
  betweenTitle: "What several parts hang on",
  noDriver: "Nobody was found who alone drives several parts.",
  withoutSteering: (parts) => `Who steers is not known of ${parts}: nobody is declared to.`,
  notTold: (why) => `It cannot be told who drives several parts: ${why}.`,
  findings: {
    "steers-several-parts": {
      says: (given) =>
        `${given.has("person") ? given.text("person") : "One person"} alone steers ${given.number("count")} of the ${given.number("of")} parts, with nobody named to take over (declared): ${given.text("parts")}. Without this person each of them has no direction.`,
      step: (given) =>
        `Ask in one of these parts who would take on a piece of steering, and let ${given.text("person")} do it together with them once.`,
    },
    "answers-for-several-parts": {
      says: (given) =>
        `In ${given.number("count")} of the ${given.number("of")} parts most answers hang on the same person${given.has("person") ? `, ${given.text("person")}` : ""}: ${given.text("parts")}.`,
      step: (given) =>
        `Let ${given.text("person")} wait a day before answering in one of these parts, and ask somebody there to answer first.`,
    },
  },
  partsTitle: "The parts",
  partsNote: "In the order in which they were given: no part is better for its place.",
  columns: { part: "part", people: "people", openings: "conversations", replies: "replies", last: "last heard" },
  whole: "all together",
  none: "–",
  partNotMeasured: (part, why) => `${part} is not measured: ${why}.`,
  partWithheld: (part, why) => `${part} is not shown: ${why}. The report of the team has it.`,
  unseen: (part, venues) => `${part}: not in the data: ${venues}.`,
  meant: (venue, nearest) => `${venue} (is ${nearest} meant?)`,
  outside: (venues) => `Of no part, and counted in all together: ${venues}.`,
  sharesTitle: "Side by side",
  sharesNote:
    "Each share stands there as it is and, beside it, drawn to what the parts have in common: the fewer it rests on, the further. Of a part with three conversations the drawn share says more than its own.",
  shareColumns: { part: "part", raw: "as it is", sample: "of", shrunk: "drawn" },
  pooled: (share) => `All parts together: ${share}.`,
  order: "The parts differ more than chance lets them; they stand in the order of their drawn shares, highest first.",
  tooFewParts: (found, needed) =>
    `There is no order: it could be measured in ${found} parts, and under ${needed} an order says more of chance than of the parts.`,
  withinChance: "There is no order: the parts differ no more than chance lets them.",
  nowhere: (measures) => `Measured in no part: ${measures}.`,
  continuityTitle: "What hangs on few people, part by part",
  continuityNote:
    "As it was found in each part: this is never drawn to what others have. Who leaves is missed there and then.",
  nothingFound: (parts) => `Nothing of the kind was found in ${parts}.`,
  subjectsTitle: "Subjects in several parts",
  subjectsNote:
    "What people talk about in more than one part: something to meet about. Whether it belongs with the parts, with the whole or with both is not for figures to say.",
  subject: (subject, parts) => `${subject}: ${parts}`,
  noSubjects: "No subject recurs in several parts.",
  moreSubjects: (count) => `Not shown here: ${count} more.`,
  subjectsNotShown: (parts) => `It is not known what conversations are about in ${parts}.`,
};
