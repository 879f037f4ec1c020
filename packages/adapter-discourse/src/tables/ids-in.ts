/** The whole numbers in a text such as `1,2` or `{1,2}`; `undefined` if there is no text. */
export function idsIn(text: string | undefined): readonly number[] | undefined {
  return text?.match(/-?\d+/g)?.map(Number) ?? (text === undefined ? undefined : []);
}
