import type { Phrase } from "../phrasebook.js";

/** What the help and the program say of pages and of their audience, in Dutch. */
export const dutchPages: readonly Phrase[] = [
  [
    "also write it as a page of HTML that needs nothing else",
    "schrijf het ook als HTML-pagina die verder niets nodig heeft",
  ],
  [
    "with people by pseudonym, or for everybody without (default: shared for --html, else team)",
    "met mensen onder pseudoniem, of voor iedereen zonder (anders: shared bij --html, en verder team)",
  ],
  [
    "the successes in this involvement document stand beside the figures",
    "de successen uit dit bestand over betrokkenheid staan naast de cijfers",
  ],
  ["also as a page for everybody, which names nobody", "ook als pagina voor iedereen, waarin niemand wordt genoemd"],
  ["The page is in {}: open it in a browser.", "De pagina staat in {}: open die in een browser."],
];
