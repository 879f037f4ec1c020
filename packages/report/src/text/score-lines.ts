import type { ScoreLine } from "../document/report-document.js";
import type { Layout } from "./layout.js";
import { length, wrap } from "./wrap.js";

/** The answers of the pillars, in one line each where there is room: the score, how it reads, and the sentence. */
export function scoreLines(scores: readonly ScoreLine[], layout: Layout): readonly string[] {
  const titleWidth = Math.max(...scores.map(({ title }) => length(title)));
  const bandWidth = Math.max(0, ...scores.map(({ score }) => length(score?.band ?? "")));
  return scores.flatMap((score) => scoreBlock(score, titleWidth, bandWidth, layout));
}

function scoreBlock(
  { title, answer, score, tone }: ScoreLine,
  titleWidth: number,
  bandWidth: number,
  { paint, width }: Layout,
): readonly string[] {
  const name = title.padEnd(titleWidth);
  const value = (score?.text ?? "–").padStart(3);
  const band = (score?.band ?? "").padEnd(bandWidth);
  const plain = `  ${name}  ${value} ${band}`;
  const indent = " ".repeat(length(plain) + 2);
  const [first = "", ...rest] = wrap(answer, width, indent, `${plain}  `);
  const head = `  ${paint.bold(name)}  ${value} ${paint.tone(paint.bold(band), tone)}`;
  return [`${head}${first.slice(plain.length)}`, ...rest];
}
