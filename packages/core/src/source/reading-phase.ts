import type { Progress } from "./source-adapter.js";
import { worded } from "./wording.js";

/**
 * The phase of progress in which something is read, in English and as data.
 *
 * @param what - Such as the name of a file.
 * @example
 * readingPhase("posts.csv").phase // => "reading posts.csv"
 */
export function readingPhase(what: string): Pick<Progress, "phase" | "wording"> {
  const { message: phase, wording } = worded("reading {what}", { what });
  return { phase, wording };
}
