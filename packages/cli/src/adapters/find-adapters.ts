import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { type Failure, usageFailure } from "../failure.js";
import { configuredAdapters, type NamedAdapter } from "./configured-adapters.js";
import { findAdapter } from "./find-adapter.js";
import type { AdapterUse } from "./source-request.js";

/** Options that say more of a source that the command line names. */
const ofNamedSource = ["site", "archive", "page", "token-env", "options", "option", "base"] as const;

/** What is to be read: the source that the command line names, else the sources of the config file. */
export async function findAdapters(
  given: ParsedArguments,
  cwd: string,
  use: AdapterUse,
): Promise<Result<readonly NamedAdapter[], Failure>> {
  const { configuration } = given;
  const isNamed = given.words.length > 0 || given.text("adapter") !== undefined;
  const asked = given.text("source");
  if (isNamed || configuration?.config.sources === undefined) {
    if (asked !== undefined) {
      const next = "Leave it out, or name no other source.";
      return err(usageFailure("--source chooses among the sources of a config file.", next));
    }
    const adapter = await findAdapter(given, cwd, use);
    return adapter.map((only) => [{ adapter: only }]);
  }
  const stray = ofNamedSource.filter((option) => given.all(option).length > 0);
  if (stray.length > 0) {
    const named = stray.map((option) => `--${option}`).join(" and ");
    const next = `Write it in ${configuration.named}, or name a source on the command line.`;
    return err(usageFailure(`${named} can be given with a source on the command line alone.`, next));
  }
  return configuredAdapters(configuration, given, use);
}

/** The one source that is to be read, for what is asked of one alone. */
export function onlyAdapter(adapters: readonly NamedAdapter[], what: string): Result<NamedAdapter, Failure> {
  const [only, ...more] = adapters;
  if (only !== undefined && more.length === 0) return ok(only);
  return err(
    usageFailure(`${what} is of one source, and the config file has ${adapters.length}.`, "Choose one by --source."),
  );
}
