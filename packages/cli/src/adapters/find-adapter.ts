import type { SourceAdapter } from "@org/community-core";
import { err, type Result } from "neverthrow";
import { adapterOptions } from "../arguments/adapter-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { type Failure, usageFailure } from "../failure.js";
import { builtInSources } from "./built-in-sources.js";
import { filesAdapter } from "./files-adapter.js";
import { loadedAdapter } from "./loaded-adapter.js";
import { outsideAdapter } from "./outside-adapter.js";
import type { AdapterUse } from "./source-request.js";

/** The adapter that a command line means: by name, by the path of what is to be read, or one from outside. */
export async function findAdapter(
  given: ParsedArguments,
  cwd: string,
  use: AdapterUse,
): Promise<Result<SourceAdapter, Failure>> {
  const options = await adapterOptions(given, { cwd, signal: use.signal });
  if (options.isErr()) return err(options.error);
  const stray = strayOptions(given);
  if (stray !== undefined) return err(stray);
  const outside = given.text("adapter");
  if (outside !== undefined) return fromOutside(outside, given.words, options.value.values, cwd);
  const [source, ...words] = given.words;
  if (source === undefined) {
    const names = [...builtInSources.keys()].join(", ");
    const next = `Give ${names}, the path of a file or folder, or --adapter; or write a config file by community-health init.`;
    return err(usageFailure("There is no source to read, and no config file here.", next));
  }
  const named = builtInSources.get(source);
  const request = { options: options.value, given, cwd, use };
  return named === undefined ? filesAdapter({ ...request, words: given.words }) : named({ ...request, words });
}

/** Options that one source alone heeds, with how it is called then. */
const ofOneSource = {
  discourse: { options: ["site", "archive"], such: "discourse --archive topics.ndjson.gz" },
  linkedin: { options: ["page", "token-env"], such: "linkedin --page 90000001 --token-env LINKEDIN_TOKEN" },
} as const;

/** Options that nothing but another source heeds. */
function strayOptions(given: ParsedArguments): Failure | undefined {
  const source = given.text("adapter") === undefined ? given.words[0] : undefined;
  for (const [name, { options, such }] of Object.entries(ofOneSource)) {
    const stray = name === source ? [] : options.filter((option) => given.text(option) !== undefined);
    if (stray.length === 0) continue;
    const named = stray.map((option) => `--${option}`).join(" and ");
    const next = `Such as: community-health report ${such}`;
    return usageFailure(`${named} can be given with the source ${name} alone.`, next);
  }
  return undefined;
}

async function fromOutside(
  named: string,
  words: readonly string[],
  values: Readonly<Record<string, unknown>>,
  cwd: string,
): Promise<Result<SourceAdapter, Failure>> {
  if (words.length > 0) {
    const next = "Tell an adapter of your own what to read by --option key=value or --options <file>.";
    return err(usageFailure(`With --adapter there is no further source, and got ${words.join(", ")}.`, next));
  }
  const module = await outsideAdapter(named, cwd);
  return module.isErr() ? err(module.error) : loadedAdapter(named, module.value, values);
}
