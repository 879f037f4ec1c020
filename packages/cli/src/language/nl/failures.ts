import type { Phrase } from "../phrasebook.js";

/** Why a command could not do its work, and what to do next, in Dutch. */
export const dutchFailures: readonly Phrase[] = [
  // The command line:
  ['There is no command "{}".', 'Er is geen opdracht "{}".'],
  ["There are: {}. Help: community-health --help.", "Wel zijn er: {}. Hulp: community-health --help."],
  ["There are: {}.", "Wel zijn er: {}."],
  ["Help: community-health {} --help.", "Hulp: community-health {} --help."],
  ["There is no option {}.", "Er is geen optie {}."],
  ["There is no option {}. Did you mean {}?", "Er is geen optie {}. Bedoelde je {}?"],
  ["{} is a switch and takes no value.", "{} is een schakelaar: er hoort geen waarde bij."],
  ["{} needs a value: {}.", "Bij {} hoort een waarde: {}."],
  ["{} is given twice.", "{} staat er twee keer."],
  ['--{} is {} or {}, not "{}".', '--{} is {} of {}, en niet "{}".'],
  ['There is no time zone "{}".', 'Er is geen tijdzone "{}".'],
  [
    "Give one of the IANA database, such as Europe/Amsterdam.",
    "Geef er een uit de lijst van IANA, zoals Europe/Amsterdam.",
  ],
  ['--days is a whole number from 1 to {}, not "{}".', '--days is een heel getal van 1 tot en met {}, en niet "{}".'],
  ['--size is a whole number from 1 to {}, not "{}".', '--size is een heel getal van 1 tot en met {}, en niet "{}".'],
  [
    '--horizon-months is a whole number from 1 to {}, not "{}".',
    '--horizon-months is een heel getal van 1 tot en met {}, en niet "{}".',
  ],
  ['There is no scope "{}".', 'Er is geen --scope "{}".'],
  ['--launched is no date: "{}".', '--launched is geen datum: "{}".'],
  ["Give a date such as 2026-11-21.", "Geef een datum zoals 2026-11-21."],
  ['There is no language "{}".', 'Er is geen taal "{}".'],
  ['--{} is no date and no moment: "{}".', '--{} is geen datum en geen moment: "{}".'],
  [
    "Give a date such as 2026-11-21, or a moment with an offset such as 2026-11-21T09:00:00+01:00.",
    "Geef een datum zoals 2026-11-21, of een moment met tijdsverschil zoals 2026-11-21T09:00:00+01:00.",
  ],
  ["{} and {} are the same file.", "{} en {} zijn hetzelfde bestand."],
  ["Give each a file of its own.", "Geef elk een eigen bestand."],
  ['--option is given as key=value, not "{}".', '--option schrijf je als sleutel=waarde, en niet als "{}".'],
  ["Such as --option preset=tiny.", "Zoals --option preset=tiny."],
  [
    "Correct them in the file of --options or by --option key=value.",
    "Verbeter ze in het bestand van --options of met --option sleutel=waarde.",
  ],
  ["The {} are not right.", "De {} kloppen niet."],
  ["The {} adapter options are not right.", "De opties van de adapter {} kloppen niet."],
  ["The simulator options are not right.", "De opties van de simulator kloppen niet."],

  // Thresholds:
  ["There is nothing to check: no threshold was given.", "Er valt niets te toetsen: er is geen grens opgegeven."],
  [
    "Such as --at-least engagement=50 --at-most continuityRisk=60.",
    "Zoals --at-least engagement=50 --at-most continuityRisk=60.",
  ],
  [
    '{} is given as score=number with a number of 0–100, not "{}".',
    '{} schrijf je als score=getal met een getal van 0 tot en met 100, en niet als "{}".',
  ],
  ['There is no score "{}".', 'Er is geen score "{}".'],
  ['There is no score "{}". Did you mean {}?', 'Er is geen score "{}". Bedoelde je {}?'],
  ["{} makes no sense: higher is better.", "{} is zinloos: hoger is beter."],
  ["{} makes no sense: lower is better.", "{} is zinloos: lager is beter."],
  ["Use {}.", "Gebruik {}."],
  [
    "{} cannot be checked: what the organisation does is in nothing that a source shows.",
    "{} is niet te toetsen: wat de organisatie doet, staat in niets wat een bron laat zien.",
  ],

  ["There is no step summary to write to.", "Er is geen samenvatting van een stap om naar te schrijven."],
  [
    "GitHub Actions sets {} in each step; elsewhere leave --step-summary out.",
    "GitHub Actions zet {} in elke stap; laat --step-summary elders weg.",
  ],
  ["met", "gehaald"],
  ["MISSED", "NIET GEHAALD"],
  ["COULD NOT TELL", "NIET TE ZEGGEN"],
  ["{} is {}; wanted at least {}", "{} is {}; gevraagd is minstens {}"],
  ["{} is {}; wanted at most {}", "{} is {}; gevraagd is hoogstens {}"],
  [
    "{} has no score ({} of what it rests on could be measured); wanted at least {}",
    "{} heeft geen score ({} van wat daarvoor telt, was te meten); gevraagd is minstens {}",
  ],
  [
    "{} has no score ({} of what it rests on could be measured); wanted at most {}",
    "{} heeft geen score ({} van wat daarvoor telt, was te meten); gevraagd is hoogstens {}",
  ],

  // Sources and files:
  [
    'There is no source "{}", and no file or folder of that name.',
    'Er is geen bron "{}", en geen bestand of map met die naam.',
  ],
  [
    "What is built in stands in the help. Everything else is the path of a file or folder.",
    "Wat is ingebouwd, staat in de hulp. Al het andere is het pad van een bestand of map.",
  ],
  ["The folder {} has no CSV or NDJSON file in it.", "In de map {} staat geen bestand in CSV of NDJSON."],
  ["These are not files of one known kind: {}.", "Dit zijn geen bestanden van één bekende soort: {}."],
  [
    "Files end in .csv, .tsv or .txt, or one file in .ndjson or .jsonl; each may end in .gz after that. Other files take a source of the help, or --adapter with one of your own.",
    "Bestanden eindigen op .csv, .tsv of .txt, of één bestand op .ndjson of .jsonl; daarachter mag .gz staan. Andere bestanden lees je met een bron uit de hulp, of met een eigen adapter (--adapter).",
  ],
  [
    "Other files take a source of the help, or --adapter with one of your own.",
    "Andere bestanden lees je met een bron uit de hulp, of met een eigen adapter (--adapter).",
  ],
  ["There is no file to read.", "Er is geen bestand om te lezen."],
  ["Such as: {}", "Zoals: {}"],
  ["Give one.", "Geef er één."],
  ["Give one path for each, in their order.", "Geef voor elk een pad, in dezelfde volgorde."],
  [
    "The options describe {} files without an input, and {} paths were given.",
    "De opties beschrijven {} bestanden zonder invoer, en er zijn {} paden gegeven.",
  ],
  ["There is no adapter {} to be found from here.", "Er is vanaf hier geen adapter {} te vinden."],
  [
    "Install the package in the working folder, or give the path of a module, beginning with ./.",
    "Installeer het pakket in de werkmap, of geef het pad van een module, beginnend met ./.",
  ],
  ["The adapter {} cannot be loaded: {}", "De adapter {} is niet te laden: {}"],
  ["Check that it is built and installed.", "Kijk of hij gebouwd en geïnstalleerd is."],
  [
    "The module {} is no adapter: it does not export createSourceAdapter.",
    "De module {} is geen adapter: createSourceAdapter wordt niet geëxporteerd.",
  ],
  [
    "With --adapter there is no further source, and got {}.",
    "Bij --adapter hoort geen andere bron, en {} staat er ook.",
  ],
  [
    "Tell an adapter of your own what to read by --option key=value or --options <file>.",
    "Zeg een eigen adapter wat die moet lezen met --option sleutel=waarde of --options <bestand>.",
  ],
  ["The simulator reads no file, and got {}.", "De simulator leest geen bestand, en {} staat er ook."],
  [
    "The source discourse takes no further word, and got {}.",
    "Bij de bron discourse hoort geen ander woord, en {} staat er ook.",
  ],
  ["There is nothing of LinkedIn's to read.", "Er is niets van LinkedIn om te lezen."],
  ["What is to be read is given twice, by {}.", "Wat er te lezen is, staat er twee keer: {}."],
  ["The source {} cannot be read: {}", "De bron {} is niet te lezen: {}"],
  ["The options file {} cannot be read.", "Het bestand met opties {} is niet te lezen."],
  ["The options file {} is not a JSON object.", "Het bestand met opties {} is geen JSON-object."],
  ['It looks like {"source": "forum", …}.', 'Het ziet eruit als {"source": "forum", …}.'],
  ["Check its path and who may read it.", "Kijk of het pad klopt en wie het mag lezen."],
  ["Check that the right files were given.", "Kijk of de juiste bestanden zijn gegeven."],
  [
    "No contribution could be used: of {} rows that were read {} were rejected.",
    "Geen enkele bijdrage was bruikbaar: van de {} gelezen regels zijn er {} afgekeurd.",
  ],
  [
    "There are no contributions, so there is no moment to report on.",
    "Er zijn geen bijdragen, en dus is er geen moment om over te berichten.",
  ],
  [
    "Check that the right files were given, or give --as-of for a report that says so.",
    "Kijk of de juiste bestanden zijn gegeven, of geef --as-of voor een rapport dat dit zegt.",
  ],
  ["Reading {} stopped before its end. {}", "Het lezen van {} hield op vóór het einde. {}"],
  ["What is printed cannot be written.", "Wat wordt afgedrukt, is niet weg te schrijven."],
  ["Check that there is room where it goes.", "Kijk of er ruimte is waar het heen gaat."],
  ["{} cannot be written.", "{} is niet te schrijven."],
  [
    "Check that its folder is there, that you may write to it and that there is room.",
    "Kijk of de map er is, of je erin mag schrijven en of er ruimte is.",
  ],

  // Documents:
  ["{} reads one file, in YAML or JSON.", "{} leest één bestand, in YAML of JSON."],
  ["--template reads no file.", "--template leest geen bestand."],
  ["Begin with {}.", "Begin met {}."],
  ["{} is a folder.", "{} is een map."],
  ["Name a file in it.", "Noem een bestand daarin."],
  ["{} cannot be read.", "{} is niet te lezen."],
  ["{} is in UTF-16.", "{} staat in UTF-16."],
  ["Save it as UTF-8.", "Bewaar het als UTF-8."],
  ["{} is not in UTF-8.", "{} staat niet in UTF-8."],
  [
    "{} is larger than {} MB, the most that is read of a document.",
    "{} is groter dan {} MB, het meeste wat van een document gelezen wordt.",
  ],
  [
    "{} is larger than {} MB, the most that is read of a report.",
    "{} is groter dan {} MB, het meeste wat van een rapport gelezen wordt.",
  ],
  ["Check that it is the right file.", "Kijk of het het juiste bestand is."],
  ["{} is empty.", "{} is leeg."],
  ["{} cannot be read as YAML or JSON.", "{} is niet te lezen als YAML of JSON."],
  ["{} cannot be read as JSON.", "{} is niet te lezen als JSON."],
  ["{} holds nothing but explanation.", "In {} staat alleen uitleg."],
  ["A template: {}.", "Een sjabloon: {}."],
  ["{} is no community plan.", "{} is geen plan voor een community."],
  ["{} is no community concept.", "{} is geen concept voor een community."],
  ["{} is no involvement document.", "{} beschrijft niet hoe betrokken een organisatie is."],
  ["{} is no federation.", "{} beschrijft geen onderdelen van een organisatie."],
  ["There is no schema of {}.", "Er is geen schema van {}."],

  ["The report {} cannot be read.", "Het rapport {} is niet te lezen."],
  ["{} is no health report in JSON, version 1.", "{} is geen rapport in JSON, versie 1."],
  [
    "{} is a health report of version {}, and this program reads version {}.",
    "{} is een rapport van versie {}, en dit programma leest versie {}.",
  ],
  ["Use the release that wrote it, or a later one.", "Gebruik de uitgave die het schreef, of een latere."],
  [
    "A report in JSON is made by report --format json, and one that can be mended with --keyed besides.",
    "Een rapport in JSON maak je met report --format json; met --keyed erbij is het later te verbeteren.",
  ],
  ["--start goes with --report.", "--start hoort bij --report."],
  ["Give both.", "Geef ze allebei."],

  // People:
  [
    "--id needs --keyed: only with a key is it known who is who.",
    "--id vraagt om --keyed: alleen met een sleutel is bekend wie wie is.",
  ],
  ["Or give --without P1.", "Of geef --without P1."],
  [
    "--without takes P1, P2 … as the same command shows them without it.",
    "Bij --without hoort P1, P2 … zoals dezelfde opdracht ze zonder laat zien.",
  ],
  [
    "For pseudonyms that last, add --keyed; then --id takes what the source calls somebody.",
    "Voor pseudoniemen die blijven, voeg --keyed toe; bij --id hoort dan hoe de bron iemand noemt.",
  ],
  ["Think people away or a group, not both.", "Denk mensen weg of een groep, niet allebei."],
  ["Leave out --without and --id, or the group.", "Laat --without en --id weg, of de groep."],
  ["Not everyone who is to be thought away is there: {}.", "Niet iedereen die weggedacht moet worden, is er: {}."],
  [
    "Run it without them to see on whom most hangs; P1, P2 … change when the data do.",
    "Geef de opdracht zonder hen om te zien aan wie het meeste hangt; P1, P2 … veranderen als de gegevens dat doen.",
  ],
  ["It cannot be told on whom most hangs: {}.", "Aan wie het meeste hangt, is niet te zeggen: {}."],
  ['There is no duty "{}".', 'Er is geen taak "{}".'],
  ['There is no duty "{}". Did you mean {}?', 'Er is geen taak "{}". Bedoelde je {}?'],
  ["There is no key for pseudonyms yet at {}.", "Er is nog geen sleutel voor pseudoniemen op {}."],
  ["Interrupted; nothing was written.", "Onderbroken; er is niets geschreven."],
];
