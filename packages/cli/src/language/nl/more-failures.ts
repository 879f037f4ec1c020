import type { Phrase } from "../phrasebook.js";

/** Why a command could not do its work, of documents, people, keys and what is kept, in Dutch. */
export const moreDutchFailures: readonly Phrase[] = [
  // The command line:
  ["{} can be given with the source {} alone.", "{} hoort alleen bij de bron {}."],
  ["--{} is a whole number from 1 to {}, not {}.", "--{} is een heel getal van 1 tot en met {}, en niet {}."],
  [
    "The hours of --{} are from 0 to the 168 of a week, not {}.",
    "De uren van --{} zijn een getal van 0 tot de 168 van een week, en niet {}.",
  ],
  [
    "--{} takes a pseudonym, a duty and hours a week, such as {}.",
    "Bij --{} horen een pseudoniem, een taak en uren per week, zoals {}.",
  ],
  [
    "With a key a pseudonym has 16 digits, each from 0 to 9 or from a to f.",
    "Met een sleutel heeft een pseudoniem 16 tekens, elk van 0 tot en met 9 of van a tot en met f.",
  ],
  ["P1, P2 … are those that the same command shows.", "P1, P2 … staan in wat dezelfde opdracht laat zien."],
  ["--{} is for those who are thought away.", "--{} is voor wie weggedacht worden."],
  ["Add --without for each, such as --without P1.", "Geef --without voor elk van hen, zoals --without P1."],
  ["--{} is for reading a source.", "--{} is om een bron te lezen."],
  ["Name the source after the file, such as posts.csv.", "Noem de bron na het bestand, zoals posts.csv."],

  // Documents:
  [
    "--template prints a file to fill in: it goes with neither --check nor --format json nor --html.",
    "--template drukt een bestand om in te vullen af: daar hoort geen --check, --format json of --html bij.",
  ],
  ["Leave {} out.", "Laat {} weg."],
  [
    "--template prints a file to fill in and reads nothing.",
    "--template drukt een bestand om in te vullen af en leest niets.",
  ],
  ["Give it alone, with --output.", "Geef het alleen, met --output."],
  [
    "federation takes --parts {}, which names the parts and their venues.",
    "Bij federation hoort --parts {}, een bestand met de onderdelen en hun ontmoetingsplekken.",
  ],
  ["{} does not fit the venues that were read.", "{} past niet bij de ontmoetingsplekken die gelezen zijn."],
  ["Change it, or read another source.", "Verander het, of lees een andere bron."],
  ["None of the venues in {} was read.", "Geen van de ontmoetingsplekken in {} is gelezen."],
  ["Read: {}", "Gelezen: {}"],
  [
    "Name venues as the source calls them, or read another source.",
    "Noem ontmoetingsplekken zoals de bron ze noemt, of lees een andere bron.",
  ],

  // People and their pseudonyms:
  ["Not everything could be done; the rest was.", "Niet alles kon gedaan worden; de rest wel."],
  [
    "Mend what is said above and run the same again.",
    "Verhelp wat hierboven staat en geef dezelfde opdracht nog eens.",
  ],
  ["Nobody is looked up in half of a source.", "In een halve bron wordt niemand opgezocht."],
  ["{} for nobody in {}.", "{} voor niemand in {}."],
  [
    "It may be of another source or of another key. It can be suppressed by forget all the same.",
    "Misschien hoort het bij een andere bron of een andere sleutel. Met forget is het toch weg te laten.",
  ],
  [
    "The list of suppressed pseudonyms at {} is being written by another run.",
    "De lijst van weggelaten pseudoniemen op {} wordt nu door een andere opdracht geschreven.",
  ],
  [
    "Try again. If there is no other run, one was broken off: remove {}.",
    "Probeer het nog eens. Loopt er geen andere opdracht, dan is er een afgebroken: verwijder {}.",
  ],
  [
    "Check that you may write to its folder and that there is room. Nobody was forgotten.",
    "Kijk of je in de map mag schrijven en of er ruimte is. Niemand is vergeten.",
  ],
  [
    "--person takes a pseudonym of a keyed report: 16 digits, each from 0 to 9 or from a to f.",
    "Bij --person hoort een pseudoniem uit een rapport met sleutel: 16 tekens, elk van 0 tot en met 9 of van a tot en met f.",
  ],
  [
    "P1, P2 … stand for somebody in one report alone. Pseudonyms that last are made by report --keyed.",
    "P1, P2 … gelden in één rapport. Pseudoniemen die blijven, maak je met report --keyed.",
  ],
  [
    "--id takes what the source calls somebody: 1 to 512 characters.",
    "Bij --id hoort hoe de bron iemand noemt: 1 tot en met 512 tekens.",
  ],
  ["There is nobody to look for: no person was given.", "Er valt niemand te zoeken: er is geen persoon opgegeven."],
  [
    "Write --person before each pseudonym: every other word is the source.",
    "Schrijf --person voor elk pseudoniem: elk ander woord is de bron.",
  ],
  [
    "Give a pseudonym of a keyed report, such as --person 0123456789abcdef.",
    "Geef een pseudoniem uit een rapport met sleutel, zoals --person 0123456789abcdef.",
  ],
  [
    "--without takes a pseudonym of a keyed reading: 16 digits, each from 0 to 9 or from a to f.",
    "Bij --without hoort een pseudoniem uit een rapport met sleutel: 16 tekens, elk van 0 tot en met 9 of van a tot en met f.",
  ],
  ["{} at {} is a folder, not a file.", "{} op {} is een map en geen bestand."],
  ["Move it away or give another --key-file.", "Haal die weg of geef een andere --key-file."],
  ["{} at {} can be read by others.", "{} op {} is door anderen te lezen."],
  ["Make it private: chmod 600.", "Maak het bestand privé: chmod 600."],
  ["Check who may read it.", "Kijk wie het mag lezen."],
  [
    "A keyed report makes one (report --keyed); give the one of your reports by --key-file.",
    "Een rapport met sleutel maakt er een (report --keyed); geef die van je rapporten met --key-file.",
  ],
  [
    "Give another --key-file; one that is not there is made.",
    "Geef een andere --key-file; wat er niet is, wordt gemaakt.",
  ],
  ["The file {} holds no key for pseudonyms.", "In het bestand {} staat geen sleutel voor pseudoniemen."],
  ["Give a place that you may write to by --key-file.", "Geef met --key-file een plek waar je mag schrijven."],
  ["The key for pseudonyms cannot be made at {}.", "De sleutel voor pseudoniemen is niet te maken op {}."],
  ["Delete it, or make it anew with --keyed.", "Verwijder het, of maak het opnieuw met --keyed."],
  [
    "The report {} numbers its people, so that nobody can be recognised in it.",
    "Het rapport {} nummert mensen, en dus is er niemand in te herkennen.",
  ],
  ["Delete it, or use the version that made it.", "Verwijder het, of gebruik de versie die het maakte."],
  [
    "The report {} still names somebody, in a place that is not known here.",
    "Het rapport {} noemt nog iemand, op een plek die hier niet bekend is.",
  ],
  [
    "Line {} of the list of suppressed pseudonyms at {} is no pseudonym.",
    "Regel {} van de lijst van weggelaten pseudoniemen op {} is geen pseudoniem.",
  ],
  [
    "Mend that line. Nothing is read without the list, so that nobody who was forgotten comes back.",
    "Verbeter die regel. Zonder de lijst wordt niets gelezen, zodat niemand terugkomt die vergeten is.",
  ],
  [
    "Accounts that are linked in the rest of it are not known.",
    "Welke accounts in de rest ervan gekoppeld zijn, is niet bekend.",
  ],

  // Sources and what is kept of them:
  ["The adapter {} breaks its contract: {}.", "De adapter {} houdt zich niet aan de afspraken: {}."],
  ["Tell whoever maintains the adapter.", "Zeg het degene die de adapter onderhoudt."],
  [
    "Pseudonyms that stay the same need a name for the community that stays the same: it is part of each.",
    "Voor pseudoniemen die gelijk blijven, is een naam van de community nodig die gelijk blijft: die zit in elk pseudoniem.",
  ],
  [
    "Give one that you will give every time, such as --option source=our-forum.",
    "Geef er een die je elke keer geeft, zoals --option source=ons-forum.",
  ],
  [
    "Leave --state out: then the source is read in full each time.",
    "Laat --state weg: dan wordt de bron elke keer helemaal gelezen.",
  ],
  ["Add --keyed, or --key-file {}.", "Voeg --keyed toe, of --key-file {}."],
  [
    "With --state people need pseudonyms that stay the same from run to run.",
    "Bij --state hebben mensen pseudoniemen nodig die elke keer gelijk blijven.",
  ],
  [
    "Give another --state, or take the file away: then everything is read once more.",
    "Geef een andere --state, of haal het bestand weg: dan wordt alles nog eens gelezen.",
  ],
  ["The state in {} is not of {}.", "Wat in {} bewaard is, is niet van {}."],
  [
    "The state in {} was not made with this key: under another one everybody would look new.",
    "Wat in {} bewaard is, is niet met deze sleutel gemaakt: met een andere zou iedereen nieuw lijken.",
  ],
  [
    "{} did not say where a later read can go on, so that there is no state to keep.",
    "{} zegt niet waar een volgende keer verder te lezen is; er valt dus niets te bewaren.",
  ],
  ["{} limits for how long what it yields may be kept.", "{} beperkt hoe lang bewaard mag worden wat eruit komt."],
  [
    "{} were read: half of a community is no basis for a report.",
    "Gelezen: {}. Een halve community is te weinig voor een rapport.",
  ],
  ["Mend what is said above, then read again.", "Verhelp wat hierboven staat en lees dan opnieuw."],
  [
    "The source did not say that it was read to its end.",
    "De bron heeft niet gezegd dat zij tot het einde gelezen is.",
  ],
  [
    "Check that it is whole; if it is, tell whoever maintains the adapter.",
    "Kijk of zij compleet is; is dat zo, zeg het dan degene die de adapter onderhoudt.",
  ],
];
