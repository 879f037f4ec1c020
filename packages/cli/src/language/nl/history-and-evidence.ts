import type { Phrase } from "../phrasebook.js";

/** What the program says of compare, history and explain, in Dutch. */
export const dutchHistory: readonly Phrase[] = [
  // compare:
  [
    "say what changed between two dates, or differs between two communities, and why",
    "zeg wat er tussen twee data veranderde, of tussen twee communities verschilt, en waardoor",
  ],
  [
    "<report.json> <report.json> | <source> [files…] --as-of <date> --and <date> [options]",
    "<rapport.json> <rapport.json> | <bron> [bestanden…] --as-of <datum> --and <datum> [opties]",
  ],
  [
    "read one source, and compare its state at --as-of with that at this moment",
    "lees één bron, en vergelijk de stand van --as-of met die van dit moment",
  ],
  [
    "two moments of one community, or two communities (default: by the names of the sources)",
    "twee momenten van één community, of twee communities (anders: naar de namen van de bronnen)",
  ],
  [
    "with every figure that was counted, and those that stayed the same",
    "met elk cijfer dat geteld is, ook wat gelijk bleef",
  ],
  ["two reports of report --format json", "twee rapporten van report --format json"],
  ["one source at two moments", "één bron op twee momenten"],
  ["two communities, in Dutch", "twee communities, in het Nederlands"],
  [
    "compare takes two reports, or one source at two moments.",
    "compare vergelijkt twee rapporten, of één bron op twee momenten.",
  ],
  [
    "Give two files of report --format json, or a source with --as-of <date> --and <date>.",
    "Geef twee bestanden van report --format json, of een bron met --as-of <datum> --and <datum>.",
  ],
  ["compare with --and takes --{} too.", "Bij compare met --and hoort ook --{}."],
  ["Give both dates.", "Geef beide data."],
  ["Give two dates.", "Geef twee data."],
  [
    "compare takes one source at two moments, and both are {}.",
    "compare vergelijkt één bron op twee momenten, en beide zijn {}.",
  ],

  // history:
  [
    "say how scores and figures went over the reports that report --keep put in a folder",
    "zeg hoe scores en cijfers liepen over de rapporten die report --keep in een map bewaarde",
  ],
  ["<folder> [options]", "<map> [opties]"],
  [
    "what changed its level, what rises or falls, and what only moves",
    "wat van niveau veranderde, wat stijgt of daalt, en wat alleen beweegt",
  ],
  ["the same in Dutch", "hetzelfde in het Nederlands"],
  ["every value with its moment, for a program", "elke waarde met het moment erbij, voor een programma"],
  ["history reads one folder of kept reports.", "history leest één map met bewaarde rapporten."],
  [
    "Fill it with community-health report <source> --keep <folder>.",
    "Vul die met community-health report <bron> --keep <map>.",
  ],
  ["None of the kept reports in {} can be used.", "Geen van de bewaarde rapporten in {} is te gebruiken."],
  ["There is no kept report in {}.", "In {} staat geen bewaard rapport."],
  [
    "Keep one with community-health report <source> --keep {}.",
    "Bewaar er een met community-health report <bron> --keep {}.",
  ],
  ["The folder {} cannot be read.", "De map {} is niet te lezen."],
  ["{} is older than its source lets it be kept.", "{} is ouder dan de bron laat bewaren."],
  ["Delete it.", "Wis het."],
  [
    "{} has a report of this moment that is of other sources or made otherwise.",
    "In {} staat al een rapport van dit moment dat van andere bronnen is of anders is gemaakt.",
  ],
  [
    "Keep reports of each community, time zone and number of days in a folder of its own.",
    "Bewaar de rapporten van elke community, tijdzone en elk aantal dagen in een eigen map.",
  ],
  [
    "also keep the report in this private folder, for history and compare",
    "bewaar het rapport ook in deze private map, voor history en compare",
  ],
  ["kept, so that history can follow it", "bewaard, zodat history het kan volgen"],

  // explain:
  [
    "say what a figure of the report rests on: its rule, the rows that count, and those that do not",
    "zeg waar een cijfer van het rapport op rust: de regel, de rijen die meetellen, en die niet",
  ],
  ["<figure> [<source> [files…]] [options]", "<cijfer> [<bron> [bestanden…]] [opties]"],
  [
    "how many rows the text shows (default: 20); json and csv have all",
    "hoeveel rijen de tekst toont (anders: 20); json en csv hebben alle",
  ],
  [
    "for people, for programs, or the rows for a spreadsheet (default: text)",
    "voor mensen, voor programma's, of de rijen voor een spreadsheet (anders: text)",
  ],
  ["every conversation that counts, and whether it was answered", "elk gesprek dat meetelt, en of het beantwoord is"],
  ["of what the config file of this folder reads", "van wat het instelbestand van deze map leest"],
  ["whose replies they are, in Dutch", "van wie de reacties zijn, in het Nederlands"],
  ["all rows, for a spreadsheet", "alle rijen, voor een spreadsheet"],
  [
    "explain takes the key of a figure, then a source.",
    "Bij explain hoort de sleutel van een cijfer, en dan een bron.",
  ],
  [
    "Such as community-health explain response-rate posts.csv; a config file with sources needs no source.",
    "Zoals community-health explain response-rate posts.csv; met een instelbestand met bronnen hoeft er geen bron bij.",
  ],
  [
    "say the keys of all figures, with what each is called; no source is read",
    "noem de sleutels van alle cijfers, met hoe ze heten; er wordt geen bron gelezen",
  ],
  ["which figures there are", "welke cijfers er zijn"],
  ["explain --list says all keys.", "explain --list noemt alle sleutels."],
  ['The report has no figure "{}". Did you mean {}?', 'Het rapport heeft geen cijfer "{}". Bedoelde je {}?'],
  ['The report has no figure "{}".', 'Het rapport heeft geen cijfer "{}".'],
  ['--rows is a whole number up to {}, not "{}".', '--rows is een heel getal tot en met {}, en niet "{}".'],
  [
    "Rows of this source may not be kept in a file.",
    "De rijen van deze bron mogen niet in een bestand bewaard worden.",
  ],
  [
    "What hangs on single people of this source may not be kept in a file.",
    "Wat in deze bron aan één persoon hangt, mag niet in een bestand bewaard worden.",
  ],
  [
    "Conversations of this source may not be kept in a file.",
    "Gesprekken uit deze bron mogen niet in een bestand bewaard worden.",
  ],
  [
    "Leave out --output and --html: what is printed is seen, and not kept.",
    "Laat --output en --html weg: wat je op het scherm ziet, wordt niet bewaard.",
  ],
  ["what compare --format json gives", "wat compare --format json geeft"],
  ["what history --format json gives", "wat history --format json geeft"],
  ["what explain --format json gives", "wat explain --format json geeft"],
];
