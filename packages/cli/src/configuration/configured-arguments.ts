import { resolve } from "node:path";
import type { CommunityConfig } from "@org/community-core/configuration";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { Configuration } from "./configuration.js";

/** A command line with a config file behind it: what the command line does not say, the file does. */
export function configuredArguments(given: ParsedArguments, configuration: Configuration): ParsedArguments {
  const values = valuesOf(configuration);
  const thresholds =
    given.all("at-least").length + given.all("at-most").length > 0 ? noThresholds : configuration.config;
  const isKeyed = configuration.config.people?.keyed === true;
  return {
    words: given.words,
    text: (option) => given.text(option) ?? values.get(option),
    all: (option) => {
      const bound = option === "at-least" ? "atLeast" : option === "at-most" ? "atMost" : undefined;
      return bound === undefined ? given.all(option) : [...given.all(option), ...thresholdTexts(thresholds, bound)];
    },
    has: (option) =>
      given.has(option) || (option === "keyed" && isKeyed) || (option === "key-file" && values.has(option)),
    configuration,
  };
}

/** Thresholds of a command line take the place of all of the file: whoever gives one asks just that. */
const noThresholds: CommunityConfig = {};

function thresholdTexts({ thresholds = [] }: CommunityConfig, bound: "atLeast" | "atMost"): readonly string[] {
  return thresholds.flatMap((threshold) => {
    const value = threshold[bound];
    return value === undefined ? [] : [`${threshold.score ?? threshold.measure}=${value}`];
  });
}

/** What a config file says as options of a command line. */
function valuesOf({ config, folder }: Configuration): ReadonlyMap<string, string> {
  const { language, timeZone, days, asOf, community = {}, people = {}, concept } = config;
  const values: readonly (readonly [string, string | number | undefined])[] = [
    ["language", language],
    ["time-zone", timeZone],
    ["days", days],
    ["as-of", asOf],
    ["size", community.size],
    ["scope", community.scope],
    ["launched", community.launched],
    ["horizon-months", community.horizonMonths],
    ["concept", concept === undefined ? undefined : resolve(folder, concept)],
    ["key-file", people.keyFile === undefined ? undefined : resolve(folder, people.keyFile)],
  ];
  return new Map(values.flatMap(([option, value]) => (value === undefined ? [] : [[option, `${value}`] as const])));
}
