import type { Phrase } from "../../phrasebook.js";

/** What is said of what was kept or exported of a Discourse forum, in Dutch. */
export const dutchOfDiscourse: readonly Phrase[] = [
  [
    "{file} is CSV that ends within a quoted text, or is damaged.",
    "{file} is CSV die midden in een tekst ophoudt, of beschadigd is.",
  ],
  ["Export it again.", "Exporteer het opnieuw."],
  ["Download it again, or unpack it into a folder.", "Download het opnieuw, of pak het uit in een map."],
  ["Unpack it with the password, and give what is in it.", "Pak het uit met het wachtwoord, en geef wat erin zit."],
  [
    "Download it again from the forum, and from nowhere else.",
    "Download het opnieuw van het forum, en nergens anders vandaan.",
  ],
  ["{file} holds no dump.sql.gz.", "In {file} zit geen dump.sql.gz."],
  ["Give a backup of a Discourse site.", "Geef een back-up van een Discourse-forum."],
  [
    "Of an accepted answer neither when nor by whom it was accepted is told.",
    "Bij een goedgekeurd antwoord staat niet wanneer en door wie het is goedgekeurd.",
  ],
  [
    "Likes are counted, without saying who or when: what rests on single reactions cannot be told.",
    "Likes zijn geteld, zonder van wie of wanneer: wat op losse reacties berust, is niet te zeggen.",
  ],
  [
    "Who is there is told, not what anybody did: read it beside another way into the same forum.",
    "Er staat wie er zijn, niet wat iemand deed: lees het naast een andere bron van hetzelfde forum.",
  ],
  [
    "Who looks after one category alone is not told, and groups have names without numbers: both are left out.",
    "Wie voor één categorie zorgt staat er niet bij, en groepen hebben namen zonder nummer: beide zijn weggelaten.",
  ],
  ["Moments are told to the second.", "Momenten zijn op de seconde bekend."],
  [
    "{file} holds no list of users as Discourse exports it.",
    "In {file} staat geen lijst van gebruikers zoals Discourse die exporteert.",
  ],
  [
    "Export the users on the admin page of users, and give the file of CSV or the zip that came of it.",
    "Exporteer de gebruikers op de beheerpagina, en geef het CSV-bestand of de zip die daarvan kwam.",
  ],
  [
    "A row of an export that cannot be read: too few cells, or one of another kind.",
    "Een rij van een export die niet te lezen is: te weinig cellen, of een van een andere soort.",
  ],
  [
    "The archive does not hold all that is asked for: it was not asked for when the archive was made.",
    "Niet alles wat gevraagd wordt, staat in het archief: er is toen niet om gevraagd.",
  ],
  [
    "Read the site anew into an empty folder, with what is asked for now.",
    "Lees het forum opnieuw in een lege map, met wat nu gevraagd wordt.",
  ],
  [
    "A forum where answers cannot be accepted looks like one where nobody accepted any.",
    "Een forum waar antwoorden niet goed te keuren zijn, ziet eruit als een waar niemand dat deed.",
  ],
  [
    "Of an accepted answer it is not told by whom it was accepted: this version did not keep it.",
    "Bij een goedgekeurd antwoord staat niet door wie: deze versie bewaarde dat niet.",
  ],
  [
    "{file} has no table of posts and topics as pg_dump writes them.",
    "In {file} staan geen tabellen van berichten en onderwerpen zoals pg_dump die schrijft.",
  ],
  [
    "Give a backup that Discourse made, or a plain pg_dump of its database without --inserts.",
    "Geef een back-up die Discourse maakte, of een gewone pg_dump van de database zonder --inserts.",
  ],
  ["{file} ends between tables, before its own end.", "{file} houdt tussen twee tabellen op, te vroeg."],
  [
    "{file} ends within the table {table}, before its own end.",
    "{file} houdt midden in de tabel {table} op, te vroeg.",
  ],
  ["Copy or make the backup again.", "Kopieer of maak de back-up opnieuw."],
  [
    "A row of a table that cannot be read: too few or too many cells, or one of another kind.",
    "Een rij van een tabel die niet te lezen is: te weinig of te veel cellen, of een van een andere soort.",
  ],
  ["{folder} has no result of {queries}.", "In {folder} staat geen uitkomst van {queries}."],
  [
    "Run the queries of dataExplorerQueries and call each file after its query, such as posts-1.json.",
    "Voer de vragen van dataExplorerQueries uit en noem elk bestand naar zijn vraag, zoals posts-1.json.",
  ],
  [
    "Categories are numbers, without names; whether one is for some people only is not told.",
    "Categorieën zijn nummers, zonder naam; of er een maar voor sommigen is, staat er niet bij.",
  ],
  [
    "The query did not run; the plugin's own words stay in the file.",
    "De vraag is niet uitgevoerd; wat de plug-in erover zegt, staat in het bestand.",
  ],
  [
    "Run it again in the Data Explorer, with fewer rows a page if it took too long.",
    "Voer de vraag opnieuw uit in de Data Explorer, met minder rijen per keer als het te lang duurde.",
  ],
  [
    "This is no result of the Data Explorer, in JSON or in CSV.",
    "Dit is geen uitkomst van de Data Explorer, in JSON of CSV.",
  ],
  [
    "Download the result of the query, or keep the answer to its run.",
    "Download de uitkomst van de vraag, of bewaar het antwoord erop.",
  ],
  [
    "A row of a result that cannot be read: too few or too many cells, or one of another kind.",
    "Een rij van een uitkomst die niet te lezen is: te weinig of te veel cellen, of een van een andere soort.",
  ],
  ["A result without a column that is needed.", "Een uitkomst zonder een kolom die nodig is."],
  ["Paste the query as it stands in dataExplorerQueries.", "Plak de vraag zoals die in dataExplorerQueries staat."],
  [
    "A last page with as many rows as the plugin gives at most: there may be more.",
    "Een laatste keer met zoveel rijen als de plug-in hoogstens geeft: er kunnen er meer zijn.",
  ],
  [
    "Run the query again with the last id as last_id, until a page comes that is not full.",
    "Voer de vraag opnieuw uit met de laatste id als last_id, tot er een keer minder rijen komen.",
  ],
  [
    "Roles are those of people who wrote, as of when it was read; who looks after one category is not told.",
    "Rollen zijn die van mensen die schreven, op het moment van lezen; wie voor één categorie zorgt, staat er niet bij.",
  ],
  ["This is no answer to /t/{id}.json.", "Dit is geen antwoord op /t/{id}.json."],
  [
    "Each line, or each file of a folder, holds one whole answer as JSON.",
    "Op elke regel, of in elk bestand van een map, staat één heel antwoord als JSON.",
  ],
  [
    "A post without an id, a number or a moment that can be used.",
    "Een bericht zonder bruikbare id, nummer of moment.",
  ],
  ["There is no answer to /t/{id}.json in it.", "Er staat geen antwoord op /t/{id}.json in."],
  [
    "Give a file with one answer on each line, or a folder with one answer in each .json file.",
    "Geef een bestand met op elke regel een antwoord, of een map met in elk .json-bestand een antwoord.",
  ],
  [
    "A row of the archive that cannot be read: too few or too many cells, or one of another kind.",
    "Een rij van het archief die niet te lezen is: te weinig of te veel cellen, of een van een andere soort.",
  ],
  [
    "What one person wrote, without what anybody answered. Likes and flags do not say whether they were given in a private message, and are left out.",
    "Wat één persoon schreef, zonder wat anderen antwoordden. Bij likes en meldingen staat niet of ze bij een privébericht horen; die zijn weggelaten.",
  ],
  [
    "Posts have numbers within their topic and no ids: beside another way into the forum they would count twice.",
    "Berichten hebben een nummer in hun onderwerp en geen id: naast een andere bron van het forum zouden ze dubbel tellen.",
  ],
  [
    "Posts that were deleted or hidden since, and whispers of staff, look like any other.",
    "Berichten die sindsdien verwijderd of verborgen zijn, en gefluister van het team, zien eruit als alle andere.",
  ],
  ["How many posts a topic has is not told.", "Hoeveel berichten een onderwerp heeft, staat er niet bij."],
  [
    "The archive holds no user_archive.csv as Discourse exports it.",
    "In het archief staat geen user_archive.csv zoals Discourse die exporteert.",
  ],
  [
    "Download your data on the page of your account, and give the zip or the folder that it unpacks to.",
    "Download je gegevens op de pagina van je account, en geef de zip of de map na het uitpakken.",
  ],
  ["This is no delivery as JSON with its headers and its body.", "Dit is geen levering als JSON, met headers en body."],
  [
    'Keep each delivery as {"headers": {…}, "body": "…"}, the body as it came in.',
    'Bewaar elke levering als {"headers": {…}, "body": "…"}, met de body zoals die binnenkwam.',
  ],
  [
    "A delivery that is not signed with the secret of the webhook.",
    "Een levering die niet getekend is met het geheim van de webhook.",
  ],
  [
    "Check the option secret, and whether bodies were kept as they came in; else somebody else sent it.",
    "Kijk naar de optie secret, en of de body's bewaard zijn zoals ze binnenkwamen; anders stuurde iemand anders het.",
  ],
  [
    "A delivery without the headers of Discourse, or with a body that does not belong to its event.",
    "Een levering zonder de headers van Discourse, of met een body die niet bij de gebeurtenis hoort.",
  ],
  [
    "{file} holds no delivery of a webhook about a post.",
    "In {file} staat geen levering van een webhook over een bericht.",
  ],
  [
    "Keep each delivery with its headers and its body as it came in, those about posts at least.",
    "Bewaar elke levering met headers en body zoals ze binnenkwam, ten minste die over berichten.",
  ],
  [
    "What happened before the webhook was switched on is told only as far as something happened to it since.",
    "Wat er gebeurde voor de webhook aanstond, is alleen te zien voor zover er sindsdien iets mee gebeurde.",
  ],
  [
    "Likes come without their time and are counted; one that was taken back is only noticed at the next event.",
    "Likes komen zonder tijd en worden geteld; dat er een is ingetrokken, blijkt pas bij de volgende gebeurtenis.",
  ],
  [
    "Roles are those of people who wrote, as of when they did; who looks after one category is not told.",
    "Rollen zijn die van mensen die schreven, op dat moment; wie voor één categorie zorgt, staat er niet bij.",
  ],
  [
    "Categories are numbers, without names; which are for some people only has to be said.",
    "Categorieën zijn nummers, zonder naam; welke maar voor sommigen zijn, moet erbij gezegd worden.",
  ],
];
