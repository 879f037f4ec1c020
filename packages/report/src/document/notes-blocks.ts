import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import type { Block } from "./report-document.js";

/** The notes that parts of a report refer to, at its end; none where there are none. */
export function notesBlocks(notes: CaveatNotes, speech: Speech): readonly Block[] {
  const sentences = notes.sentences();
  if (sentences.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: speech.language.labels.caveats },
    { kind: "list", numbered: true, items: sentences },
  ];
}
