import type { PageWords } from "../../language/page-words.js";
import { element, type Html } from "../html/html.js";

/** A list that is longer than this is folded after so many. */
const unfolded = 8;

/** A list of which no more than a screen stands open; paper shows all of it. */
export function folded(
  items: readonly Html[],
  list: (items: readonly Html[], start: number) => Html,
  { more }: PageWords,
): readonly Html[] {
  // One or two more are no reason to fold.
  if (items.length <= unfolded + 2) return [list(items, 1)];
  const rest = items.slice(unfolded);
  return [
    list(items.slice(0, unfolded), 1),
    element("details", {}, element("summary", {}, more(`${rest.length}`)), list(rest, unfolded + 1)),
  ];
}
