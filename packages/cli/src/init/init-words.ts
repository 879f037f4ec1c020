import type { LanguageCode } from "@org/community-report";
import { englishInit } from "../language/en/init.js";
import { dutchInit } from "../language/nl/init.js";
import type { SourceKind } from "./found.js";

/** What a config file that `init` writes says of itself, and what `init` says of its work. */
export interface InitWords {
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

/** The words of `init` by language. */
export const initWords: Readonly<Record<LanguageCode, InitWords>> = { en: englishInit, nl: dutchInit };
