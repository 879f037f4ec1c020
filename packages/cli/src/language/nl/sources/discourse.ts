import type { Phrase } from "../../phrasebook.js";

/** What it says, in Dutch. */
export const dutchOfDiscourse: readonly Phrase[] = [];
