import type { Phrase } from "../phrasebook.js";

/** What the options in the help do, in Dutch. */
export const dutchOptions: readonly Phrase[] = [
  [
    "read through an adapter of your own instead of a built-in one",
    "lees met een eigen adapter in plaats van een ingebouwde",
  ],
  ["the forum to read (source discourse)", "het forum om te lezen (bron discourse)"],
  [
    "what was kept of the forum, or with --site the folder to keep it in (source discourse)",
    "wat van het forum is bewaard, of met --site de map om het in te bewaren (bron discourse)",
  ],
  [
    "the page to read through LinkedIn's interface (source linkedin)",
    "de pagina om via LinkedIn zelf te lezen (bron linkedin)",
  ],
  [
    "the environment variable that holds the token for it (source linkedin)",
    "de omgevingsvariabele met het token daarvoor (bron linkedin)",
  ],
  [
    "options of the adapter as JSON, such as the mapping of a CSV file",
    "opties van de adapter als JSON, zoals wat de kolommen van een CSV-bestand betekenen",
  ],
  [
    "one option of the adapter; dots lead inwards (parameters.days=90)",
    "één optie van de adapter; punten leiden naar binnen (parameters.days=90)",
  ],
  [
    "where relative paths in the options of a built-in source start (default: the folder of that file)",
    "waar paden in de opties van een ingebouwde bron beginnen (anders: de map van dat bestand)",
  ],
  [
    "report on this moment (default: the end of what was looked at, not later than now)",
    "de stand op dit moment (anders: het einde van wat is bekeken, niet later dan nu)",
  ],
  [
    "how many people could take part; thresholds scale with it",
    "hoeveel mensen er mee zouden kunnen doen; grenzen schuiven daarmee mee",
  ],
  [
    "inside the organisation or outside it (default: as the concept says, else external)",
    "binnen de organisatie of erbuiten (anders: zoals het concept zegt, of external)",
  ],
  [
    "the day of the launch (default: that of the first contribution)",
    "de dag waarop de community start (anders: die van de eerste bijdrage)",
  ],
  [
    "for how many months people, time and money are there (default: 12)",
    "voor hoeveel maanden er mensen, tijd en geld zijn (anders: 12)",
  ],
  [
    "the concept with its interviews: what a report rests on before the launch",
    "het concept met interviews: waar een rapport op rust vóór de start",
  ],
  ["how many days the figures look back (default: 90)", "hoeveel dagen de cijfers terugkijken (anders: 90)"],
  [
    "where days begin, such as Europe/Amsterdam (default: UTC)",
    "waar een dag begint, zoals Europe/Amsterdam (anders: UTC)",
  ],
  [
    "pseudonyms that stay the same from report to report, by a private key; leaves out the forgotten",
    "pseudoniemen die van rapport tot rapport gelijk blijven, met een geheime sleutel; wie vergeten is, blijft weg",
  ],
  [
    "where that key is (default: in your configuration folder); made at first use",
    "waar die sleutel is (anders: in je map met instellingen); wordt bij het eerste gebruik gemaakt",
  ],
  [
    "keep what was read in this private file, or folder for several sources, and next time read only what changed (with --keyed)",
    "bewaar wat gelezen is in dit eigen bestand, of voor meer bronnen in deze map, en lees de volgende keer alleen wat veranderde (met --keyed)",
  ],
  [
    "write rows that could not be used to this CSV file (source csv)",
    "schrijf regels die niet bruikbaar waren naar dit CSV-bestand (bron csv)",
  ],
  ["no progress and no remarks", "geen voortgang en geen opmerkingen"],
  ["for people, or for programs (default: text)", "voor mensen, of voor programma's (anders: text)"],
  [
    "language of the text (default: that of your environment, else en)",
    "taal van de tekst (anders: die van je omgeving, of en)",
  ],
  ["write the report to a file", "schrijf het rapport naar een bestand"],
  [
    "also say how much of the answering comes by night and at weekends, of all people together",
    "zeg ook hoeveel van de antwoorden 's nachts en in het weekend komt, van iedereen samen",
  ],
  [
    "with why each threshold stands there, what each figure could move, and all that is missing",
    "ook waarom elke grens er staat, wat elk cijfer kan veranderen en alles wat ontbreekt",
  ],
  [
    "viability or engagement: higher is better",
    "viability (levensvatbaarheid) of engagement (betrokkenheid): hoger is beter",
  ],
  ["continuityRisk: lower is better", "continuityRisk (continuïteitsrisico): lager is beter"],
  ["also write them as JUnit, for a CI server", "schrijf ze ook als JUnit, voor een CI-server"],
  [
    "also add them to the summary of a step of GitHub Actions",
    "voeg ze ook toe aan de samenvatting van een stap van GitHub Actions",
  ],
  ["in a pipeline, where the verdicts are shown", "in een pipeline, waar de uitkomsten te zien zijn"],
  ["write the verdicts to a file", "schrijf de uitkomsten naar een bestand"],
  [
    "think this person away; without it: on whom most hangs",
    "denk deze persoon weg; zonder deze optie: aan wie het meeste hangt",
  ],
  ["think away whom the source calls so (with --keyed)", "denk weg wie de bron zo noemt (met --keyed)"],
  [
    "think away everyone of an organisation, but who only has a duty for it as a volunteer",
    "denk iedereen van een organisatie weg, behalve wie er alleen als vrijwilliger een taak voor heeft",
  ],
  [
    "think away everyone of a department, but who only has a duty for it as a volunteer",
    "denk iedereen van een afdeling weg, behalve wie er alleen als vrijwilliger een taak voor heeft",
  ],
  [
    "print a template with an explanation beside each key, to fill in",
    "geef een sjabloon om in te vullen, met uitleg bij elke sleutel",
  ],

  [
    "say also how its goals stand in this report in JSON",
    "zeg ook hoe het met de doelen staat, volgens dit rapport in JSON",
  ],
  [
    "a report in JSON from when the goals began (with --report)",
    "een rapport in JSON van toen de doelen begonnen (met --report)",
  ],
  [
    "for pipelines: end with 10 where something serious is missing or contradicts",
    "voor pipelines: eindig met 10 als iets ernstigs ontbreekt of elkaar tegenspreekt",
  ],
  [
    "for pipelines: end with 0 (has a chance), 10 (no chance yet) or 11 (open, or too few interviews)",
    "voor pipelines: eindig met 0 (kans van slagen), 10 (nog geen kans) of 11 (open, of te weinig interviews)",
  ],
  [
    "the day that the file describes, if it does not say; and where the data end (default: now)",
    "de dag die het bestand beschrijft, als het dat niet zegt, en waar de gegevens ophouden (anders: nu)",
  ],
  [
    "YAML or JSON that names the parts and the venues of each",
    "YAML of JSON met de onderdelen en de ontmoetingsplekken van elk",
  ],
  [
    "print such a file with an explanation beside each key, to fill in",
    "geef zo'n bestand om in te vullen, met uitleg bij elke sleutel",
  ],
  [
    "for pipelines: end with 10 where something serious is missing or contradicts or a goal is behind (with --report), 11 where a goal cannot be measured",
    "voor pipelines: eindig met 10 als iets ernstigs ontbreekt of elkaar tegenspreekt of een doel achterloopt (met --report), met 11 als een doel niet te meten is",
  ],
  ["also write the report to this file in Markdown", "schrijf het rapport ook als Markdown in dit bestand"],
];
