import { specifiersOf } from "../workspace/imports.js";
import type { Rule } from "./rule.js";

/** date-fns is imported a function at a time: all of it costs more memory than a million contributions. */
export const dateFnsIsImportedByFunction: Rule = (files) =>
  files
    .filter((file) => specifiersOf(file).includes("date-fns"))
    .map(({ path }) => `${path}: import from "date-fns/<function>" instead of "date-fns"`);
