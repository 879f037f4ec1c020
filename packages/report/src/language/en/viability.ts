import type { ViabilityWords } from "../viability-words.js";

/** What is said of viability besides its score, in English. */
export const viability: ViabilityWords = {
  basis: {
    concept: "The community is not launched yet: judged by the concept and its interviews.",
    activity: "Judged by what people do here.",
    nothing: "The community is not launched yet, and no concept was given: nothing can be said of it.",
  },
  quietness: {
    speaking: "People speak, without long silences.",
    quiet: "It is quiet, and not clearly quieter than before.",
    "falling-silent": "It is falling silent.",
    silent: "It is silent.",
  },
};
