import type { Tone } from "../../document/report-document.js";
import { element, type Html } from "../html/html.js";

/** A shape for each way to read something, so that colour is never the only bearer of it. */
const shapes: Readonly<Record<Tone, string>> = {
  strong: "M2 6.5 5 9.5 10 3",
  good: "M2 6.5 5 9.5 10 3",
  fair: "M6 2a4 4 0 1 0 0 8 4 4 0 1 0 0-8",
  notice: "M6 2a4 4 0 1 0 0 8 4 4 0 1 0 0-8",
  weak: "M6 2 11 10 1 10Z",
  serious: "M6 2 11 10 1 10Z",
  critical: "M2 2 10 10M10 2 2 10",
};

/** The mark of a tone; it stands beside the word for it. */
export function mark(tone: Tone | undefined): Html | undefined {
  if (tone === undefined) return undefined;
  return element(
    "svg",
    { class: "mark", viewBox: "0 0 12 12", "aria-hidden": "true", focusable: "false" },
    element("path", { d: shapes[tone] }),
  );
}
