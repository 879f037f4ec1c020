import type { SimulationInput } from "./simulation-parameters.js";

/** The names of the ready-made communities. */
export type PresetName =
  | "one-person"
  | "spread"
  | "manager-leaves"
  | "falls-silent"
  | "tiny"
  | "roles-unknown"
  | "large";

const onePerson: SimulationInput = {
  activeMedianDays: 200,
  openingsPerDay: 5,
  repliesPerOpening: 2.5,
  ownReplyShare: 0.15,
  venues: [
    { name: "questions", weight: 5 },
    { name: "news", style: "broadcast", weight: 1 },
    { name: "ideas", weight: 2 },
  ],
  manager: {
    duties: ["steering", "answering", "welcoming", "moderating"],
    hoursPerWeek: 32,
    firstAnswerShare: 0.8,
    laterAnswerShare: 0.6,
    welcomeShare: 0.9,
    careShare: 0.9,
    absences: [
      { fromDay: 210, days: 16 },
      { fromDay: 570, days: 16 },
    ],
  },
  colleagues: [{ department: "service", hoursPerWeek: 2, answerShare: 0.04 }],
  moderators: 1,
  gatheringsPerMonth: 0.5,
  invitationsPerWeek: 1,
};

/** Ready-made communities; each says only what sets it apart from the defaults. */
export const presets: Readonly<Record<PresetName, SimulationInput>> = {
  /** Looks healthy: growing, nearly everything answered. One person does most of the answering. */
  "one-person": onePerson,
  /** The same size, with the work well spread over members, colleagues and moderators. */
  spread: {
    ...onePerson,
    activityExponent: 0.6,
    manager: { firstAnswerShare: 0.08, laterAnswerShare: 0.04, welcomeShare: 0.15, careShare: 0.2, openingShare: 0.03 },
    colleagues: [
      { department: "service", hoursPerWeek: 6, answerShare: 0.08 },
      { department: "product", hoursPerWeek: 4, answerShare: 0.06 },
      { department: "communication", hoursPerWeek: 4, answerShare: 0.04 },
    ],
    moderators: 4,
  },
  /** One person carries it and leaves after 500 days. */
  "manager-leaves": {
    ...onePerson,
    manager: { ...onePerson.manager, leave: { day: 500, answersLostShare: 0.7, openingsHalveDays: 90 } },
  },
  /** Nobody writes any more after 400 of 731 days. */
  "falls-silent": { ...onePerson, silentFromDay: 400 },
  /** A dozen people in two months, with every kind of record. */
  tiny: {
    days: 60,
    members: 12,
    foundingShare: 0.5,
    silentShare: 0.25,
    openingsPerDay: 2,
    editShare: 0.1,
    flagShare: 0.1,
    acceptedShare: 0.5,
    closedShare: 0.4,
    manager: { hoursPerWeek: 8, absences: [{ fromDay: 20, days: 5 }] },
    colleagues: [{ answerShare: 0.1 }],
    moderators: 1,
    timeEntries: true,
    invitationsPerWeek: 1,
    feedbackPerMonth: 5,
    gatheringsPerMonth: 2,
    gatheringAttendance: 5,
    automatedWelcomeShare: 0.8,
  },
  /** A platform that does not say who holds a role. */
  "roles-unknown": { ...onePerson, dutiesDeclared: false },
  /** Five years and about one and a half million contributions, for benchmarks. */
  large: {
    days: 1_826,
    members: 25_000,
    openingsPerDay: 170,
    repliesPerOpening: 4,
    reactionsPerContribution: 0.4,
    activeMedianDays: 200,
    venues: [
      { name: "questions", weight: 5 },
      { name: "chat", style: "stream", weight: 2 },
      { name: "news", style: "broadcast" },
    ],
    colleagues: [{ department: "service", hoursPerWeek: 16, answerShare: 0.1 }],
    moderators: 10,
  },
};
