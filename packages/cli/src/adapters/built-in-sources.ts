import { csvAdapter } from "./csv-adapter.js";
import { discourseAdapter } from "./discourse-adapter.js";
import { linkedInAdapter } from "./linkedin-adapter.js";
import { simulatorAdapter } from "./simulator-adapter.js";
import type { OpenSource } from "./source-request.js";

/** The sources that come with the program, by the first word of a command line. */
export const builtInSources: ReadonlyMap<string, OpenSource> = new Map([
  ["csv", csvAdapter],
  ["discourse", discourseAdapter],
  ["linkedin", linkedInAdapter],
  ["simulator", simulatorAdapter],
]);
