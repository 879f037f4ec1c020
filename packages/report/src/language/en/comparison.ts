import type { ComparisonWords } from "../comparison-words.js";

/** What is said of two reports beside each other, in English. */
export const comparison: ComparisonWords = {
  title: { "one-community": "What changed, and why", "two-communities": "Two communities side by side" },
  between: (from, to) => `From ${from} to ${to}`,
  inZone: (moment, timeZone) => `${moment} (${timeZone})`,
  noWinner:
    "Neither is better for standing here: they differ in size, in kind and in what their sources show. Read what differs as a question to ask each other.",
  sizes: {
    community: "community",
    moment: "as of the end of",
    contributors: "people who contributed",
    contributions: "contributions",
    conversations: "conversations",
  },
  notesTitle: "Before you compare",
  notes: {
    "other-sources": "The sources are not the same: a difference may come from what was read.",
    "other-capabilities": "The sources do not show the same things: what one shows, the other may not.",
    "other-time-zone": "Days are cut in different time zones.",
    "other-window-length": "The periods are not equally long: figures of them are not compared.",
    "windows-overlap":
      "The periods share days, so both reports rest in part on the same events: a change may be missed, and none is made up.",
    "same-moment": "Both reports are of the same moment: what differs comes from what was read or how.",
    "flawed-data": "Something in the data makes figures mislead; the reports say what.",
    "own-acts": "What was read is in part what single people did themselves.",
  },
  scoresTitle: "The scores",
  scoresNote: {
    "one-community": "The points under a score add up to its change.",
    "two-communities": "The points under a score add up to its difference: from the first to the second.",
  },
  arrow: (from, to) => `${from} → ${to}`,
  unchanged: "no change",
  ofMeasuring: {
    "one-community": (points, shared) =>
      `Careful: ${points} of it only comes from what could be measured. What was measured both times: ${shared}.`,
    "two-communities": (points, shared) =>
      `Careful: ${points} of it only comes from what could be measured. What was measured in both: ${shared}.`,
  },
  noScore: "no score",
  nothingInCommon: "Not compared: nothing that they rest on was measured in both.",
  notAssessed: "not asked",
  causes: {
    "one-community": {
      figure: undefined,
      threshold: "by another threshold",
      weight: "by another weight",
      "now-measured": "counts now; it did not before",
      "no-longer-measured": "counts no longer",
    },
    "two-communities": {
      figure: undefined,
      threshold: "by another threshold",
      weight: "by another weight",
      "now-measured": "counts in the second alone",
      "no-longer-measured": "counts in the first alone",
    },
  },
  otherDefinition: "measured by another rule",
  withinChance: "the figure differs no more than chance explains",
  movedBy: (measure, points, note) => `${points}: ${measure}${note === undefined ? "" : ` (${note})`}`,
  beyondTitle: {
    "one-community": "What changed more than chance explains",
    "two-communities": "What differs more than chance explains",
  },
  judged: (count, byChance) =>
    `${count} with an interval were held against chance (difference of independent estimates, 95%). Where nothing differs, about ${byChance} of them would be called different all the same.`,
  figures: { one: "figure", other: "figures" },
  noneBeyond: "Nothing.",
  countedTitle: {
    "one-community": "What was counted, and changed",
    "two-communities": "What was counted, and differs",
  },
  countedNote: "Counts of what happened are as they are. Whether they say something is for you to judge.",
  moreCounts: {
    "one-community": (count) => `${count} more changed; ask for all details to see them.`,
    "two-communities": (count) => `${count} more differ; ask for all details to see them.`,
  },
  sameCounts: (measures) => `The same in both: ${measures}.`,
  withinTitle: "No more than chance explains",
  notJudgedTitle: "Too little to tell",
  notComparableTitle: "Not compared",
  notComparable: {
    "other-definition": "they are measured by different rules",
    "other-unit": "they have different units",
    "other-window-length": "the periods are not equally long",
  },
  nowMeasuredTitle: {
    "one-community": "Measured now, not before",
    "two-communities": "Measured in the second alone",
  },
  noLongerTitle: {
    "one-community": "Measured before, not now",
    "two-communities": "Measured in the first alone",
  },
  because: (measure, why) => `${measure}: ${why}`,
  cameTitle: { "one-community": "New findings", "two-communities": "Found in the second alone" },
  wentTitle: { "one-community": "No longer found", "two-communities": "Found in the first alone" },
  wentNote: {
    "one-community": "Mended, or no longer to be seen in the data: ask before you celebrate.",
    "two-communities": "That it is not found in the other can also mean that its data do not show it.",
  },
  stayedTitle: "Found in both",
  noFindings: "Neither report has findings.",
};
