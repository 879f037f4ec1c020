import { nearestName } from "../model/nearest-name.js";

/** So many keys are offered at most: a list of all helps nobody who slipped. */
const most = 3;

/**
 * The keys of figures that may have been meant, nearest first, at most three: those that are a slip of the hand away; where there are
 * none, those that share most words with it, so that `density` finds `network-density`.
 *
 * @example
 * nearestKeys("reciprocty", ["reciprocity", "network-density"]) // => ["reciprocity"]
 * nearestKeys("density", ["reciprocity", "network-density"]) // => ["network-density"]
 */
export function nearestKeys(name: string, keys: readonly string[]): readonly string[] {
  const found = misspelt(name, keys);
  if (found.length > 0) return found;
  const wanted = wordsOf(name);
  const alike = keys.map((key) => ({ key, shared: sharedWords(wanted, wordsOf(key)) }));
  const mostShared = alike.reduce((largest, { shared }) => Math.max(largest, shared), 1);
  return alike.flatMap(({ key, shared }) => (shared === mostShared ? key : [])).slice(0, most);
}

function misspelt(name: string, keys: readonly string[]): readonly string[] {
  const found: string[] = [];
  while (found.length < most) {
    const nearest = nearestName(
      name,
      keys.filter((key) => !found.includes(key)),
    );
    if (nearest === undefined) break;
    found.push(nearest);
  }
  return found;
}

function wordsOf(key: string): readonly string[] {
  return key
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** How many of the words are, or begin, one of the others; a misspelt word is still that word. */
function sharedWords(wanted: readonly string[], words: readonly string[]): number {
  return wanted.filter((word) => {
    const isBegin = word.length >= 4 && words.some((own) => own.startsWith(word));
    return words.includes(word) || isBegin || (word.length >= 4 && nearestName(word, words) !== undefined);
  }).length;
}
