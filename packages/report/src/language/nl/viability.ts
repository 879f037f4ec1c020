import type { ViabilityWords } from "../viability-words.js";

/** What is said of viability besides its score, in Dutch. */
export const viability: ViabilityWords = {
  basis: {
    concept: "De community is nog niet gestart: beoordeeld naar het concept en de interviews.",
    activity: "Beoordeeld naar wat mensen hier doen.",
    nothing: "De community is nog niet gestart en er is geen concept gegeven: er valt niets over te zeggen.",
  },
  quietness: {
    speaking: "Er wordt gesproken, zonder lange stiltes.",
    quiet: "Het is rustig, en niet duidelijk stiller dan eerst.",
    "falling-silent": "Het valt stil.",
    silent: "Het is stil.",
  },
};
