import type { Phrase } from "../../phrasebook.js";

/** What is said of an archive of a Discourse forum and of what it holds, in Dutch. */
export const dutchOfDiscourseArchive: readonly Phrase[] = [
  [
    "Wait until the other process is done, or give this one a folder of its own.",
    "Wacht tot het andere programma klaar is, of geef dit een eigen map.",
  ],
  ["Give each forum a folder of its own.", "Geef elk forum een eigen map."],
  [
    "Ask as before (`include`, `alsoRead`, `atLength`), or read anew into an empty folder.",
    "Vraag hetzelfde als eerder (`include`, `alsoRead`, `atLength`), of lees opnieuw in een lege map.",
  ],
  [
    "Read it with a version of this package that is at least as new as the one that wrote it.",
    "Lees het met een versie van dit pakket die minstens zo nieuw is als die het schreef.",
  ],
  [
    "Read the forum anew into an empty folder; copy archives only while nobody writes to them.",
    "Lees het forum opnieuw in een lege map; kopieer een archief alleen als er niets in geschreven wordt.",
  ],
  ["Read the site into this folder to the end first.", "Lees het forum eerst tot het einde in deze map."],
  [
    "Check the path; the folder is made by reading a site with `archive`.",
    "Kijk naar het pad; de map ontstaat door een forum te lezen met `archive`.",
  ],
  [
    "Make sure that the folder can be written to and that the disk has room.",
    "Zorg dat er in de map geschreven mag worden en dat er ruimte is.",
  ],
  ["Another process is writing to the archive.", "Een ander programma schrijft in het archief."],
  ["The archive is one of another site.", "Het archief is van een ander forum."],
  [
    "The archive holds more or less of the forum than is asked for now.",
    "Het archief bevat meer of minder van het forum dan nu gevraagd wordt.",
  ],
  [
    "The archive was written by a later version in a format that this one does not know.",
    "Het archief is geschreven door een latere versie, in een vorm die deze niet kent.",
  ],
  ["The archive is damaged.", "Het archief is beschadigd."],
  [
    "The archive holds no read that came to its end.",
    "In het archief staat geen keer dat het lezen tot het einde kwam.",
  ],
  ["There is no archive in this folder.", "In deze map staat geen archief."],
  ["The cursor was not handed out by this archive.", "De cursor komt niet van dit archief."],
  ["The archive could not be written.", "Het archief is niet te schrijven."],
  [
    "Topics of which one post or more was not read; their venues are not seen completely.",
    "Onderwerpen waarvan een of meer berichten niet gelezen zijn; hun plekken zijn niet volledig gezien.",
  ],
  [
    "Read the site itself, or an archive that holds all posts of each topic.",
    "Lees het forum zelf, of een archief met alle berichten van elk onderwerp.",
  ],
  [
    "Replies that answer a post which was not read, or is hidden, withdrawn or deleted, and stand without a target; and flags on such posts.",
    "Antwoorden op een bericht dat niet gelezen is, of verborgen, ingetrokken of verwijderd: bij hen staat niet waar ze op antwoorden; en meldingen over zulke berichten.",
  ],
  [
    "Replies that answer a post which is dated after them: posts were moved or merged.",
    "Antwoorden op een bericht met een latere datum: er zijn berichten verplaatst of samengevoegd.",
  ],
  [
    "Authors of whom nothing else is known: their accounts were not on the list that was read.",
    "Schrijvers van wie verder niets bekend is: hun account stond niet op de lijst die gelezen is.",
  ],
];
