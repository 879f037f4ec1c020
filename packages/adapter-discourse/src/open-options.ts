import { type InvalidInput, type Problem, problem, readOptions } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type CommonOptions, commonFields } from "./common-options.js";
import type { OpenedWay, WayKind } from "./ways/way-kind.js";
import { ways } from "./ways/ways.js";

/** A way that was opened by options, with what they say for every way. */
export interface OpenedOptions extends OpenedWay {
  readonly common: CommonOptions;
}

const subject = "Discourse adapter options";

/** Checks options of unknown shape and opens the one way that they choose; nothing is read yet. */
export function openOptions(options: unknown): Result<OpenedOptions, InvalidInput> {
  const kind = chosenWay(options);
  if (kind.isErr()) return err(invalid([kind.error]));
  const parsed = readOptions(subject, kind.value.schema.extend(commonFields), options);
  if (parsed.isErr()) return err(parsed.error);
  const { way, source } = kind.value.open(parsed.value);
  // The cast: the common fields were let through with the way's own.
  const common = parsed.value as CommonOptions;
  return ok({ way, source: common.source ?? source, common });
}

/** The one way that the options choose; what is an option of another way that was chosen chooses nothing. */
function chosenWay(options: unknown): Result<WayKind, Problem> {
  const given = typeof options === "object" && options !== null ? Object.keys(options) : [];
  const named = ways.filter(({ option }) => given.includes(option));
  const [only, ...more] = named.filter((kind) => {
    return !named.some((other) => other !== kind && kind.option in other.schema.shape);
  });
  if (only !== undefined && more.length === 0) return ok(only);
  return err(problem("", { type: "not-one-way-in", options: ways.map(({ option }) => option) }));
}

function invalid(problems: readonly Problem[]): InvalidInput {
  return { type: "InvalidInput", subject, problems };
}
