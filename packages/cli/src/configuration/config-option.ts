import type { OptionSpecs } from "../arguments/option-spec.js";

/** The options of commands that go by a config file. */
export const configOptions: OptionSpecs = {
  config: { value: "<file>", help: "go by this config file (default: community.config.yaml or .json in this folder)" },
  source: { value: "<name>", help: "only this source of the config file" },
};
