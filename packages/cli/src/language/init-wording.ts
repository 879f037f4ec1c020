import type { SourceKind } from "../init/found.js";

/** What a config file that `init` writes says of itself, and what `init` says of its work. */
export interface InitWording {
  readonly head: readonly string[];
  readonly sources: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  /** Beside the name of a source. */
  readonly name: string;
  readonly dates: string;
  readonly page: string;
  readonly language: string;
  readonly timeZone: string;
  readonly days: string;
  readonly people: string;
  readonly documents: string;
  readonly thresholds: string;
  /** Examples to take the # away from; each line is YAML behind it. */
  readonly more: readonly string[];
}
