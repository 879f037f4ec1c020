import type { DocumentFindingsWords } from "../document-finding-words.js";

/** What is said around the findings of any document, in English. */
export const documentFindings: DocumentFindingsWords = {
  found: (contradictions, risks, gaps) => `${contradictions}, ${risks} and ${gaps}.`,
  counts: {
    contradiction: { one: "contradiction", other: "contradictions" },
    risk: { one: "risk", other: "risks" },
    gap: { one: "gap", other: "gaps" },
  },
  headings: {
    contradiction: "What does not go together",
    risk: "What experience warns of",
    gap: "What is not said yet",
  },
  question: (question) => `Ask: ${question}`,
  place: (path, line) => (line === undefined ? path : `${path}, line ${line}`),
};
