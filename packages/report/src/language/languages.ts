import { english } from "./en.js";
import type { Language } from "./language.js";
import type { LanguageCode } from "./language-code.js";
import { dutch } from "./nl.js";

/** Every language by its code. */
export const languages: Readonly<Record<LanguageCode, Language>> = { en: english, nl: dutch };
