import type { Configuration } from "../configuration/configuration.js";

/** A command line that fits its command. */
export interface ParsedArguments {
  /** The words that belong to no option. */
  readonly words: readonly string[];
  /** The last value of an option. */
  text(option: string): string | undefined;
  /** All values of an option that may be given several times. */
  all(option: string): readonly string[];
  /** Whether a switch was given. */
  has(option: string): boolean;
  /** The config file that it goes by, if there is one. */
  readonly configuration?: Configuration;
}
