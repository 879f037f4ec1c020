import type { RejectedRow } from "@org/community-adapter-csv";
import type { SourceAdapter } from "@org/community-core";
import type { Result } from "neverthrow";
import type { AdapterOptions } from "../arguments/adapter-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { Failure } from "../failure.js";

/** How an adapter is to be used. */
export interface AdapterUse {
  /** Whether its people get pseudonyms that must stay the same, so that its source must have a name that stays. */
  readonly isKeyed: boolean;
  /** Where an adapter that needs a secret looks it up. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What time it is, in milliseconds since 1970. */
  readonly now: () => number;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** What to do about a source without a name that stays. Absent: as a command line gives it. */
  readonly howToName?: string;
  readonly onRejectedRow?: (row: RejectedRow) => void;
}

/** What a command line asks of a source. */
export interface SourceRequest {
  /** The words behind the name of the source, or all of them where they are paths themselves. */
  readonly words: readonly string[];
  readonly options: AdapterOptions;
  readonly given: ParsedArguments;
  readonly cwd: string;
  readonly use: AdapterUse;
}

/** Opens a source that comes with the program. */
export type OpenSource = (request: SourceRequest) => Promise<Result<SourceAdapter, Failure>>;
