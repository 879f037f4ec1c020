/** Widths of characters in parts of the height of the letters, a little wider than usual fonts without serifs have them. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{Mn}|\p{Me}|\p{Cf}|\uFE0F/u, 0],
  [/[ijl.,:;'|!\u2019\u00A0 ]/u, 0.32],
  [/[frt()[\]{}/\\"“”-]/u, 0.42],
  [/[mwMW@%—…]/u, 0.92],
  [/\p{Lu}|[&]/u, 0.72],
  [/[\p{Extended_Pictographic}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u, 1.1],
];
const usual = 0.58;

/** About how wide a text is, in the unit of the font size; rather too wide than too narrow. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += widths.find(([characters]) => characters.test(character))?.[1] ?? usual;
  return width * fontSize;
}

/** The text as far as it fits in a width, with `…` where it goes on. */
export function clipped(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("").trimEnd()}…`, fontSize) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** The text in lines that fit in a width, broken at spaces; the last of at most so many is clipped. */
export function wrapped(text: string, width: number, fontSize: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && lines.length < mostLines - 1 && textWidth(longer, fontSize) > width) {
      lines.push(clipped(line, width, fontSize));
      line = word;
    } else line = longer;
  }
  return [...lines, clipped(line, width, fontSize)];
}
