import type { OptionSpecs } from "./option-spec.js";

/** The options by which a source is found and read, the same for every command that reads one. */
export const sourceOptions: OptionSpecs = {
  adapter: { value: "<package or path>", help: "read through an adapter of your own instead of a built-in one" },
  options: { value: "<file>", help: "options of the adapter as JSON, such as the mapping of a CSV file" },
  option: {
    value: "<key=value>",
    many: true,
    help: "one option of the adapter; dots lead inwards (parameters.days=90)",
  },
  base: { value: "<folder>", help: "where relative paths in the options start (default: the folder of that file)" },
  "as-of": { value: "<date or moment>", help: "report on this moment (default: the end of what was looked at)" },
  days: { value: "<number>", help: "how many days the figures look back (default: 90)" },
  "time-zone": { value: "<zone>", help: "where days begin, such as Europe/Amsterdam (default: UTC)" },
  keyed: { help: "pseudonyms that stay the same from report to report, by a private key" },
  "key-file": { value: "<file>", help: "where that key is (default: in your configuration folder); made at first use" },
  rejected: { value: "<file>", help: "write rows that could not be used to this CSV file (source csv)" },
  quiet: { help: "no progress and no remarks" },
};
