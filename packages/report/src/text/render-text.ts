import type { HealthReport } from "@org/community-core";
import { composeReport } from "../document/compose-report.js";
import type { Reading } from "../document/reading.js";
import type { Block } from "../document/report-document.js";
import type { LanguageCode } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import { documentLines } from "./document-lines.js";
import { paint } from "./paint.js";
import { printable } from "./printable.js";

/** How a health report is printed as text. */
export interface TextOptions {
  readonly language: LanguageCode;
  /** Characters a line, at least 60. Default 80. */
  readonly width?: number;
  /** Colour for a terminal. Default false. */
  readonly colour?: boolean;
  /** What became of the read, such as a `Collected`; printed at the end. */
  readonly reading?: Reading;
}

/**
 * A health report for a person at a terminal: what was read, an answer a pillar, the findings that matter most with a
 * step for this week, then everything that it rests on. Codes that this version does not know are printed in readable
 * form. It names carriers by pseudonym, so it is for the team and not for everybody.
 *
 * @returns Text that ends in a line break. Dates are in the report's own time zone.
 * @throws RangeError if the width is under 60 or the report's time zone is not known here.
 */
export function renderText(report: HealthReport, options: TextOptions): string {
  const { language, width = 80, colour = false, reading } = options;
  if (!(width >= 60)) throw new RangeError(`A report is at least 60 characters wide, got ${width}.`);
  const document = composeReport(report, speech(language, report.timeZone), reading).map(printableBlock);
  return `${documentLines(document, { width, paint: paint(colour) }).join("\n")}\n`;
}

/** Every text of a block without what would steer a terminal. */
function printableBlock(block: Block): Block {
  // Round trip through JSON: blocks are plain data, and its reviver meets every text in them.
  return JSON.parse(JSON.stringify(block), (_, value: unknown) =>
    typeof value === "string" ? printable(value) : value,
  ) as Block;
}
