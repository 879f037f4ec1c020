import type { DocumentFindingsWords } from "../document-finding-words.js";

/** What is said around the findings of any document, in Dutch. */
export const documentFindings: DocumentFindingsWords = {
  found: (contradictions, risks, gaps) => `${contradictions}, ${risks} en ${gaps}.`,
  counts: {
    contradiction: { one: "tegenstrijdigheid", other: "tegenstrijdigheden" },
    risk: { one: "risico", other: "risico's" },
    gap: { one: "open punt", other: "open punten" },
  },
  headings: {
    contradiction: "Wat niet met elkaar klopt",
    risk: "Waar ervaring voor waarschuwt",
    gap: "Wat er nog niet in staat",
  },
  question: (question) => `Vraag: ${question}`,
  place: (path, line) => (line === undefined ? path : `${path}, regel ${line}`),
};
