import type { Win } from "@org/community-core/involvement";
import type { Audience } from "../document/audience.js";
import type { Reading } from "../document/reading.js";
import type { LanguageCode } from "../language/language-code.js";

/** How a report is printed as text. */
export interface TextOptions {
  readonly language: LanguageCode;
  /** Characters a line, at least 60. Default 80. */
  readonly width?: number;
  /** Colour for a terminal. Default false. */
  readonly colour?: boolean;
  /** With why each threshold stands where it stands, what each figure could move, and every figure that is missing. Default false. */
  readonly detail?: boolean;
  /** What became of the read, such as a `Collected`; printed at the end. */
  readonly reading?: Reading;
}

/** How a health report is printed as text. */
export interface ReportTextOptions extends TextOptions {
  /** For whom it is. Default `team`. */
  readonly audience?: Audience;
  /** What went well in the words of the organisation, beside the figures. */
  readonly wins?: readonly Win[];
}
