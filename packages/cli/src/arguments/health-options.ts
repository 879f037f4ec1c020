import { configOptions } from "../configuration/config-option.js";
import type { OptionSpec, OptionSpecs } from "./option-spec.js";
import { sourceOptions } from "./source-options.js";

/** Says nothing beside the result. */
export const quietOption: OptionSpec = { help: "no progress and no remarks" };

/** The options by which a source is read and assessed, the same for every command that does. */
export const healthOptions: OptionSpecs = {
  ...sourceOptions,
  "as-of": {
    value: "<date or moment>",
    help: "report on this moment (default: the end of what was looked at, not later than now)",
  },
  days: { value: "<number>", help: "how many days the figures look back (default: 90)" },
  "time-zone": { value: "<zone>", help: "where days begin, such as Europe/Amsterdam (default: UTC)" },
  keyed: { help: "pseudonyms that stay the same from report to report, by a private key; leaves out the forgotten" },
  "key-file": { value: "<file>", help: "where that key is (default: in your configuration folder); made at first use" },
  state: {
    value: "<file>",
    help: "keep what was read in this private file, or folder for several sources, and next time read only what changed (with --keyed)",
  },
  rejected: { value: "<file>", help: "write rows that could not be used to this CSV file (source csv)" },
  quiet: quietOption,
  ...configOptions,
};

/** The language of what is said. */
export const languageOption: OptionSpec = {
  value: "<en|nl>",
  help: "language of the text (default: that of your environment, else en)",
};

/** The options of commands that make a report. */
export const reportOptions: OptionSpecs = {
  format: { value: "<text|json>", help: "for people, or for programs (default: text)" },
  language: languageOption,
  output: { value: "<file>", help: "write the report to a file" },
};
