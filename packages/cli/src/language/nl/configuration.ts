import type { Phrase } from "../phrasebook.js";

/** What is said of config files, of `init` and of thresholds on figures, in Dutch. */
export const dutchConfiguration: readonly Phrase[] = [
  // Help:
  [
    "look at what is in a folder and write a commented config file for it",
    "kijk wat er in een map staat en schrijf er een instelbestand met uitleg voor",
  ],
  [
    "go by this config file (default: community.config.yaml or .json in this folder)",
    "ga uit van dit instelbestand (anders: community.config.yaml of .json in deze map)",
  ],
  ["only this source of the config file", "alleen deze bron uit het instelbestand"],
  [
    "write it there (default: community.config.yaml in the folder); - prints it",
    "schrijf het daarheen (anders: community.config.yaml in de map); - drukt het af",
  ],
  ["write over a config file that is there", "schrijf over een instelbestand dat er al is"],
  [
    "viability, engagement, or any figure by its key: not below",
    "viability (levensvatbaarheid), engagement (betrokkenheid) of een cijfer met zijn sleutel: niet lager",
  ],
  [
    "continuityRisk, or any figure by its key: not above",
    "continuityRisk (continuïteitsrisico) of een cijfer met zijn sleutel: niet hoger",
  ],
  [
    "a config file for this folder; then report and check need no argument",
    "een instelbestand voor deze map; daarna hebben report en check geen argument nodig",
  ],
  ["for another folder, explained in Dutch", "voor een andere map, uitgelegd in het Nederlands"],
  ["prints what it would write", "drukt af wat er geschreven zou worden"],
  [
    "what the config file of this folder says; init writes one",
    "wat het instelbestand in deze map zegt; init schrijft er een",
  ],
  ["the thresholds of the config file of this folder", "de grenzen uit het instelbestand in deze map"],
  ["a figure, in its own unit", "een cijfer, in zijn eigen eenheid"],
  ["what a config file may hold, for an editor too", "wat er in een instelbestand mag staan, ook voor een editor"],
  [
    "print the JSON Schema of what goes in (record, plan, concept, config) or comes out (report and the others)",
    "geef het JSON-schema van wat erin gaat (record, plan, concept, config) of eruit komt (report en de andere)",
  ],

  // Config files:
  ["Going by {}.", "Uitgegaan van {}."],
  [
    "There is no source to read, and no config file here.",
    "Er is geen bron om te lezen, en hier is geen instelbestand.",
  ],
  [
    "Give {}, the path of a file or folder, or --adapter; or write a config file by community-health init.",
    "Geef {}, het pad van een bestand of map, of --adapter; of schrijf een instelbestand met community-health init.",
  ],
  ["There are several config files here: {}.", "Er zijn hier meer instelbestanden: {}."],
  ["Keep one, or give --config.", "Houd er één, of geef --config."],
  [
    "Begin with community-health init; all keys: community-health schema config.",
    "Begin met community-health init; alle sleutels: community-health schema config.",
  ],
  ["{} is no community configuration.", "{} is geen goed instelbestand voor een community."],
  ["The environment variable {} of {} is not set.", "De omgevingsvariabele {} van {} is er niet."],
  [
    "Set it where this runs; the config file holds its name alone.",
    "Zet hem waar dit draait; in het instelbestand staat alleen zijn naam.",
  ],
  [
    "Give the source a name in the config file, such as name: our-forum.",
    "Geef de bron een naam in het instelbestand, zoals name: ons-forum.",
  ],
  ["The source discourse reads one file or folder.", "De bron discourse leest één bestand of map."],
  ["Make each a source of its own.", "Maak er elk een eigen bron van."],
  ['There is no source "{}" in {}.', 'Er is geen bron "{}" in {}.'],
  ['There is no source "{}" in {}. Did you mean {}?', 'Er is geen bron "{}" in {}. Bedoelde je {}?'],
  ["Give each source there a name.", "Geef daar elke bron een naam."],
  ["Correct it in the config file.", "Verbeter het in het instelbestand."],
  ["--source chooses among the sources of a config file.", "--source kiest uit de bronnen van een instelbestand."],
  ["Leave it out, or name no other source.", "Laat het weg, of noem geen andere bron."],
  ["{} can be given with a source on the command line alone.", "{} kan alleen samen met een bron in de opdracht."],
  ["Write it in {}, or name a source on the command line.", "Schrijf het in {}, of noem een bron in de opdracht."],
  ["{} is of one source, and the config file has {}.", "{} hoort bij één bron, en het instelbestand heeft er {}."],
  [
    "An id is what one source calls somebody, and several were read.",
    "Een id is hoe één bron iemand noemt, en er zijn er meer gelezen.",
  ],
  ["Choose one by --source.", "Kies er een met --source."],
  [
    "{} is a file, and the state of several sources takes a folder.",
    "{} is een bestand, en de stand van meer bronnen past alleen in een map.",
  ],
  ["Give a folder, or choose one source by --source.", "Geef een map, of kies één bron met --source."],
  [
    "{} is read in full each time: no state can be kept of it.",
    "{} wordt elke keer helemaal gelezen: er is geen stand van te bewaren.",
  ],
  [
    "1 contribution is dated after now and left out of every window; correct its date, or give --as-of.",
    "1 bijdrage heeft een datum na nu en telt in geen periode mee; verbeter de datum, of geef --as-of.",
  ],
  [
    "{} contributions are dated after now and left out of every window; correct their dates, or give --as-of.",
    "{} bijdragen hebben een datum na nu en tellen in geen periode mee; verbeter die, of geef --as-of.",
  ],
  [
    "People who are to be forgotten are recognised in a keyed read alone; here they may be among P1, P2 …",
    "Wie vergeten moet worden, is alleen met een sleutel te herkennen; hier kunnen ze onder P1, P2 … zijn.",
  ],
  ["Read with --keyed to leave them out.", "Lees met --keyed om ze weg te laten."],
  [
    "The config file plans hours of somebody whom no source knows; they are left out.",
    "Het instelbestand plant uren van iemand die geen bron kent; die tellen niet mee.",
  ],
  ["Write the person as the source calls them.", "Schrijf de persoon zoals de bron die noemt."],
  ["The duties of the config file were not read: {}.", "De taken uit het instelbestand zijn niet gelezen: {}."],
  [
    "also write how the goals of the config file and of its plan stand to this file, as JSON",
    "schrijf ook in dit bestand, als JSON, hoe het staat met de doelen uit het instelbestand en zijn plan",
  ],
  ["{} names no parts of a federation.", "In {} staan geen onderdelen van een organisatie."],

  // Thresholds on figures:
  ["{} is no figure of a report; wanted at least {}", "{} is geen cijfer van een rapport; gevraagd is minstens {}"],
  ["{} is no figure of a report; wanted at most {}", "{} is geen cijfer van een rapport; gevraagd is hoogstens {}"],
  [
    "{} is no figure of a report, but {} is; wanted at least {}",
    "{} is geen cijfer van een rapport, maar {} wel; gevraagd is minstens {}",
  ],
  [
    "{} is no figure of a report, but {} is; wanted at most {}",
    "{} is geen cijfer van een rapport, maar {} wel; gevraagd is hoogstens {}",
  ],
  ["{} could not be measured ({}); wanted at least {}", "{} was niet te meten ({}); gevraagd is minstens {}"],
  ["{} could not be measured ({}); wanted at most {}", "{} was niet te meten ({}); gevraagd is hoogstens {}"],

  // Init:
  ["init looks into one folder.", "init kijkt in één map."],
  ["Give one, or none for this one.", "Geef er één, of geen voor deze."],
  ["There is no folder {}.", "Er is geen map {}."],
  ["Give the folder that your files are in.", "Geef de map waar je bestanden in staan."],
  ["init writes YAML, and --output does not end in .yaml.", "init schrijft YAML, en --output eindigt niet op .yaml."],
  ["Or --output - to print it.", "Of --output - om het af te drukken."],
  ["{} is there already, and is left as it is.", "{} is er al, en blijft zoals het is."],
  [
    "Change it, give another --output, or --force to write over it.",
    "Pas het aan, geef een andere --output, of --force om eroverheen te schrijven.",
  ],
  ["Written: {}.", "Geschreven: {}."],
  ["Not placed:", "Niet herkend:"],
  [
    "→ Look it through, then run community-health report where it is.",
    "→ Kijk het na, en geef dan daar de opdracht community-health report.",
  ],
  ["There is nothing in this folder.", "Er staat niets in deze map."],
  ["Nothing in this folder is anything that can be read.", "Niets in deze map is iets wat gelezen kan worden."],
  [
    "Give another folder. CSV files whose columns have other names need a mapping: community-health preview. A source with an adapter of your own is written into the config file by hand: docs/configuration.md.",
    "Geef een andere map. CSV-bestanden waarvan de kolommen anders heten, hebben een beschrijving nodig: community-health preview. Een bron met een eigen adapter schrijf je zelf in het instelbestand: docs/configuration.md.",
  ],
  ["no kind of file that is known", "geen bekende soort bestand"],
  ["its columns are not recognised; describe them by a mapping", "de kolommen worden niet herkend; beschrijf ze zelf"],
  ["it has no row that could be used", "er is geen regel in die bruikbaar is"],
  ["it is empty", "het is leeg"],
  ["its first line is no JSON object", "de eerste regel is geen JSON-object"],
  [
    "the state of an earlier read: it belongs to --state, and is no source",
    "de stand van eerder lezen: die hoort bij --state, en is geen bron",
  ],
  [
    "its first line is neither a record nor a topic of a Discourse forum",
    "de eerste regel is geen record en geen onderwerp van een Discourse-forum",
  ],
  ["neither an archive of LinkedIn nor one of Discourse", "geen archief van LinkedIn en geen archief van Discourse"],
  ["no backup of a Discourse forum", "geen back-up van een Discourse-forum"],
  ["no export of a LinkedIn page", "geen export van een LinkedIn-pagina"],
  ["an archive of a Discourse forum that cannot be read", "een archief van een Discourse-forum dat niet te lezen is"],
  [
    "results of the Data Explorer of a Discourse forum: name the folder in options.dataExplorer of the adapter discourse",
    "uitkomsten van de Data Explorer van een Discourse-forum: noem de map in options.dataExplorer van de adapter discourse",
  ],
  [
    "kept webhooks of a Discourse forum: name them in options.webhooks of the adapter discourse",
    "bewaarde webhooks van een Discourse-forum: noem ze in options.webhooks van de adapter discourse",
  ],
  [
    "a folder, which is not looked into: run init in it",
    "een map; daarin wordt niet gekeken: geef de opdracht init daar",
  ],
  ["neither YAML nor JSON", "geen YAML en geen JSON"],
  ["it holds no document", "er staat geen document in"],
  ["a report of an earlier run, and no source", "een rapport van een eerdere keer, en geen bron"],
  [
    "no plan, concept, document of involvement or federation, or one with mistakes",
    "geen plan, concept, beschrijving van draagvlak of van onderdelen, of een met fouten",
  ],
  ["it could be {}", "het kan {} zijn"],
];
