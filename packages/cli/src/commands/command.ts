import type { Result } from "neverthrow";
import type { OptionSpecs } from "../arguments/option-spec.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import type { ExitStatus } from "../exit-status.js";
import type { Failure } from "../failure.js";

/** An example in the help: the words after the program's name, and what they do. */
export interface CommandExample {
  readonly words: string;
  readonly does: string;
}

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** The words after its name, such as `<source> [files…]`. */
  readonly usage: string;
  /** How many words come before those of a source, such as the key of a figure. Absent: none. */
  readonly wordsBeforeSource?: number;
  readonly options: OptionSpecs;
  readonly examples: readonly CommandExample[];
  execute(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>>;
}
