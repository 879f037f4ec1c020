/** Widths of characters in parts of the height of the letters, as the widest of the usual fonts without serifs have them. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{Mn}|\p{Me}|\p{Cf}|\uFE0F/u, 0],
  [/[ijl.,:;'|!\u2019\u00A0 ]/u, 0.36],
  [/[frt()[\]{}/\\"“”-]/u, 0.47],
  [/[mwMW@%—…]/u, 1],
  [/\p{Lu}|[&]/u, 0.76],
  [/[\p{Extended_Pictographic}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u, 1.1],
];
const usual = 0.64;

/** So much wider letters are that are to be seen first. */
export const strongWidth = 1.1;

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

/** The text in lines that fit in a width, broken at spaces; a word that is wider is clipped. */
export function wrapped(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(clipped(word, width, fontSize));
  }
  return lines;
}
