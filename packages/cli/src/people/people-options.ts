import { quietOption } from "../arguments/health-options.js";
import type { OptionSpec, OptionSpecs } from "../arguments/option-spec.js";
import { sourceOptions } from "../arguments/source-options.js";
import { configOptions } from "../configuration/config-option.js";

/** How a person is given on a command line. An option, because every other word is the source. */
export const personOption: OptionSpec = {
  value: "<pseudonym>",
  many: true,
  help: "a person by the pseudonym of a keyed report",
};

/** The options by which people are looked up in a source. */
export const lookUpOptions: OptionSpecs = {
  ...sourceOptions,
  "key-file": { value: "<file>", help: "where the key of the pseudonyms is (default: in your configuration folder)" },
  quiet: quietOption,
  ...configOptions,
};
