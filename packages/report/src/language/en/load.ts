import type { LoadWords } from "../load-words.js";

/** Time, in English. */
export const load: LoadWords = {
  title: "Time: planned, spent and needed",
  note: "In hours a week.",
  columns: { duty: "", acts: "acts a week", planned: "planned", spent: "spent", needed: "needed" },
  assumed: (range) => `${range} *`,
  assumedNote:
    "* Our assumption of how many minutes an act takes, from a quick one to a careful one. Write down hours, or give minutes of your own, for something better.",
  everything: "all of it",
  countsOnce:
    "Welcoming is done by answering: a first reply to a newcomer stands in both rows, and its time once in the sum.",
  uses: (who, duty, share, planned) => `${who} uses ${share} of ${planned} planned for ${duty}`,
  noRoom: "hardly any room is left for what was not foreseen",
  rhythm: (answers, night, weekend) =>
    `Of ${answers} that answer others, ${night} came from 23:00 to 6:00 and ${weekend} at weekends.`,
  needNotKnown: (duties) => `Planned, but not known how many hours are needed: ${duties}.`,
  volunteers: (names) => `Not counted as planned, because they are volunteers: the hours of ${names}.`,
};
