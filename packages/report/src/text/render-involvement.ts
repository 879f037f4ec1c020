import { measureNames } from "@org/community-core";
import {
  assessInvolvement,
  type InvolvementDocument,
  type InvolvementOptions,
  type WinCandidates,
} from "@org/community-core/involvement";
import { composeInvolvement } from "../document/compose-involvement.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/** How an involvement document is printed as text. */
export interface InvolvementTextOptions extends Omit<TextOptions, "reading"> {
  /** The day that a document describes which does not say so. */
  readonly asOf?: InvolvementOptions["asOf"];
  /** Conversations of the community that may be wins. */
  readonly candidates?: readonly WinCandidates[];
  /** The zone in which the days of those conversations are cut. Absent: UTC. */
  readonly timeZone?: string;
  /** The line of the file on which something of the document stands, such as that of `wins[1].told`. */
  readonly lineOf?: (path: string) => number | undefined;
}

/**
 * How far an organisation is involved: how much is described, what does not go together, what experience warns of and what is
 * missing, each with a question that leads to an answer; then what there is. It names people as the document does.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60 or there is no such time zone.
 * @example
 * renderInvolvement({}, { language: "en" }).endsWith("\n") // => true
 */
export function renderInvolvement(document: InvolvementDocument, options: InvolvementTextOptions): string {
  const { asOf, candidates, lineOf, timeZone = "UTC", language } = options;
  const assessment = assessInvolvement(document, { measures: measureNames, ...(asOf === undefined ? {} : { asOf }) });
  const composed = composeInvolvement(
    {
      assessment,
      ...(candidates === undefined ? {} : { candidates }),
      ...(lineOf === undefined ? {} : { lineOf }),
    },
    speech(language, timeZone),
  );
  return documentText(composed, options);
}
