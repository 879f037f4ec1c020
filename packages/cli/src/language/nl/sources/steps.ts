import type { Phrase } from "../../phrasebook.js";

/** What stands on the line of progress: what is being done, and what is counted, in Dutch. */
export const dutchOfSteps: readonly Phrase[] = [
  ["reading {what}", "{what} wordt gelezen"],
  ["reading from memory", "er wordt uit het geheugen gelezen"],
  ["reading the archive", "het archief wordt gelezen"],
  ["reading posts", "berichten worden gelezen"],
  ["reading likes", "likes worden gelezen"],
  ["reading topics", "onderwerpen worden gelezen"],
  ["reading topics whole", "hele onderwerpen worden gelezen"],
  ["reading flags", "meldingen worden gelezen"],
  ["reading users", "gebruikers worden gelezen"],
  ["simulating", "een community wordt nagebootst"],
  ["working it out", "het wordt uitgerekend"],
  ["bytes", "bytes"],
  ["rows", "rijen"],
  ["records", "records"],
  ["topics", "onderwerpen"],
  ["deliveries", "leveringen"],
  ["posts", "berichten"],
  ["users", "gebruikers"],
  ["cases", "gevallen"],
  ["files", "bestanden"],
  ["steps", "stappen"],
];
