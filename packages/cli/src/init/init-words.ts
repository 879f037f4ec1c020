import type { LanguageCode } from "@org/community-report";
import { englishInit } from "../language/en/init.js";
import type { InitWording } from "../language/init-wording.js";
import { dutchInit } from "../language/nl/init.js";

/** The words of `init` by language. */
export const initWords: Readonly<Record<LanguageCode, InitWording>> = { en: englishInit, nl: dutchInit };
