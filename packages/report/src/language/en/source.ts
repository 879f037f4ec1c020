import type { SourceWords } from "../source-words.js";

/** What a source shows, in English. */
export const source: SourceWords = {
  title: (name, kind) => (name === kind ? `What ${name} can show` : `What ${name} can show (read by: ${kind})`),
  shows: "It shows",
  showsNothing: "Nothing that figures could be made of.",
  doesNotShow: "It does not show",
  rules: "When it is read",
  readsChanges: "A later read can ask for what changed alone.",
  readsAll: "Every read asks for everything.",
  mayBeKept: "What is read may be kept.",
  keptFor: (hours) => `Some of what is read may be kept for ${hours} only.`,
  notLinkable: "Its people may not be recognised in other sources.",
  leftOut: (fields) => `Left out unless it is asked for: ${fields}.`,
  timeZone: (zone) => `Times without an offset are read as those of ${zone}.`,
  remarks: "What to know",
};
