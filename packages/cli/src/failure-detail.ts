import type { LanguageCode } from "@org/community-report";

/** A text of what is wrong: in English, for the phrasebook to translate, or made in each language already. */
export type FailureDetail = string | Readonly<Record<LanguageCode, string>>;
