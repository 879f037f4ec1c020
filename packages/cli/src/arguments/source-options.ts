import type { OptionSpec } from "./option-spec.js";

/** The options by which a source is found, the same for every command that reads one. */
export const sourceOptions: Readonly<
  Record<"adapter" | "site" | "archive" | "page" | "token-env" | "options" | "option" | "base", OptionSpec>
> = {
  adapter: { value: "<package or path>", help: "read through an adapter of your own instead of a built-in one" },
  site: { value: "<address>", help: "the forum to read (source discourse)" },
  archive: {
    value: "<file or folder>",
    help: "what was kept of the forum, or with --site the folder to keep it in (source discourse)",
  },
  page: { value: "<number or URN>", help: "the page to read through LinkedIn's interface (source linkedin)" },
  "token-env": { value: "<name>", help: "the environment variable that holds the token for it (source linkedin)" },
  options: { value: "<file>", help: "options of the adapter as JSON, such as the mapping of a CSV file" },
  option: {
    value: "<key=value>",
    many: true,
    help: "one option of the adapter; dots lead inwards (parameters.days=90)",
  },
  base: {
    value: "<folder>",
    help: "where relative paths in the options of a built-in source start (default: the folder of that file)",
  },
};
