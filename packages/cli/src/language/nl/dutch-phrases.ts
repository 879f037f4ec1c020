import type { Phrase } from "../phrasebook.js";
import { dutchConfiguration } from "./configuration.js";
import { dutchFailures } from "./failures.js";
import { dutchHelp } from "./help.js";
import { dutchExamples } from "./help-examples.js";
import { dutchPeopleAndSchemas } from "./help-of-people-and-schemas.js";
import { dutchOptions } from "./help-options.js";
import { dutchPages } from "./help-pages.js";
import { dutchHistory } from "./history-and-evidence.js";
import { moreDutchFailures } from "./more-failures.js";

/** All that the program says of itself, in Dutch: each phrase once. */
export const dutchPhrases: readonly Phrase[] = [
  ...dutchFailures,
  ...moreDutchFailures,
  ...dutchHelp,
  ...dutchOptions,
  ...dutchExamples,
  ...dutchConfiguration,
  ...dutchPages,
  ...dutchHistory,
  ...dutchPeopleAndSchemas,
];
