import { chartWidth, fontSize, lineHeight, text } from "./marks.js";
import { wrapped } from "./text-width.js";

/** What is written under a drawing, in as many lines as it takes, with the height of them. */
export interface Remarks {
  readonly height: number;
  readonly parts: readonly string[];
}

/** @param top - Where they begin. */
export function remarks(texts: readonly string[], top: number): Remarks {
  const lines = texts.flatMap((one) => wrapped(one, chartWidth, fontSize));
  return {
    height: lines.length === 0 ? 0 : lines.length * lineHeight + 4,
    parts: lines.map((one, index) => text(0, top + fontSize + index * lineHeight, one, { tone: "quiet" })),
  };
}
