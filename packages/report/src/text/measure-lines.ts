import type { Block, MeasureLine } from "../document/report-document.js";
import type { Layout } from "./layout.js";
import { length, wrap } from "./wrap.js";

/** Indicators or figures: name and value, then all that belongs to it, indented. */
export function measureLines(
  { measures, tight = false }: Extract<Block, { kind: "measures" }>,
  layout: Layout,
): readonly string[] {
  return measures.flatMap((measure, index) => [
    ...(index === 0 || tight ? [] : [""]),
    ...measureBlock(measure, layout),
  ]);
}

function measureBlock({ name, value, details, ...line }: MeasureLine, { width, paint }: Layout): readonly string[] {
  // Of fewer values than draw a line there is nothing to set aside.
  const aside = line.aside === "" ? undefined : line.aside;
  const title = value === undefined ? name : `${name}: ${value}`;
  const lines = wrap(title, width, "    ", "  ");
  const last = lines.at(-1) ?? "";
  const room = width - length(last) - 2;
  const fits = aside !== undefined && length(aside) <= room;
  const gap = fits && aside !== undefined ? " ".repeat(room - length(aside) + 2) : "";
  const bold = lines.map((line) => paint.bold(line));
  const head =
    fits && aside !== undefined ? [...bold.slice(0, -1), `${paint.bold(last)}${gap}${paint.faint(aside)}`] : bold;
  const under = fits || aside === undefined ? details : [aside, ...details];
  return [
    ...head,
    ...under.flatMap((detail) => wrap(detail, width, "      ", "    ")).map((line) => paint.faint(line)),
  ];
}
