import type { Phrase } from "../../phrasebook.js";

const again = "Download het opnieuw.";

/** What is said of exports of LinkedIn, in Dutch: of a page, and of the archive of a member. */
export const dutchOfLinkedin: readonly Phrase[] = [
  ["{file} is CSV that ends within a quoted text.", "{file} is CSV die midden in een tekst ophoudt."],
  ["Export it again, whole.", "Exporteer het opnieuw, helemaal."],
  ["Download it again.", again],
  ["{file} is protected by a password.", "{file} is beveiligd met een wachtwoord."],
  [
    "Save it without a password, or download it again from LinkedIn.",
    "Sla het op zonder wachtwoord, of download het opnieuw van LinkedIn.",
  ],
  [
    "{file} is no spreadsheet and no CSV, whatever its name says.",
    "{file} is geen spreadsheet en geen CSV, wat de naam ook zegt.",
  ],
  [
    "Give what LinkedIn exported: .xls or .xlsx, or the same saved as .csv. The archive of a member's data is given alone.",
    "Geef wat LinkedIn exporteerde: .xls of .xlsx, of hetzelfde opgeslagen als .csv. Het archief van een lid geef je alleen.",
  ],
  ["{file} is a spreadsheet that is cut off or damaged.", "{file} is een spreadsheet die afgebroken of beschadigd is."],
  ["{file} is a spreadsheet of a format from before 1997.", "{file} is een spreadsheet van voor 1997."],
  [
    "Save it as .xlsx, or download it again from LinkedIn.",
    "Sla het op als .xlsx, of download het opnieuw van LinkedIn.",
  ],
  ["{file} is larger than any export of LinkedIn is.", "{file} is groter dan een export van LinkedIn ooit is."],
  ["Check that the right file was given.", "Kijk of het goede bestand is opgegeven."],
  ["{file} is no zip that can be read to its end.", "{file} is geen zip die tot het einde te lezen is."],
  ["Download it again, or unpack it yourself.", "Download het opnieuw, of pak het zelf uit."],
  ["{file} is a zip that is protected by a password.", "{file} is een zip met een wachtwoord."],
  [
    "Unpack it with the password and give the folder, or download it again from LinkedIn.",
    "Pak het uit met het wachtwoord en geef de map, of download het opnieuw van LinkedIn.",
  ],
  [
    "{file} is a zip with paths that lead out of it; nothing of it was unpacked.",
    "{file} is een zip met paden die erbuiten uitkomen; er is niets van uitgepakt.",
  ],
  [
    "Download it again from LinkedIn, and from nowhere else.",
    "Download het opnieuw van LinkedIn, en nergens anders vandaan.",
  ],
  ["{file} is a zip of a size that no export has.", "{file} is een zip die veel groter is dan een export."],
  ["Unpack what you know, and give the folder.", "Pak uit wat je kent, en geef de map."],
  ["{file} could not be read to its end.", "{file} is niet tot het einde te lezen."],
  [
    "Reactions to what others wrote, or to posts under their other number: an archive holds its owner's own acts alone.",
    "Reacties op wat anderen schreven, of op berichten onder hun andere nummer: een archief bevat alleen wat de eigenaar deed.",
  ],
  [
    "Two rows are about one post and say different things; the earlier one was kept.",
    "Twee rijen gaan over één bericht en zeggen iets anders; de eerste telt.",
  ],
  ["The archive", "Het archief"],
  ["the archive", "het archief"],
  ["A path of pageExports", "Een pad van pageExports"],
  [
    "This is no archive of a member's data: none of its files is one that LinkedIn puts there.",
    "Dit is geen archief van een lid: geen van de bestanden is er een die LinkedIn erin zet.",
  ],
  [
    "Give the zip that LinkedIn sent, or the folder that it unpacks to.",
    "Geef de zip die LinkedIn stuurde, of de map na het uitpakken.",
  ],
  [
    "This is the basic archive: posts, comments and reactions are not in it, so nobody can tell whether there are any.",
    "Dit is het kleine archief: berichten, antwoorden en reacties staan er niet in, dus of die er zijn is niet te zeggen.",
  ],
  [
    "Ask LinkedIn for the larger archive, which comes within a day.",
    "Vraag LinkedIn om het grote archief; dat komt binnen een dag.",
  ],
  [
    "The archive is whole, and its owner has posted, commented and reacted nowhere.",
    "Het archief is heel, en de eigenaar schreef en reageerde nergens.",
  ],
  [
    "What one person did, without what anybody else wrote, and without whom a comment answers.",
    "Wat één persoon deed, zonder wat anderen schreven, en zonder op wie een antwoord antwoordt.",
  ],
  [
    "Most times in an archive have no zone; they are taken as UTC, as those that have one are.",
    "De meeste tijden in een archief hebben geen tijdzone; ze gelden als UTC, net als de tijden die er wel een hebben.",
  ],
  [
    "A post has one number as a share and another as an activity, so that a comment may not be found under it.",
    "Een bericht heeft twee nummers (share en activity), zodat een antwoord er soms niet onder te vinden is.",
  ],
  [
    "The file has not the columns that LinkedIn gives it; it was passed over.",
    "Het bestand heeft andere kolommen dan LinkedIn eraan geeft; het is overgeslagen.",
  ],
  [
    "Download the archive again, and leave its files as they are.",
    "Download het archief opnieuw, en laat de bestanden zoals ze zijn.",
  ],
  ["A row with too few or too many cells.", "Een rij met te weinig of te veel cellen."],
  ["A row without a date: when it was is not known.", "Een rij zonder datum: wanneer het was, is niet bekend."],
  ["A row whose date cannot be read.", "Een rij met een datum die niet te lezen is."],
  ["A row that says on which day it was and not when.", "Een rij die zegt op welke dag het was en niet hoe laat."],
  [
    "Exports of a page hold totals by day and by post: not who wrote, reacted or follows, nor when within a day, nor who answered whom.",
    "Exports van een pagina bevatten totalen per dag en per bericht: niet wie schreef, reageerde of volgt, niet hoe laat, en niet wie wie antwoordde.",
  ],
  [
    "LinkedIn does not say in which time zone its days begin; they are taken as days in UTC.",
    "LinkedIn zegt niet in welke tijdzone de dagen beginnen; ze gelden als dagen in UTC.",
  ],
  [
    "The export of followers says how many came on each day. How many there are stands in the export of competitors alone, for the page that the option `page` names.",
    "De export van volgers zegt hoeveel er op elke dag bij kwamen. Hoeveel er zijn, staat alleen in de export van concurrenten, bij de pagina die de optie `page` noemt.",
  ],
  [
    "None of the files is an export of a page's analytics that can be read.",
    "Geen van de bestanden is een leesbare export van de cijfers van een pagina.",
  ],
  [
    "Download them again under Analytics of the page: Content, Followers, Visitors, Competitors.",
    "Download ze opnieuw bij Analytics van de pagina: Content, Followers, Visitors, Competitors.",
  ],
  ["A row without a date that can be read.", "Een rij zonder leesbare datum."],
  [
    "LinkedIn writes month/day/year; undo what a spreadsheet program made of it.",
    "LinkedIn schrijft maand/dag/jaar; maak ongedaan wat een rekenprogramma ervan maakte.",
  ],
  ["A cell that should hold a number does not.", "In een cel waar een getal hoort, staat er geen."],
  ["Correct the cell.", "Verbeter de cel."],
  ["A row that does not say which post it is about.", "Een rij die niet zegt over welk bericht ze gaat."],
  ["Export it again with the column of links.", "Exporteer het opnieuw met de kolom van links."],
  ["A row without the name of a page.", "Een rij zonder de naam van een pagina."],
  ["Fill it in.", "Vul die in."],
  [
    "Two rows are about the same and say different things; one of them was left out.",
    "Twee rijen gaan over hetzelfde en zeggen iets anders; een ervan telt niet mee.",
  ],
  ["Leave out the export that was made earlier.", "Laat de oudste export weg."],
  [
    "The headers are not the English ones; by its columns and what stands in them this was read as the table {table}.",
    "De kopregel is niet de Engelse; aan de kolommen en wat erin staat is dit gelezen als de tabel {table}.",
  ],
  [
    "If that is not what it is, set LinkedIn to English and download it again.",
    "Klopt dat niet, zet LinkedIn dan op Engels en download het opnieuw.",
  ],
  [
    "Columns whose headers are not known were left out: number {numbers}.",
    "Kolommen met een onbekende kop zijn weggelaten: nummer {numbers}.",
  ],
  [
    "This is none of the tables that LinkedIn exports of a page; it was passed over.",
    "Dit is geen van de tabellen die LinkedIn van een pagina exporteert; het is overgeslagen.",
  ],
  [
    "Set LinkedIn to English and download it again, and leave its columns as they are.",
    "Zet LinkedIn op Engels, download het opnieuw, en laat de kolommen zoals ze zijn.",
  ],
  [
    "The table does not say which days it speaks of; it was passed over.",
    "De tabel zegt niet over welke dagen ze gaat; ze is overgeslagen.",
  ],
  [
    "Give the whole export as it was downloaded, or name the days by the option range.",
    "Geef de hele export zoals die gedownload is, of noem de dagen met de optie range.",
  ],
  [
    "The table does not say until when posts were counted; it is taken as read on the day of its newest post.",
    "De tabel zegt niet tot wanneer berichten geteld zijn; de dag van het nieuwste bericht geldt.",
  ],
  [
    "Which of the pages is the own one is not known, so neither is how many followers it has.",
    "Welke pagina de eigen is, is niet bekend, en dus ook niet hoeveel volgers die heeft.",
  ],
  ["Name it by the option page, as it stands in the table.", "Noem die met de optie page, zoals ze in de tabel staat."],
];
