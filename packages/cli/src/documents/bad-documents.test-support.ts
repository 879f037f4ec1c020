/** A document with one thing wrong, whose value or key stands in it once: on the line of that the error has to point. */
export type Wrong = readonly [
  command: string,
  what: string,
  input: object,
  mark: string,
  path: string,
  allowed: string,
];

const departments = { organisation: { id: "museum", departments: ["Education", "Collection"] } };
const federation = "federation posts.csv --parts";

/** One thing wrong of each kind, in each document. */
export const wrong: readonly Wrong[] = [
  [
    "plan",
    "an unknown key",
    { goals: [{ id: "a", statement: "b", mesure: "x" }] },
    "mesure",
    "goals[0].mesure",
    "id, statement, measure, target",
  ],
  ["plan", "a wrong type", { mission: "m", horizonMonths: "a year" }, "a year", "horizonMonths", ""],
  [
    "plan",
    "a misspelt department",
    { ...departments, team: [{ id: "p", department: "Eduction" }] },
    "Eduction",
    "team[0].department",
    "(Education, Collection)",
  ],
  [
    "plan",
    "a misspelt department of who drew it up",
    { ...departments, drawnUpBy: [{ id: "p", department: "Colection" }] },
    "Colection",
    "drawnUpBy[0].department",
    "(Education, Collection)",
  ],
  [
    "plan",
    "a duplicate id",
    {
      means: [
        { id: "a", statement: "b" },
        { id: "a", statement: "second" },
      ],
    },
    "second",
    "means[1].id",
    "means[0]",
  ],
  [
    "plan",
    "a date in words",
    { goals: [{ id: "a", statement: "b", by: "the end of March" }] },
    "the end of March",
    "goals[0].by",
    "-",
  ],
  [
    "plan",
    "a goal that ends before it begins",
    { goals: [{ id: "a", statement: "b", question: "c", since: "2026-02-02", by: "2026-01-01" }] },
    "2026-01-01",
    "goals[0].by",
    "",
  ],
  [
    "concept",
    "an unknown key",
    { interviews: [{ id: "1", wiling: "yes" }] },
    "wiling",
    "interviews[0].wiling",
    "id, date, group, ",
  ],
  ["concept", "a wrong type", { interviews: "none yet" }, "none yet", "interviews", ""],
  [
    "concept",
    "a misspelt group",
    { groups: [{ id: "teachers" }], interviews: [{ id: "1", group: "techers", willing: "yes" }] },
    "techers",
    "interviews[0].group",
    "(teachers)",
  ],
  [
    "concept",
    "a duplicate id",
    {
      interviews: [
        { id: "1", willing: "yes" },
        { id: "1", willing: "perhaps" },
      ],
    },
    "perhaps",
    "interviews[1].id",
    "interviews[0]",
  ],
  [
    "concept",
    "another word than the three",
    { interviews: [{ id: "1", willing: "maybe" }] },
    "maybe",
    "interviews[0].willing",
    "yes",
  ],
  ["involvement", "an unknown key", { sharing: { evryWeeks: 2 } }, "evryWeeks", "sharing.evryWeeks", "everyWeeks"],
  ["involvement", "a wrong type", { sharing: { everyWeeks: "often" } }, "often", "sharing.everyWeeks", ""],
  [
    "involvement",
    "a misspelt department",
    { ...departments, ambassadors: [{ id: "a", department: "Colection" }] },
    "Colection",
    "ambassadors[0].department",
    "(Education, Collection)",
  ],
  [
    "involvement",
    "a misspelt department in a list",
    { ...departments, initiatives: [{ id: "a", kind: "training", departments: ["Eduction"] }] },
    "Eduction",
    "initiatives[0].departments[0]",
    "(Education, Collection)",
  ],
  [
    "involvement",
    "a duplicate id",
    {
      initiatives: [
        { id: "a", kind: "training" },
        { id: "a", kind: "projects" },
      ],
    },
    "projects",
    "initiatives[1].id",
    "initiatives[0]",
  ],
  ["involvement", "a date in words", { asOf: "last Monday" }, "last Monday", "asOf", "-"],
  [
    federation,
    "an unknown key",
    {
      parts: [
        { name: "N", venues: ["1"] },
        { name: "S", venus: ["2"], venues: ["3"] },
      ],
    },
    "venus",
    "parts[1].venus",
    "name, venues",
  ],
  [
    federation,
    "an unknown key of a venue",
    {
      parts: [
        { name: "N", venues: ["1"] },
        { name: "S", venues: [{ source: "a", id: "b", nam: "c" }] },
      ],
    },
    "nam:",
    "parts[1].venues[0].nam",
    "source, id",
  ],
  [federation, "a wrong type", { parts: "none yet" }, "none yet", "parts", ""],
  [
    federation,
    "a venue of the wrong type",
    {
      parts: [
        { name: "N", venues: ["1"] },
        { name: "S", venues: [31337] },
      ],
    },
    "31337",
    "parts[1].venues[0]",
    "",
  ],
  [
    federation,
    "a duplicate name",
    {
      parts: [
        { name: "North", venues: ["1"] },
        { name: "north", venues: ["2"] },
      ],
    },
    "north",
    "parts[1].name",
    "parts[0]",
  ],
  [
    federation,
    "a venue in two parts",
    {
      parts: [
        { name: "N", venues: ["1"] },
        { name: "S", venues: ["2", "1"] },
      ],
    },
    "",
    "parts[1].venues[1]",
    "parts[0].venues[0]",
  ],
  [federation, "one part", { parts: [{ name: "N", venues: ["1"] }] }, "parts", "parts", ""],
];
