import type { Win } from "@org/community-core/involvement";
import type { Audience } from "../document/audience.js";
import type { Reading } from "../document/reading.js";
import type { LanguageCode } from "../language/language-code.js";

/** How a report is written as a page. */
export interface PageOptions {
  readonly language: LanguageCode;
  /** For whom it is. Default `shared`: a page is passed on. */
  readonly audience?: Audience;
  /** What became of the read, such as a `Collected`; at the end of the page. */
  readonly reading?: Reading;
}

/** How a health report is written as a page. */
export interface ReportPageOptions extends PageOptions {
  /** With why each threshold stands where it stands, what each figure could move, and every figure that is missing. Default false. */
  readonly detail?: boolean;
  /** What went well in the words of the organisation, beside the figures. */
  readonly wins?: readonly Win[];
}
