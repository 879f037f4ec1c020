import { resolve } from "node:path";
import type { SourceAdapter } from "@org/community-core";
import type { ConfiguredSource } from "@org/community-core/configuration";
import { nearestName, type Problem, type SourceAdapterModule } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { Configuration } from "../configuration/configuration.js";
import { withEnvironment } from "../configuration/environment-references.js";
import { type Failure, inputFailure, usageFailure } from "../failure.js";
import { builtInSources } from "./built-in-sources.js";
import { filesAdapter } from "./files-adapter.js";
import { loadedAdapter } from "./loaded-adapter.js";
import { outsideAdapter } from "./outside-adapter.js";
import type { AdapterUse, OpenSource } from "./source-request.js";

/** A source that is to be read, with the name that a config file gives it. */
export interface NamedAdapter {
  readonly adapter: SourceAdapter;
  readonly name?: string;
}

/** The adapters of a config file: all, or the one of `--source`. */
export async function configuredAdapters(
  configuration: Configuration,
  given: ParsedArguments,
  use: AdapterUse,
): Promise<Result<readonly NamedAdapter[], Failure>> {
  const { sources = [] } = configuration.config;
  const asked = given.text("source");
  const chosen = sources.flatMap((source, index) =>
    asked === undefined || source.name === asked ? [{ source, index }] : [],
  );
  if (chosen.length === 0) return err(noSuchSource(asked ?? "", sources, configuration.named));
  const opened: NamedAdapter[] = [];
  for (const { source, index } of chosen) {
    const adapter = await configuredAdapter(source, configuration, use);
    if (adapter.isErr()) return err(inConfiguration(adapter.error, source, index, configuration));
    opened.push({ adapter: adapter.value, ...(source.name === undefined ? {} : { name: source.name }) });
  }
  return ok(opened);
}

async function configuredAdapter(
  { adapter, name, files = [], options = {} }: ConfiguredSource,
  { folder }: Configuration,
  use: AdapterUse,
): Promise<Result<SourceAdapter, Failure>> {
  const known = withEnvironment(options, use.env, "options");
  if (known.isErr()) {
    const next = "Set it where this runs; the config file holds its name alone.";
    return err(inputFailure(`The environment variable ${known.error.name} of ${known.error.at} is not set.`, next));
  }
  // The cast: options are an object, and each step into it keeps what it is.
  const values = {
    ...(known.value as Readonly<Record<string, unknown>>),
    ...(name === undefined ? {} : { source: name }),
  };
  const open = openOf(adapter);
  if (open === undefined) {
    const module = await outsideAdapter(adapter, folder);
    if (module.isErr()) return err(module.error);
    const whole = files.map((file) => resolve(folder, file));
    const told = { ...values, ...(files.length === 0 ? {} : { files: whole }) };
    return loadedAdapter(adapter, name === undefined ? module.value : withoutNameIfUnknown(module.value), told);
  }
  const [archive, ...more] = adapter === "discourse" ? files : [];
  if (more.length > 0)
    return err(usageFailure("The source discourse reads one file or folder.", "Make each a source of its own."));
  return open({
    words: adapter === "discourse" ? [] : files,
    options: { values, folder },
    given: argumentsOf(archive === undefined ? {} : { archive }),
    cwd: folder,
    use: { ...use, howToName: "Give the source a name in the config file, such as name: our-forum." },
  });
}

/**
 * An adapter from outside that is not told how its source is called where it knows no such option: what it calls itself then
 * stays part of every id, and the name in the config file is that by which the file speaks of it.
 */
function withoutNameIfUnknown(module: SourceAdapterModule): SourceAdapterModule {
  const isOfName = ({ path, message }: Problem): boolean =>
    path === "source" || (path === "" && /\bsource\b/.test(message));
  return {
    createSourceAdapter: async (options) => {
      const created = await module.createSourceAdapter(options);
      if (typeof created?.isErr !== "function" || created.isOk() || created.error.type !== "InvalidInput")
        return created;
      if (!created.error.problems.some(isOfName)) return created;
      // The cast: options of a config file are an object.
      const { source: _, ...rest } = options as Readonly<Record<string, unknown>>;
      return module.createSourceAdapter(rest);
    },
  };
}

/** How a source that comes with the program is opened. Files of records have no name on a command line but their ending. */
function openOf(adapter: string): OpenSource | undefined {
  return adapter === "ndjson" ? filesAdapter : builtInSources.get(adapter);
}

/** Options as if a command line gave them. */
function argumentsOf(values: Readonly<Record<string, string>>): ParsedArguments {
  return { words: [], text: (option) => values[option], all: () => [], has: (option) => option in values };
}

function noSuchSource(asked: string, sources: readonly ConfiguredSource[], named: string): Failure {
  const names = sources.flatMap(({ name }) => name ?? []);
  const meant = nearestName(asked, names);
  const question = meant === undefined ? "" : ` Did you mean ${meant}?`;
  const next = names.length === 0 ? "Give each source there a name." : `There are: ${names.join(", ")}.`;
  return usageFailure(`There is no source "${asked}" in ${named}.${question}`, next);
}

/** A failure with the place in the config file where it comes from. */
function inConfiguration(
  failure: Failure,
  { adapter, name }: ConfiguredSource,
  index: number,
  { named, file }: Configuration,
): Failure {
  const line = file.lineOf(`sources[${index}]`);
  const where = `${named}${line === undefined ? "" : `, line ${line}`}: sources[${index}] (${name ?? adapter})`;
  const isOfOptions = typeof failure.next === "string" && failure.next.includes("--option");
  return {
    ...failure,
    details: [where, ...(failure.details ?? [])],
    ...(isOfOptions ? { next: "Correct it in the config file." } : {}),
  };
}
