import type { ChartWords } from "../chart-words.js";

/** Charts, in English. */
export const charts: ChartWords = {
  places: ["one person", "the next", "the third", "the fourth", "the fifth"],
  others: "others",
  quarter: (quarter) => `Q${quarter}`,
  missing: "shaded: collected in part, so more may have happened",
  activity: {
    title: "Who is active, and who is new",
    summary: ({ step, fewest, most, last, fresh }) => {
      const period = { week: "week", month: "month", quarter: "quarter" }[step];
      const among = fresh === undefined ? "" : `, of whom ${fresh} new`;
      return `In each ${period} between ${fewest} and ${most} contributed; in the last whole ${period} ${last}${among}.`;
    },
    unit: { week: "people a week", month: "people a month", quarter: "people a quarter" },
    active: (count) => `${count} active`,
    fresh: (count) => `${count} new`,
    window: "this report",
    columns: ["from", "active", "new"],
  },
  duties: {
    title: "Who carries which duty",
    summary: ({ duty, who, share, onOne, of }) =>
      `${who} does ${share} of ${duty}. Resting on one person for more than half: ${onOne} of ${of} duties.`,
    firstReplies: (duty) => `${duty}: first replies`,
    few: (duties) => `too few acts to draw: ${duties}`,
    columns: ["duty", "who", "share"],
  },
  concentration: {
    title: "How evenly people contribute",
    summary: (top, share, people, contributions) =>
      `The most active ${top} of ${people} made ${share} of ${contributions}.`,
    people: "share of the people, least active first",
    contributions: "share of the contributions",
    equal: "if all did the same",
    made: (top, share) => [`the most active ${top}`, `made ${share} of it`],
    columns: ["people, least active first", "contributions"],
  },
  waiting: {
    title: "How long a reply takes",
    summary: (openings, unanswered, median) =>
      `Of ${openings}, ${unanswered} had no reply yet; ${
        median === undefined ? "not even half were answered" : `half were answered within ${median}`
      }.`,
    answered: "share of the conversations with a reply",
    times: [
      [1, "1 hour"],
      [24, "1 day"],
      [168, "1 week"],
      [720, "30 days"],
      [8760, "1 year"],
    ],
    half: (time) => `half within ${time}`,
    unanswered: (count, of) => `${count} of ${of} without a reply`,
    stillWaiting: "still waiting then:",
    columns: ["within", "with a reply"],
  },
  retention: {
    title: "Who comes back, by when they came",
    summary: (quarter, share, newcomers) =>
      `Of ${newcomers} of ${quarter}, ${share} contributed again two to three months later.`,
    cameBack: "share of newcomers who came back",
    newcomers: "newcomers:",
    leftOut: (count) => `not shown: ${count} with too few newcomers or not seen`,
    columns: ["quarter", "came back", "could be (95%)", "newcomers"],
  },
  lifeCycle: {
    title: "How much members do themselves",
    summary: (share, until) => `In the period up to ${until}, members themselves made ${share} of the conversation.`,
    share: "share of the conversation by members",
    established: "established",
    mature: "mature",
    columns: ["period up to", "by members"],
  },
  load: {
    title: "Time needed against time planned",
    summary: (planned, needed) =>
      [
        ...(needed === undefined ? [] : [`The work that is seen asks ${needed} a week`]),
        ...(planned === undefined ? [] : [`${planned} a week are planned`]),
      ]
        .join("; ")
        .concat("."),
    unit: "hours a week",
    planned: (hours) => `planned ${hours}`,
    needed: (hours) => `needed ${hours}`,
    range: "filled: needed at least; light: at most",
    assumed: "how long an act takes is our assumption, from a quick one to a careful one",
    full: (share) => `dashed: ${share} of what is planned; over it no room is left`,
    columns: ["duty", "needed", "planned"],
  },
  carriers: {
    title: "What hangs on those who answer most",
    summary: (who, only, of) => `Of ${of}, ${only} had a reply from nobody but ${who}.`,
    first: (count, share) => `answered first in ${count} (${share})`,
    only: (count) => `the only one in ${count}`,
    newcomers: (count) => `${count} of these by newcomers`,
    bars: "light: answered first; filled: nobody else answered",
    unit: "conversations",
    columns: ["who", "answered first", "the only one who answered", "of these begun by newcomers"],
  },
  network: {
    title: "Who replies to whom",
    summary: (shown, size, who, partners) =>
      `The middle of the conversation: ${shown} of ${size} who exchange replies. ${who} does so with most: ${partners}.`,
    note: "the larger the dot, the more people they exchange replies with",
    columns: ["who", "exchanges replies with"],
  },
  federation: {
    title: (measure) => `${measure}, side by side`,
    summary: (parts, lowest, highest, together) =>
      `${parts} local communities, from ${lowest} to ${highest}${together === undefined ? "" : `; all together ${together}`}.`,
    of: (count) => `of ${count}`,
    together: (share) => `all together ${share}`,
    interval: "dot: as it is; line: what it could be by chance (95%)",
    open: "open dot: too few to say what chance does",
    order: "highest first, with chance taken off: small numbers decide little",
    noOrder: "in the order in which they were given: the place says nothing",
    columns: ["local community", "share", "could be (95%)", "of how many"],
  },
};
