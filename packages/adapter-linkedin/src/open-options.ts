import {
  type InvalidInput,
  isId,
  type Problem,
  problem,
  problemMessage,
  readOptions,
  type SourceRetention,
} from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import type { CommonOptions, FileRetention } from "./options.js";
import type { WayIn } from "./ways/way-in.js";
import type { WayKind } from "./ways/way-kind.js";
import { ways } from "./ways/ways.js";

const hours = z.exactOptional(z.number().min(0));

const commonFields = {
  source: z.exactOptional(z.string().refine(isId, problemMessage({ type: "no-name" }))),
  retention: z.exactOptional(
    z.union([
      z.enum(["unlimited", "linkedin"]),
      z.strictObject({ contributionHours: hours, memberHours: hours, aggregateHours: hours }),
    ]),
  ),
  form: z.exactOptional(z.enum(["records", "columns"])),
};

/** A way that was opened by options, with what they say for every way. */
export interface OpenedOptions {
  readonly way: WayIn;
  readonly source: string;
  /** For how long what is read may be kept; absent: without limit. */
  readonly retention?: SourceRetention;
  readonly form: "records" | "columns";
}

const subject = "LinkedIn adapter options";

/** Checks options of unknown shape and opens the one way that they choose; nothing is read yet. */
export function openOptions(options: unknown): Result<OpenedOptions, InvalidInput> {
  const kind = chosenWay(options);
  if (kind.isErr()) return err(invalid([kind.error]));
  const parsed = readOptions(subject, z.strictObject({ ...commonFields, ...kind.value.schema.shape }), options);
  if (parsed.isErr()) return err(parsed.error);
  const problems = kind.value.problemsOf?.(parsed.value) ?? [];
  if (problems.length > 0) return err(invalid(problems));
  const { way, source } = kind.value.open(parsed.value);
  // The cast: the common fields were let through with the way's own.
  const common = parsed.value as CommonOptions & FileRetention;
  const { retention: chosen = "linkedin", form = "records" } = common;
  const retention = chosen === "linkedin" ? way.retention : chosen;
  return ok({ way, source: common.source ?? source, form, ...(retention === "unlimited" ? {} : { retention }) });
}

/** The one way that the options choose. */
function chosenWay(options: unknown): Result<WayKind, Problem> {
  const given = typeof options === "object" && options !== null ? Object.keys(options) : [];
  const [only, ...more] = ways.filter(({ option }) => given.includes(option));
  if (only !== undefined && more.length === 0) return ok(only);
  return err(problem("", { type: "not-one-way-in", options: ways.map(({ option }) => option) }));
}

function invalid(problems: readonly Problem[]): InvalidInput {
  return { type: "InvalidInput", subject, problems };
}
