/** A sentence of ours with its translation; `{}` stands for what differs, `{2}` in the translation for the second of them. */
export type Phrase = readonly [ours: string, translated: string];

/** Translates what the program says, sentence by sentence. What it does not hold stays as it is. */
export type Phrasebook = (text: string) => string;

/** A phrasebook of these phrases. Where several fit, the one with the most words of its own is meant. */
export function phrasebook(phrases: readonly Phrase[]): Phrasebook {
  const known = phrases
    .map(([ours, translated]) => ({
      pattern: new RegExp(`^${ours.split("{}").map(escaped).join("(.+?)")}$`, "s"),
      words: ours.replaceAll("{}", "").length,
      translated,
    }))
    .sort((one, other) => other.words - one.words);
  return (text) => {
    for (const { pattern, translated } of known) {
      const found = pattern.exec(text);
      if (found === null) continue;
      let next = 0;
      return translated.replaceAll(/\{(\d?)\}/g, (_, place: string) => {
        next++;
        return found[place === "" ? next : Number(place)] ?? "";
      });
    }
    return text;
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
