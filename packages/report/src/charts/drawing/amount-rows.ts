import { type PlaceLabel, placeAxis, withoutTouching } from "./axes.js";
import { chartWidth, line } from "./marks.js";
import type { Scale } from "./scale.js";

/** The lines of a scale behind the bar of one row: what is written over the bar stays free of them. */
export function gridOfRow(scale: Scale, y: number, height: number): readonly string[] {
  return scale.ticks.map((tick) => {
    const x = scale.at(tick);
    return line([x, y - 4], [x, y + height + 4], tick === 0 ? "chart-axis" : "chart-grid");
  });
}

/** What the lines of a scale mean, under all rows; the last says the unit. */
export function amountAxis(
  scale: Scale,
  bottom: number,
  write: (value: number) => string,
  unit: string,
): readonly string[] {
  const last = scale.ticks.length - 1;
  const labels = scale.ticks.map(
    (tick, index): PlaceLabel => ({
      x: scale.at(tick),
      text: index === last ? `${write(tick)} ${unit}` : write(tick),
    }),
  );
  const plot = { left: 0, right: chartWidth, top: 0, bottom };
  return placeAxis(withoutTouching(labels, 0, chartWidth), plot, { from: 0, until: chartWidth });
}
