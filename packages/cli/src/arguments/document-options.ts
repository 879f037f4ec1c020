import { resolve } from "node:path";
import { err, ok, type Result } from "neverthrow";
import { configOptions } from "../configuration/config-option.js";
import { type Failure, usageFailure } from "../failure.js";
import { quietOption, reportOptions } from "./health-options.js";
import type { OptionSpecs } from "./option-spec.js";
import { pageOptions } from "./page-options.js";
import type { ParsedArguments } from "./parsed-arguments.js";

/** The options of commands that read one document. */
export const documentOptions: OptionSpecs = {
  template: { help: "print a template with an explanation beside each key, to fill in" },
  ...reportOptions,
  ...configOptions,
  quiet: quietOption,
  ...pageOptions,
};

/**
 * The document that is given, or nothing where a template is asked for.
 *
 * @param place - Whether it is all that is read, or a source may follow it.
 */
export function chosenDocument(
  given: ParsedArguments,
  command: string,
  place: "alone" | "before-a-source" = "alone",
): Result<string | undefined, Failure> {
  const [named, ...more] = given.words;
  const file = named ?? configuredDocument(given, command);
  const isTemplate = given.has("template");
  const idle = [
    ...(given.has("check") ? ["--check"] : []),
    ...(given.text("format") === "json" ? ["--format json"] : []),
    ...(given.text("html") === undefined ? [] : ["--html"]),
  ];
  if (isTemplate && idle.length > 0)
    return err(
      usageFailure(
        "--template prints a file to fill in: it goes with neither --check nor --format json nor --html.",
        `Leave ${idle.join(", ")} out.`,
      ),
    );
  const isTooMany = more.length > 0 && (place === "alone" || isTemplate);
  if (isTemplate === (file === undefined) && !isTooMany) return ok(file);
  const what = isTemplate ? "--template reads no file." : `${command} reads one file, in YAML or JSON.`;
  return err(usageFailure(what, `Begin with community-health ${command} --template --output ${command}.yaml.`));
}

/** The document of the config file, where the command line names none. */
function configuredDocument({ configuration, has }: ParsedArguments, command: string): string | undefined {
  if (configuration === undefined || has("template")) return undefined;
  const { config, folder } = configuration;
  const file = Object.entries({ plan: config.plan, concept: config.concept, involvement: config.involvement }).find(
    ([name]) => name === command,
  )?.[1];
  return file === undefined ? undefined : resolve(folder, file);
}
