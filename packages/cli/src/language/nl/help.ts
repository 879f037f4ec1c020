import type { Phrase } from "../phrasebook.js";

/** The help, in Dutch: its headings, sources and commands. Names of commands and options are the same in every language. */
export const dutchHelp: readonly Phrase[] = [
  ["is a community alive, and does it last?", "leeft een community, en houdt zij stand?"],
  ["Usage", "Gebruik"],
  ["<command>", "<opdracht>"],
  ["Commands", "Opdrachten"],
  ["Sources", "Bronnen"],
  ["Options", "Opties"],
  ["Examples", "Voorbeelden"],
  ["may be repeated", "mag herhaald worden"],
  [
    "Ends with 0 (done or met), 10 (missed), 11 (could not tell), 64 (command line wrong),",
    "Eindigt met 0 (gedaan of gehaald), 10 (niet gehaald), 11 (niet te zeggen), 64 (opdracht fout),",
  ],
  [
    "65 (input or source wrong), 70 (a mistake of the program) or 130 (interrupted).",
    "65 (invoer of bron fout), 70 (fout van het programma) of 130 (onderbroken).",
  ],
  [
    "Help for one command: community-health <command> --help. Version: --version.",
    "Hulp bij één opdracht: community-health <opdracht> --help. Versie: --version.",
  ],

  // Sources:
  [
    "a made-up community (--option preset=spread for another)",
    "een verzonnen community (--option preset=spread voor een andere)",
  ],
  ["CSV files with a mapping", "CSV-bestanden met een beschrijving van de kolommen"],
  [
    "a forum: --site <address>, --archive <file or folder>, or another way by --option",
    "een forum: --site <adres>, --archive <bestand of map>, of een andere weg met --option",
  ],
  [
    "exports of a page (.xls, .xlsx, .csv), or a member's own archive",
    "exports van een pagina (.xls, .xlsx, .csv), of het eigen archief van een lid",
  ],
  [
    "a page itself: --page <number or URN> --token-env <name>",
    "een pagina zelf: --page <nummer of URN> --token-env <naam>",
  ],
  [".csv, .tsv, .txt, .ndjson, .jsonl, each also as .gz", ".csv, .tsv, .txt, .ndjson, .jsonl, elk ook als .gz"],
  ["a package or module of your own", "een eigen pakket of module"],

  // Commands:
  ["read a community and report on its health", "lees een community en zeg hoe gezond zij is"],
  [
    "read a community and decide by thresholds, for pipelines",
    "lees een community en toets haar aan grenzen, voor pipelines",
  ],
  [
    "read a community and say what hangs on somebody, or on whom most hangs",
    "lees een community en zeg wat er aan iemand hangt, of aan wie het meeste hangt",
  ],
  [
    "read a plan for a community and say what it lacks and where it contradicts itself",
    "lees een plan voor een community en zeg wat ontbreekt en wat elkaar tegenspreekt",
  ],
  [
    "read a concept with its interviews and say whether the community has a chance",
    "lees een concept met interviews en zeg of de community een kans van slagen heeft",
  ],
  [
    "say for whom a pseudonym of a keyed report stands, if you hold its key",
    "zeg voor wie een pseudoniem uit een rapport met sleutel staat, als je de sleutel hebt",
  ],
  [
    "forget a person, in keyed reads from now on and in reports that are there",
    "vergeet iemand, voortaan bij lezen met sleutel en in rapporten die er al zijn",
  ],
  [
    "show what is recognised in CSV files, with the first rows, before reading them",
    "laat zien wat er in CSV-bestanden wordt herkend, met de eerste regels, vóór het lezen",
  ],
  [
    "read how far the organisation is involved, say what is missing, and find wins in the data",
    "lees hoe betrokken de organisatie is, zeg wat ontbreekt, en zoek wins in de gegevens",
  ],
  [
    "read local communities of one organisation: each part, all together, side by side",
    "lees de lokale communities van één organisatie: elk onderdeel, alles samen en naast elkaar",
  ],
  [
    "forget what a source's rules let nobody keep any longer; once a day where nobody reads",
    "wis wat volgens de regels van een bron niemand langer mag bewaren; elke dag als niemand leest",
  ],

  [
    "say what a source can show and what it cannot, before it is read",
    "zeg wat een bron kan laten zien en wat niet, vóór het lezen",
  ],
];
