/** What the files of one folder of `packages/core/src` may import. */
export interface FolderArrows {
  /** Other folders. A file may always import its own folder. */
  readonly folders: readonly string[];
  /** Packages from outside. */
  readonly packages: readonly string[];
}

const results = ["neverthrow"];
const resultsAndTime = [...results, "date-fns", "@date-fns/tz"];
const resultsTimeAndSchemas = [...resultsAndTime, "zod"];

const facts = ["model", "dataset", "stats"];
const belowPillars = [...facts, "network", "data-quality", "activity", "documents"];
const pillars = ["planning", "viability", "engagement", "continuity", "involvement"];
const belowComposition = [...belowPillars, "source", ...pillars];

/** The arrows between the folders of core. A folder that is not listed may not exist: give it a row first. */
export const coreFolders: Readonly<Record<string, FolderArrows>> = {
  // Numbers in, numbers out: it knows no community, and whoever wants only a Gini coefficient pays for nothing else.
  stats: { folders: [], packages: [] },
  // The nouns and their schemas: everything stands on them, so they stand on nothing of ours.
  model: { folders: [], packages: resultsTimeAndSchemas },
  // The columns that metrics run over; `contribution-columns.ts` lives here, so that the dataset needs no source.
  dataset: { folders: ["model"], packages: resultsAndTime },
  // The adapter contract, and what turns its records into a dataset.
  source: { folders: ["model", "dataset"], packages: resultsTimeAndSchemas },
  // Who answers whom.
  network: { folders: facts, packages: resultsAndTime },
  // What makes figures lie.
  "data-quality": { folders: [...facts, "activity"], packages: resultsAndTime },
  // Who did what when: what several pillars need, once. It may ask the network who answered whom.
  activity: { folders: [...facts, "network"], packages: resultsAndTime },
  // What files that people write have in common: the rules for ids and names, and what a finding about them is.
  documents: { folders: ["model"], packages: results },
  // The five pillars. They work on a dataset, never on records, and never look at each other: what two of them need
  // belongs in a folder below.
  planning: { folders: belowPillars, packages: resultsTimeAndSchemas },
  viability: { folders: belowPillars, packages: resultsTimeAndSchemas },
  engagement: { folders: belowPillars, packages: resultsTimeAndSchemas },
  continuity: { folders: belowPillars, packages: resultsTimeAndSchemas },
  involvement: { folders: belowPillars, packages: resultsTimeAndSchemas },
  // Composes what the pillars computed. With the source, so that one call can go from records to health.
  health: { folders: belowComposition, packages: resultsTimeAndSchemas },
  // The health of several communities side by side: it asks health of each.
  federation: { folders: [...belowComposition, "health"], packages: resultsTimeAndSchemas },
  // What is said once of a community: it holds thresholds against the rules of health and knows the parts of a federation.
  configuration: { folders: [...belowComposition, "health", "federation"], packages: resultsTimeAndSchemas },
  // Beside health, not above it.
  // What is to be reached, held against what reports say.
  goals: { folders: [...belowComposition, "health"], packages: resultsTimeAndSchemas },
  // Two reports, and what changed between them.
  comparison: { folders: [...belowComposition, "health"], packages: resultsTimeAndSchemas },
  // Reports of many moments.
  history: { folders: [...belowComposition, "health", "comparison"], packages: resultsTimeAndSchemas },
  // The rows under a figure.
  evidence: { folders: [...belowComposition, "health"], packages: resultsTimeAndSchemas },
};

/** The entry files beside the folders: they re-export, so they may import every folder. */
export const coreEntryFiles: readonly string[] = [
  "index.ts",
  "source.ts",
  "dataset.ts",
  "data-quality.ts",
  "planning.ts",
  "involvement.ts",
  "viability.ts",
  "goals.ts",
  "comparison.ts",
  "evidence.ts",
  "federation.ts",
  "configuration.ts",
  "engagement.ts",
  "network.ts",
  "continuity.ts",
  "stats.ts",
];

/** The folders in which metrics live: there a schema gets a file of its own, so that no metric drags one along. */
export const metricFolders: readonly string[] = ["network", "data-quality", "activity", ...pillars, "health"];
