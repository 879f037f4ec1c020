import type { ShareGroup } from "../document/report-document.js";
import { bar } from "./bar.js";
import type { Layout } from "./layout.js";
import { length, wrap } from "./wrap.js";

/** Who does how much: a bar a person, under the work that it is about. */
export function shareLines(groups: readonly ShareGroup[], { width, paint }: Layout): readonly string[] {
  const all = groups.flatMap(({ shares }) => shares);
  const nameWidth = Math.max(0, ...all.map(({ name }) => length(name)));
  const textWidth = Math.max(0, ...all.map(({ text }) => length(text)));
  const countWidth = Math.max(0, ...all.map(({ count }) => length(count)));
  const cells = Math.max(4, Math.min(30, width - 4 - nameWidth - textWidth - countWidth - 6));
  return groups.flatMap(({ title, shares, notes = [] }, index) => [
    ...(index === 0 ? [] : [""]),
    ...wrap(title, width, "  ").map((line) => paint.bold(line)),
    ...shares.map(({ name, share, text, count }) =>
      [
        `    ${name.padEnd(nameWidth)}`,
        bar(share, cells),
        text.replaceAll("\u00A0", " ").padStart(textWidth),
        paint.faint(count.padStart(countWidth)),
      ].join("  "),
    ),
    ...notes.flatMap((note) => wrap(note, width, "      ", "    ")).map((line) => paint.faint(line)),
  ]);
}
