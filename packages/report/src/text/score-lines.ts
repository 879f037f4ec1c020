import type { ScoreLine } from "../document/report-document.js";
import { bar } from "./bar.js";
import type { Layout } from "./layout.js";
import { length, wrap } from "./wrap.js";

/** The answers of the pillars: a bar, the score, how it reads, and the sentence under it. */
export function scoreLines(scores: readonly ScoreLine[], layout: Layout): readonly string[] {
  const titleWidth = Math.max(...scores.map(({ title }) => length(title))) + 4;
  const besideBar = scores.map(({ score }) => length(`${score?.band ?? ""}${score?.direction ?? ""}`) + 8);
  const cells = Math.max(4, Math.min(20, layout.width - titleWidth - Math.max(...besideBar)));
  return scores.flatMap((score, index) => [
    ...(index === 0 ? [] : [""]),
    ...scoreBlock(score, titleWidth, cells, layout),
  ]);
}

function scoreBlock(
  { title, answer, score, tone }: ScoreLine,
  titleWidth: number,
  cells: number,
  layout: Layout,
): readonly string[] {
  const { paint, width } = layout;
  const indent = " ".repeat(titleWidth);
  const head = `  ${paint.bold(title)}${" ".repeat(titleWidth - 2 - length(title))}`;
  const plainHead = `  ${title}`.padEnd(titleWidth);
  if (score === undefined) {
    const [first = "", ...rest] = wrap(answer, width, indent, plainHead);
    return [head + first.slice(plainHead.length), ...rest];
  }
  const meter = paint.tone(bar(score.value / 100, cells), tone);
  const value = `${score.text.padStart(3)}  ${paint.tone(paint.bold(score.band), tone)}`;
  return [`${head}${meter} ${value}  ${paint.faint(score.direction)}`, ...wrap(answer, width, indent)];
}
