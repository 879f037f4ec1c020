import type { Phrase } from "../phrasebook.js";

/** What the examples of the help do, in Dutch. */
export const dutchExamples: readonly Phrase[] = [
  ["and how its goals stand", "en hoe het met de doelen staat"],
  [
    "drops from that folder what is too old as of now; LinkedIn is not asked, so it takes no token",
    "wist uit die map wat nu te oud is; aan LinkedIn wordt niets gevraagd, dus een token is niet nodig",
  ],
  ["a file to fill in, explained in Dutch", "een bestand om in te vullen, uitgelegd in het Nederlands"],
  ["a file to fill in, in Dutch", "een bestand om in te vullen, in het Nederlands"],
  [
    "the findings and the four approaches, for a program",
    "de bevindingen en de vier soorten aanpak, voor een programma",
  ],
  ["the findings, for a program", "de bevindingen, voor een programma"],
  ["all of it, for a program", "alles, voor een programma"],
  [
    "what is missing and what contradicts, each with a question",
    "wat ontbreekt en wat elkaar tegenspreekt, elk met een vraag",
  ],
  ["and conversations that may be wins to tell", "en gesprekken die een succes kunnen zijn om te vertellen"],
  ["local communities by the venues in which they meet", "lokale communities naar de ontmoetingsplekken van elk"],
  ["categories of a forum as parts, for a program", "categorieën van een forum als onderdelen, voor een programma"],
  [
    "a made-up community, to see what a report looks like",
    "een verzonnen community, om te zien hoe een rapport eruitziet",
  ],
  ["CSV files whose columns are recognised", "CSV-bestanden waarvan de kolommen worden herkend"],
  ["held against what forty colleagues can reach", "beoordeeld naar wat veertig collega's kunnen halen"],
  ["CSV with a mapping of your own", "CSV met een eigen beschrijving van de kolommen"],
  ["what was kept of a Discourse forum", "wat van een Discourse-forum is bewaard"],
  ["what LinkedIn exports of a page", "wat LinkedIn van een pagina exporteert"],
  [
    "a page through LinkedIn's interface, within LinkedIn's rules of how long to keep",
    "een pagina via LinkedIn zelf, binnen de regels van LinkedIn voor hoe lang iets bewaard mag worden",
  ],
  ["an adapter of your own", "een eigen adapter"],
  ["next time, only what changed is read", "de volgende keer wordt alleen gelezen wat veranderde"],
  ["for a program", "voor een programma"],
  ["for a wiki or a merge request, beside the text", "voor een wiki of een merge request, naast de tekst"],
  [
    "ends with 0 (met), 10 (missed) or 11 (could not tell)",
    "eindigt met 0 (gehaald), 10 (niet gehaald) of 11 (niet te zeggen)",
  ],
  ["several thresholds may be given", "er mogen meer grenzen worden gegeven"],
  ["on whom most hangs: P1, P2 … to choose from", "aan wie het meeste hangt: P1, P2 … om uit te kiezen"],
  [
    "what only P1 does, who shares it, and what could be lost at most",
    "wat alleen P1 doet, wie het deelt en wat er hoogstens verloren kan gaan",
  ],
  ["several people together, in Dutch", "meer mensen samen, in het Nederlands"],
  [
    "what is missing and what contradicts, each with a question that leads on",
    "wat ontbreekt en wat elkaar tegenspreekt, elk met een vraag die verder helpt",
  ],
  [
    "the rule of 20% among those interviewed, and how sure that is",
    "de regel van 20% onder wie is geïnterviewd, en hoe zeker dat is",
  ],
  [
    "every account of that person; ends with 65 if nobody has the pseudonym",
    "elk account van die persoon; eindigt met 65 als niemand het pseudoniem heeft",
  ],
  [
    "suppresses every account of that person that posts.csv links, and rewrites the report",
    "vergeet elk account dat posts.csv aan die persoon verbindt, en herschrijft het rapport",
  ],
  [
    "with the hours a week that others would have to take over",
    "met de uren per week die anderen zouden moeten overnemen",
  ],
  ["everyone of a department, for a program", "iedereen van een afdeling, voor een programma"],
  ["somebody by what the source calls them", "iemand zoals de bron die noemt"],
  [
    "hours a week that somebody plans for a duty, to be taken over (with --without, --id or a group)",
    "uren per week die iemand voor een taak plant en die over te nemen zijn (met --without, --id of een groep)",
  ],
  [
    "what these files show: a figure that needs more is refused in a report",
    "wat deze bestanden laten zien: een cijfer waarvoor meer nodig is, geeft een rapport niet",
  ],
  ["which columns are read as what", "welke kolom als wat wordt gelezen"],
  ["what a line of NDJSON may be", "wat een regel NDJSON kan zijn"],
  [
    "for pipelines: end with 10 where something serious hangs on few people, 11 where that cannot be told of all parts",
    "voor pipelines: eindig met 10 als er iets ernstigs aan weinig mensen hangt, met 11 als dat niet van alle onderdelen te zeggen is",
  ],
];
