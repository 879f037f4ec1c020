import { parseArgs } from "node:util";
import { nearestName } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { Command } from "../commands/command.js";
import { type Failure, usageFailure } from "../failure.js";
import type { OptionSpecs } from "./option-spec.js";
import type { ParsedArguments } from "./parsed-arguments.js";

/** The words of a command line as values, or what is wrong with the first wrong one. */
export function parseArguments(
  words: readonly string[],
  { name: command, options }: Pick<Command, "name" | "options">,
): Result<ParsedArguments, Failure> {
  // Not strict: `parseArgs` throws in words of its own; what is wrong is found in the tokens and said in ours.
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const wrong = wrongOption(token, options, values);
    if (wrong !== undefined) return err(usageFailure(wrong, `Help: community-health ${command} --help.`));
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ""]);
  }
  return ok({
    words: positionals,
    text: (option) => values.get(option)?.at(-1),
    all: (option) => values.get(option) ?? [],
    has: (option) => values.has(option),
  });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function wrongOption(
  { name, rawName, value }: OptionToken,
  options: OptionSpecs,
  before: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const spec = Object.hasOwn(options, name) && rawName.startsWith("--") ? options[name] : undefined;
  if (spec === undefined) return `There is no option ${rawName}.${meant(name, options)}`;
  if (spec.value === undefined) return value === undefined ? undefined : `${rawName} is a switch and takes no value.`;
  if (value === undefined || value === "") return `${rawName} needs a value: ${rawName} ${spec.value}.`;
  return spec.many !== true && before.has(name) ? `${rawName} is given twice.` : undefined;
}

function meant(name: string, options: OptionSpecs): string {
  const nearest = nearestName(name, Object.keys(options));
  return nearest === undefined ? "" : ` Did you mean --${nearest}?`;
}
