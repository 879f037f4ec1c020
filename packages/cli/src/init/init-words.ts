import type { LanguageCode } from "@org/community-report";
import type { SourceKind } from "./found.js";

/** What a config file that `init` writes says of itself, and what `init` says of its work. */
export interface InitWords {
  readonly head: readonly string[];
  readonly sources: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  /** Beside the name of a source. */
  readonly name: string;
  readonly dates: string;
  readonly page: string;
  readonly language: string;
  readonly timeZone: string;
  readonly days: string;
  readonly people: string;
  readonly documents: string;
  readonly thresholds: string;
  /** Examples to take the # away from; each line is YAML behind it. */
  readonly more: readonly string[];
}

const en: InitWords = {
  head: [
    "What this community is read from and judged by. Written for what was found in this folder; change what you like.",
    "Then run, in this folder: community-health report, or community-health check.",
    "",
    "A line that begins with # is an explanation and is not read. All keys: community-health schema config.",
    "Paths start in the folder of this file. Passwords and keys never stand in it, but as { env: NAME_OF_A_VARIABLE }.",
  ],
  sources: "Where the community is read from. Several sources are joined into one community.",
  kinds: {
    "csv-table": "a table in CSV whose columns are recognised",
    records: "records, one JSON object a line",
    "discourse-topics": "topics of a Discourse forum",
    "discourse-archive": "a Discourse forum that was read into a folder",
    "discourse-backup": "a backup of a Discourse forum",
    "discourse-user-archive": "what one member of a Discourse forum wrote",
    "discourse-users": "the users of a Discourse forum, as its administrator exports them",
    "linkedin-page": "an export of a LinkedIn page: totals, and nobody's name",
    "linkedin-archive": "what one member of LinkedIn did",
  },
  name: "part of every id: choose it once and keep it",
  dates: "times without an offset are meant in this zone; change it if they are not",
  page: "how the own page is called among its competitors, if there is such an export",
  language: "en or nl",
  timeZone: "where days begin",
  days: "how many days the figures look back",
  people: "pseudonyms that stay the same from report to report, by a private key",
  documents: "Documents about the community, which plan, concept and involvement read too.",
  thresholds: "What check decides by: 0–100 for a score, its own unit for a figure.",
  more: [
    "What is known of the community besides its data; thresholds scale with its size:",
    "community: { size: 40, scope: internal, launched: 2026-01-01 }",
    "",
    "Who holds which duty, called as the source calls them:",
    "duties:",
    "  - { holder: ann, duty: answering, backup: bob, hoursPerWeek: 4 }",
    "",
    "Goals; a report says how they stand:",
    "goals:",
    "  - id: answered",
    "    statement: Questions get an answer",
    "    measure: response-rate",
    "    target: 0.9",
    "    from: 0.6",
    "    since: 2026-01-01",
    "    by: 2026-12-31",
    "",
    "A figure that counts by rules of your own, here in a score of your own:",
    "indicators:",
    "  - { measure: new-contributors, pillar: Welcome, weight: 1, zeroAt: 0, hundredAt: 20 }",
  ],
};

const nl: InitWords = {
  head: [
    "Waaruit deze community wordt gelezen en waaraan zij wordt getoetst. Geschreven voor wat er in deze map staat.",
    "Verander wat je wilt. Daarna, in deze map: community-health report, of community-health check.",
    "",
    "Een regel die met # begint is uitleg en wordt niet gelezen. Alle sleutels: community-health schema config.",
    "Paden beginnen in de map van dit bestand. Wachtwoorden en sleutels staan er nooit in, maar als { env: NAAM }.",
  ],
  sources: "Waar de community uit wordt gelezen. Meer bronnen worden samen één community.",
  kinds: {
    "csv-table": "een tabel in CSV waarvan de kolommen worden herkend",
    records: "records, één JSON-object per regel",
    "discourse-topics": "onderwerpen van een Discourse-forum",
    "discourse-archive": "een Discourse-forum dat in een map is gelezen",
    "discourse-backup": "een back-up van een Discourse-forum",
    "discourse-user-archive": "wat één lid van een Discourse-forum schreef",
    "discourse-users": "de gebruikers van een Discourse-forum, zoals de beheerder ze exporteert",
    "linkedin-page": "een export van een LinkedIn-pagina: totalen, en van niemand een naam",
    "linkedin-archive": "wat één lid van LinkedIn deed",
  },
  name: "deel van elke id: kies hem één keer en houd hem zo",
  dates: "tijden zonder tijdsverschil zijn zo bedoeld; verander dit als dat niet klopt",
  page: "hoe de eigen pagina tussen haar concurrenten heet, als er zo'n export is",
  language: "en of nl",
  timeZone: "waar een dag begint",
  days: "hoeveel dagen de cijfers terugkijken",
  people: "pseudoniemen die van rapport tot rapport gelijk blijven, met een geheime sleutel",
  documents: "Documenten over de community; plan, concept en involvement lezen ze ook.",
  thresholds: "Waaraan check toetst: 0–100 voor een score, de eigen eenheid voor een cijfer.",
  more: [
    "Wat er van de community bekend is naast haar gegevens; grenzen schuiven mee met haar omvang:",
    "community: { size: 40, scope: internal, launched: 2026-01-01 }",
    "",
    "Wie welke taak heeft, zoals de bron diegene noemt:",
    "duties:",
    "  - { holder: ann, duty: answering, backup: bob, hoursPerWeek: 4 }",
    "",
    "Doelen; een rapport zegt hoe het daarmee staat:",
    "goals:",
    "  - id: beantwoord",
    "    statement: Vragen krijgen een antwoord",
    "    measure: response-rate",
    "    target: 0.9",
    "    from: 0.6",
    "    since: 2026-01-01",
    "    by: 2026-12-31",
    "",
    "Een cijfer dat naar eigen regels meetelt, hier in een eigen score:",
    "indicators:",
    "  - { measure: new-contributors, pillar: Welkom, weight: 1, zeroAt: 0, hundredAt: 20 }",
  ],
};

/** The words of `init` by language. */
export const initWords: Readonly<Record<LanguageCode, InitWords>> = { en, nl };
