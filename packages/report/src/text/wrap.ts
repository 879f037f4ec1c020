/** Narrower than this nothing can be laid out; longer words stand out over the edge instead. */
const leastWidth = 20;

/**
 * Text as lines of at most `width` characters, broken at spaces. A no-break space holds together what stands on either
 * side and is printed as a space. A word that is longer than a line stays whole.
 *
 * @param indent - What every line begins with; counts in the width.
 * @param first - What the first line begins with instead, such as a bullet.
 */
export function wrap(text: string, width: number, indent = "", first: string = indent): readonly string[] {
  return broken(text, Math.max(width, leastWidth), indent, first);
}

/** The same in as little room as there is, such as that of a cell. */
export function broken(text: string, room: number, indent = "", first: string = indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/[ \t\n]+/)) {
    if (word === "") continue;
    if (!empty && length(line) + 1 + length(word) > room) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line = empty ? line + word : `${line} ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines.map((whole) => whole.replaceAll("\u00A0", " ").trimEnd());
}

/** How many characters a text is long, as a reader counts them but for wide scripts. */
export function length(text: string): number {
  return [...text].length;
}
