import type { Chart } from "../chart.js";
import { chartWidth, fontSize } from "./marks.js";
import { element, escaped } from "./svg-element.js";

/** What a chart is made of. */
export interface Picture extends Omit<Chart, "svg"> {
  /** In the units of the drawing, which is as wide as `chartWidth` says. */
  readonly height: number;
  /** Its elements. */
  readonly parts: readonly string[];
}

/** The chart of a picture: one element with its name and its text alternative, found by ids that no other chart has. */
export function drawn({ id, title, summary, table, height, parts }: Picture): Chart {
  const [titleId, summaryId] = [`chart-${id}-title`, `chart-${id}-summary`];
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "chart",
      // Tails of letters reach below the line on which they stand.
      viewBox: `0 0 ${chartWidth} ${Math.ceil(height + fontSize * 0.3)}`,
      role: "img",
      "aria-labelledby": `${titleId} ${summaryId}`,
      "font-size": fontSize,
    },
    [
      element("title", { id: titleId }, [escaped(title)]),
      element("desc", { id: summaryId }, [escaped(summary)]),
      ...parts,
    ],
  );
  return { id, title, summary, svg, table };
}
