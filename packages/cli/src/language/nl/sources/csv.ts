import type { Phrase } from "../../phrasebook.js";

/** What is wrong with a row of CSV; where it stands, its place says. */
const ofRows: readonly Phrase[] = [
  ["The row has fewer cells than the header.", "De rij heeft minder cellen dan de kopregel."],
  ["The row has more cells than the header.", "De rij heeft meer cellen dan de kopregel."],
  [
    "A quoted cell does not end where a cell can end.",
    "Een cel tussen aanhalingstekens eindigt niet waar een cel kan eindigen.",
  ],
  ["The row is longer than the limit.", "De rij is langer dan de grens."],
  ["A value that the record needs is empty.", "Een waarde die nodig is, is leeg."],
  [
    "An id has more than 512 characters or holds control characters.",
    "Een id heeft meer dan 512 tekens of bevat onzichtbare stuurtekens.",
  ],
  [
    "An id holds �, which stands for bytes that are no character here: others may look the same.",
    "Een id bevat �, dat staat voor bytes die hier geen teken zijn: andere kunnen er net zo uitzien.",
  ],
  ["A text has more than 2,000 characters.", "Een tekst heeft meer dan 2.000 tekens."],
  ["A time is not written in the declared format.", "Een tijd staat er niet in de opgegeven notatie."],
  ["There is a date where a date with a time is needed.", "Er staat een datum waar een datum met een tijd nodig is."],
  ["A time says no offset.", "Een tijd staat er zonder tijdsverschil."],
  ["A date does not exist.", "Een datum bestaat niet."],
  ["A time of day or an offset does not exist.", "Een tijd van de dag of een tijdsverschil bestaat niet."],
  ["A moment lies outside the years 0 to 9999.", "Een moment ligt buiten de jaren 0 tot en met 9999."],
  ["The clock skipped this time in spring.", "Deze tijd bestaat niet: de klok ging die nacht een uur vooruit."],
  ["A date is not written in the declared format.", "Een datum staat er niet in de opgegeven notatie."],
  ["A number is not written as one.", "Een getal is niet als getal geschreven."],
  ["A number is outside what this field allows.", "Een getal is te klein of te groot voor dit veld."],
  ["A value is neither yes nor no.", "Een waarde is geen ja en geen nee."],
  ["A value is not in the value map.", "Een waarde staat niet in de lijst van waarden (map)."],
  ["A word is none of those that this field allows.", "Een woord is geen van de woorden die dit veld kent."],
  ["A stretch ends before it begins.", "Een periode eindigt voordat ze begint."],
  ["Only a contribution of type moderation has an act.", "Alleen een bijdrage van het type moderation heeft een act."],
];

