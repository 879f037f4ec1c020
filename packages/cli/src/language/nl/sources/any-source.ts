import type { Phrase } from "../../phrasebook.js";

/** What is said of any source while it is read, of NDJSON and of the simulator, in Dutch. */
export const dutchOfAnySource: readonly Phrase[] = [
  ["contributions answer something that was not read", "bijdragen antwoorden op iets dat niet gelezen is"],
  [
    "Read what they answer too, or leave it at that: they count, and whom they answer is not known.",
    "Lees ook waar ze op antwoorden, of laat het zo: ze tellen mee, en op wie ze antwoorden is niet bekend.",
  ],
  ["contributions answer something that is dated later", "bijdragen antwoorden op iets met een latere datum"],
  [
    "Check the times and their zone, and the ids that targets are made of.",
    "Kijk naar de tijden en hun tijdzone, en naar de id's van wat beantwoord wordt.",
  ],
  ["contributions answer each other in a circle", "bijdragen antwoorden in een kring op elkaar"],
  ["Check the ids that targets are made of.", "Kijk naar de id's van wat beantwoord wordt."],
  ["authors are not among the members", "schrijvers staan niet tussen de leden"],
  [
    "If the list of members is whole, yield such authors as members with membership seen.",
    "Als de ledenlijst volledig is, geef zulke schrijvers dan als lid met membership seen.",
  ],
  [
    "two {kind} records say different things of the same {kind} and nothing tells which is newer; one of them was left out",
    "twee records zeggen iets anders over dezelfde {kind} en nergens staat welk het nieuwste is; een ervan telt niet mee",
  ],
  [
    "two {kind} records say different things of {kind} “{id}” and nothing tells which is newer; one of them was left out",
    "twee records zeggen iets anders over {kind} “{id}” en nergens staat welk het nieuwste is; een ervan telt niet mee",
  ],
  [
    "If two files or tables count their ids apart, give the ids of each a prefix, and what points at them the same one: in a CSV mapping as { column, prefix }. If they are states of one thing, give version or observedAt.",
    "Als twee bestanden of tabellen elk hun eigen id's tellen, zet er dan een prefix voor, ook waar ernaar verwezen wordt: in een mapping voor CSV als { column, prefix }. Gaat het om één ding op twee momenten, geef dan version of observedAt.",
  ],
  [
    "contributions have no id, or an id, a code, a time or a version that cannot be",
    "bijdragen hebben geen id, of een id, code, tijd of versie die niet bestaat",
  ],
  [
    "a batch must be a list of records or columns, got {kind}",
    "de adapter gaf geen lijst van records of kolommen, maar {kind}",
  ],
  [
    "a batch of columns is not as long as it says or points outside its bytes",
    "de adapter gaf kolommen die niet zo lang zijn als erbij staat, of buiten hun bytes wijzen",
  ],
  [
    "a record of kind {kind} was refused: {path} {problem}",
    "een record van de soort {kind} is geweigerd: {path} {problem}",
  ],
  [
    "the adapter yielded something after its end; it was left out",
    "de adapter gaf nog iets na het einde; dat telt niet mee",
  ],
  [
    "the adapter's own count does not add up for {kinds}: read is not the sum of the others",
    "de telling van de adapter zelf klopt niet voor {kinds}: read is niet de som van de rest",
  ],
  ["report this to whoever maintains the adapter", "meld dit aan wie de adapter onderhoudt"],
  [
    "the adapter broke its contract when it was asked to describe its source: {what}",
    "de adapter hield zich niet aan de afspraken toen hij zijn bron moest beschrijven: {what}",
  ],
  [
    "the adapter broke its contract and threw ({error}) when it was asked to describe its source",
    "de adapter liep vast ({error}) toen hij zijn bron moest beschrijven",
  ],
  [
    "the adapter broke its contract and threw ({error}); what came before is kept",
    "de adapter liep vast ({error}); wat er daarvoor kwam, telt mee",
  ],
  ["The line is not UTF-8.", "De regel is geen UTF-8."],
  ["Save the file as UTF-8.", "Sla het bestand op als UTF-8."],
  ["The line is not JSON.", "De regel is geen JSON."],
  [
    "Write one JSON object on each line, without line breaks in it.",
    "Schrijf op elke regel één JSON-object, zonder nieuwe regels erin.",
  ],
  ["The line is longer than {bytes} bytes.", "De regel is langer dan {bytes} bytes."],
  [
    "Write one record on each line, or raise maxLineBytes.",
    "Schrijf op elke regel één record, of maak maxLineBytes hoger.",
  ],
  ["The line is no {subject}: {problems}.", "De regel is geen {subject}: {problems}."],
  ["See the JSON Schema of source records.", "Kijk in het JSON-schema: community-health schema record."],
  ["The line stands after the end record.", "De regel staat na het record dat het einde aangeeft."],
  [
    "Where files were joined, leave out the end record of all but the last.",
    "Als er bestanden zijn samengevoegd: laat alleen het laatste einde staan.",
  ],
  [
    "The last record is no end record: something may be missing.",
    "Het laatste record geeft geen einde aan: er kan iets ontbreken.",
  ],
  [
    'Write {"kind":"end","complete":true} as the last line once everything is written.',
    'Schrijf {"kind":"end","complete":true} als laatste regel, zodra alles geschreven is.',
  ],
  ["There is no record in it.", "Er staat geen record in."],
  [
    'Write one JSON object on each line, and {"kind":"end","complete":true} as the last.',
    'Schrijf op elke regel één JSON-object, en {"kind":"end","complete":true} als laatste regel.',
  ],
  [
    "After the {named} bad lines that are named come more; the first of them: {first}",
    "Na de {named} foute regels die genoemd zijn komen er meer; de eerste daarvan: {first}",
  ],
  [
    "The input seems to be gzip, not one JSON object on each line.",
    "Dit lijkt gzip te zijn, en niet op elke regel één JSON-object.",
  ],
  ["Unpack it first, or give its name the ending .gz.", "Pak het eerst uit, of laat de naam eindigen op .gz."],
  [
    "The input seems to be a workbook or a zip archive, not one JSON object on each line.",
    "Dit lijkt een spreadsheet of een zip te zijn, en niet op elke regel één JSON-object.",
  ],
  ["Unpack it, and write one JSON object on each line.", "Pak het uit, en schrijf op elke regel één JSON-object."],
  [
    "The input seems to be UTF-16 or UTF-32, not one JSON object on each line.",
    "Dit lijkt UTF-16 of UTF-32 te zijn, en niet op elke regel één JSON-object.",
  ],
  [
    "The input seems to be a JSON array, not one JSON object on each line.",
    "Dit lijkt een JSON-lijst te zijn, en niet op elke regel één JSON-object.",
  ],
  ["Write each of its items on a line of its own.", "Schrijf elk onderdeel op een eigen regel."],
  [
    "The input seems to be JSON over several lines, not one JSON object on each line.",
    "Dit lijkt JSON over meer regels te zijn, en niet op elke regel één JSON-object.",
  ],
  ["Write each object on a line of its own.", "Schrijf elk object op een eigen regel."],
  ["Reading was cancelled before its end.", "Het lezen is afgebroken voor het einde."],
  ["Reading was stopped on request.", "Het lezen is op verzoek gestopt."],
  ["Describing was stopped on request.", "Het beschrijven is op verzoek gestopt."],
  ["The input is gzip that ends before its end.", "Dit is gzip die te vroeg ophoudt."],
  ["The input is gzip that is damaged.", "Dit is gzip die beschadigd is."],
  ["Copy or export it again.", "Kopieer of exporteer het opnieuw."],
  ["The input could not be read to its end.", "Het is niet tot het einde te lezen."],
  ["The input could not be read to its end ({error}).", "Het is niet tot het einde te lezen ({error})."],
  [
    "Check that it is there and may be read, then read again.",
    "Kijk of het er is en gelezen mag worden, en lees opnieuw.",
  ],
  ["The cursor was not handed out by this source.", "De cursor komt niet van deze bron."],
  ["Read everything, without a cursor.", "Lees alles, zonder cursor."],
  [
    "Nobody in this community exists; everything in it was drawn from a seed.",
    "Niemand in deze community bestaat; alles is geloot vanuit een startgetal (seed).",
  ],
  ["The cursor is not a moment from {start} to {until}.", "De cursor is geen moment van {start} tot {until}."],
  [
    "Read with the cursor of an earlier read of the same community, or without one.",
    "Lees met de cursor van een eerdere keer van dezelfde community, of zonder.",
  ],
  [
    "The config file plans hours of somebody whom no source knows; they are left out.",
    "Het instelbestand plant uren van iemand die geen bron kent; die tellen niet mee.",
  ],
  ["Write the person as the source calls them.", "Schrijf de persoon zoals de bron die noemt."],
  ["The source did not say that it was read to its end.", "De bron zei niet dat alles gelezen is."],
  [
    "Check that it is whole; if it is, tell whoever maintains the adapter.",
    "Kijk of de bron heel is; zo ja, meld het aan wie de adapter onderhoudt.",
  ],
];
