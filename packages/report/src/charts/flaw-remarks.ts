import type { Caveat } from "@org/community-core";
import { flawTypes, missingFlawTypes } from "@org/community-core/data-quality";
import type { Speech } from "../speech/speech.js";

const flaws: ReadonlySet<string> = new Set(flawTypes);
const missing: ReadonlySet<string> = new Set(missingFlawTypes);

/**
 * What the flaws of the data do to what is drawn, in the words that a figure has in a note: each kind once, over all the time that
 * its stretches span.
 */
export function flawRemarks(caveats: readonly Caveat[] | undefined, speech: Speech): readonly string[] {
  const told = (caveats ?? []).filter(({ code }) => flaws.has(code));
  return [...new Set(told.map(({ code }) => code))].map((code) => {
    // Moments are written alike, so that their order as texts is that in time.
    const moments = (name: "from" | "until"): readonly string[] =>
      told.flatMap((one) => (one.code === code ? [`${one.params?.[name]}`] : [])).sort();
    const [from = "", until = ""] = [moments("from")[0], moments("until").at(-1)];
    return speech.caveat({ code, params: { from, until } });
  });
}

/** Whether more happened than was read. */
export function isReadInPart(caveats: readonly Caveat[] | undefined): boolean {
  return (caveats ?? []).some(({ code }) => missing.has(code));
}