/** What the adapter of CSV says, in Dutch. */
export const dutchOfCsv: readonly Phrase[] = [
  ...ofRows.map(([english, dutch]): Phrase => [english, `${dutch} De rij telt niet mee.`]),
  ["Repair the row; it may have been cut off.", "Herstel de rij; er kan een stuk van af zijn."],
  [
    "Put quotes around text that holds the delimiter; its cells may have shifted.",
    "Zet aanhalingstekens om tekst met het scheidingsteken erin; de cellen kunnen verschoven zijn.",
  ],
  [
    "Close the quote, or write a quote within quotes twice.",
    "Sluit de aanhalingstekens, of schrijf een aanhalingsteken daarbinnen dubbel.",
  ],
  [
    "Check for a missing line end; or raise limits.longestRow.",
    "Kijk of er een regeleinde ontbreekt, of maak limits.longestRow hoger.",
  ],
  [
    "Fill it in, or leave such rows out with a condition.",
    "Vul de waarde in, of laat zulke rijen weg met een voorwaarde.",
  ],
  ["Check that the column holds ids.", "Kijk of er id's in de kolom staan."],
  ["Declare the encoding, or save the file as UTF-8.", "Noem de codering (encoding), of sla het bestand op als UTF-8."],
  ["Map another column, or shorten it.", "Kies een andere kolom, of maak de tekst korter."],
  [
    "Declare dates.format, such as dd-MM-yyyy HH:mm; ISO 8601 is the default.",
    "Noem dates.format, zoals dd-MM-yyyy HH:mm; zonder is het ISO 8601.",
  ],
  [
    "Declare dates.format as yyyy-MM-dd with a time zone to count from midnight.",
    "Noem yyyy-MM-dd bij dates.format, met een tijdzone, om vanaf middernacht te tellen.",
  ],
  ["Declare dates.timeZone, such as Europe/Amsterdam.", "Noem dates.timeZone, zoals Europe/Amsterdam."],
  ["Check whether day and month stand in the declared order.", "Kijk of dag en maand in de opgegeven volgorde staan."],
  [
    "Hours go from 00 to 23, minutes and seconds from 00 to 59, offsets to 14:00; write the end of a day as 00:00 of the next.",
    "Uren lopen van 00 tot en met 23, minuten en seconden van 00 tot en met 59, tijdsverschillen tot 14:00; schrijf het einde van een dag als 00:00 van de volgende.",
  ],
  [
    "Check whether the numbers are epoch-seconds or epoch-milliseconds, and the offset.",
    "Kijk of de getallen epoch-seconds of epoch-milliseconds zijn, en naar het tijdsverschil.",
  ],
  ["Check the declared time zone.", "Kijk naar de opgegeven tijdzone."],
  ["Declare dates.format, such as dd-MM-yyyy.", "Noem dates.format, zoals dd-MM-yyyy."],
  ["Declare decimal as a comma or a point.", "Zeg bij decimal of er een komma of een punt staat."],
  ["Check the value and the decimal mark.", "Kijk naar de waarde en het decimaalteken."],
  ["Write true or false, or map the values.", "Schrijf true of false, of vertaal de waarden met map."],
  ["Add it to the map, or set otherwise or keepOthers.", "Zet de waarde erbij, of gebruik otherwise of keepOthers."],
  ["Map the words of the file with map.", "Vertaal de woorden van het bestand met map."],
  ["Check the two dates.", "Kijk naar de twee data."],
  ["Correct the type or the act.", "Verbeter het type of de act."],
  ["{file}: {more} more rows with the same trouble.", "{file}: nog {more} rijen met hetzelfde probleem."],
  [
    "{name} threw while {file} was read; reading ended there.",
    "{name} liep vast bij het lezen van {file}; daar hield het lezen op.",
  ],
  ["Mend {name}, then read again.", "Herstel {name}, en lees opnieuw."],
  ["Not one row of {file} could be used.", "Geen enkele rij van {file} is te gebruiken."],
  [
    "See the issues above: the mapping or the date format does not fit this file.",
    "Kijk naar de meldingen hierboven: de mapping of de datumnotatie past niet bij dit bestand.",
  ],
  [
    "{file} has a header and no rows that a record could be made of.",
    "{file} heeft een kopregel en geen rij waar een record van te maken is.",
  ],
  ["Check that the export is complete.", "Kijk of de export volledig is."],
  [
    "{file} has times that the clock showed twice in autumn; the first was taken.",
    "{file} heeft tijden die de klok in de herfst twee keer aanwees; de eerste is genomen.",
  ],
  ["Export times with an offset to be exact.", "Exporteer tijden met hun tijdsverschil om het precies te weten."],
  [
    "{file} gives days where moments are needed; midnight in the declared zone was taken.",
    "{file} geeft dagen waar momenten nodig zijn; middernacht in de opgegeven tijdzone is genomen.",
  ],
  ["Export times of day if they matter.", "Exporteer ook de tijd van de dag, als die ertoe doet."],
  [
    "{file}, column “{column}”: dates that could be read month first were read day first.",
    "{file}, kolom “{column}”: data waarvan dag en maand te verwisselen zijn, zijn gelezen met de dag voorop.",
  ],
  [
    "Declare dates.format to be sure, such as d-M-yyyy, or M-d-yyyy if the month comes first.",
    "Noem dates.format om zeker te zijn, zoals d-M-yyyy, of M-d-yyyy als de maand voorop staat.",
  ],
  [
    "{file} holds bytes that are no {encoding}; � stands in their place.",
    "{file} bevat bytes die geen {encoding} zijn; daar staat nu �.",
  ],
  ["Declare the encoding.", "Noem de codering (encoding)."],
  [
    "{file} shows {late} only after its first rows, so that its description leaves it out.",
    "{file} toont {late} pas na de eerste rijen, zodat het niet in de beschrijving staat.",
  ],
  ["Name it under shows, or under types, in the mapping.", "Noem het bij shows, of bij types, in de mapping."],
  [
    "{file} has “{name}” as column {first} and as column {second}; the second is not read.",
    "{file} heeft “{name}” als kolom {first} en als kolom {second}; de tweede wordt niet gelezen.",
  ],
  [
    "Give the columns different names, or name one by its number in the mapping.",
    "Geef de kolommen elk een eigen naam, of noem er een met haar nummer in de mapping.",
  ],
  ["{file} is a folder.", "{file} is een map."],
  ["Name a file in it.", "Noem een bestand erin."],
  ["{file} does not exist.", "{file} bestaat niet."],
  ["Check the path and the folder that it is relative to.", "Kijk naar het pad, en vanuit welke map dat begint."],
  ["{file} may not be read.", "{file} mag niet gelezen worden."],
  ["Ask for permission to read it.", "Vraag toestemming om het te lezen."],
  ["{file} is UTF-32, which is not read.", "{file} is UTF-32, en dat wordt niet gelezen."],
  ["Save it as UTF-8.", "Sla het op als UTF-8."],
  ["{file} is gzip that ends before its end.", "{file} is gzip die te vroeg ophoudt."],
  ["{file} is gzip that is damaged.", "{file} is gzip die beschadigd is."],
  ["Reading {file} failed half-way.", "Het lezen van {file} hield halverwege op."],
  [
    "Read it again; if it fails again, check where it comes from.",
    "Lees het opnieuw; lukt het weer niet, kijk dan waar het vandaan komt.",
  ],
  ["Correct the mapping.", "Verbeter de mapping."],
  ["{field} is no field of a record.", "{field} is geen veld van een record."],
  ["{field}: {why}.", "{field}: {why}."],
  [
    "{file} has no column “{wanted}”, which {field} needs. It has {found}.",
    "{file} heeft geen kolom “{wanted}”, en {field} heeft die nodig. Er zijn {found}.",
  ],
  [
    "Name one of these columns in the mapping, or mark the source as optional.",
    "Noem een van deze kolommen in de mapping, of zet er optional bij.",
  ],
  [
    "Did you mean “{nearest}”? Otherwise name another column, or mark the source as optional.",
    "Bedoelde je “{nearest}”? Noem anders een andere kolom, of zet er optional bij.",
  ],
  [
    "No preset fits its columns. Found in {file}: {found}.",
    "Geen preset past bij de kolommen. In {file} staan: {found}.",
  ],
  [
    "Its columns fit {one} and {other} alike. Found in {file}: {found}.",
    "De kolommen passen even goed bij {one} als bij {other}. In {file} staan: {found}.",
  ],
  [
    "Name a preset ({presets}) or declare a mapping with records. Contributions need columns for id, type and time.",
    "Noem een preset ({presets}) of schrijf een mapping met records. Bijdragen hebben kolommen nodig voor id, type en tijd.",
  ],
  ["{file} is empty.", "{file} is leeg."],
  ["{file} has no rows.", "{file} heeft geen rijen."],
  [
    "Export it again; an empty export is no empty community.",
    "Exporteer het opnieuw; een lege export is geen lege community.",
  ],
  ["{file} has more than {most} columns.", "{file} heeft meer dan {most} kolommen."],
  ["Check the delimiter, or leave out columns.", "Kijk naar het scheidingsteken, of laat kolommen weg."],
  ["The header of {file} cannot be split into columns.", "De kopregel van {file} is niet in kolommen te verdelen."],
  [
    "Check the quotes and the delimiter of its first line.",
    "Kijk naar de aanhalingstekens en het scheidingsteken van de eerste regel.",
  ],
  ["{file} is a workbook or a zip archive, not CSV.", "{file} is een spreadsheet of een zip, en geen CSV."],
  ["Save the sheet as CSV, or unpack the archive.", "Sla het werkblad op als CSV, of pak de zip uit."],
  [
    "The first rows of {other} and {file} have ids of the same kind in common.",
    "De eerste rijen van {other} en {file} hebben id's van dezelfde soort gemeen.",
  ],
  [
    "If they are different things, give the ids of one file a prefix.",
    "Zijn het verschillende dingen, zet dan een prefix voor de id's van een van de bestanden.",
  ],
  ["{file} was recognised as {preset} by its header.", "{file} is aan de kopregel herkend als {preset}."],
];
