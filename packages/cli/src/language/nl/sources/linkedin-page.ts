import type { Phrase } from "../../phrasebook.js";

/** What goes wrong with a call however often it is repeated, with the end of the sentence. */
const failures: readonly Phrase[] = [
  ["LinkedIn could not be reached", "LinkedIn is niet te bereiken"],
  ["LinkedIn did not answer in time", "LinkedIn antwoordde niet op tijd"],
  ["LinkedIn's answer broke off or was no JSON", "Het antwoord van LinkedIn brak af of was geen JSON"],
  ["LinkedIn failed", "LinkedIn had een storing"],
  ["A page came instead of JSON", "Er kwam een pagina in plaats van JSON"],
  [
    "The call was sent on to another address, where the token must not go",
    "Het verzoek werd doorgestuurd naar een ander adres, waar het token niet heen mag",
  ],
];

const emptyLists =
  "LinkedIn zou lege lijsten geven, dus naar berichten, antwoorden en reacties is niet gevraagd. Dit is geen stilte.";

/** What is said of a page that is read through LinkedIn's interface, in Dutch. */
export const dutchOfLinkedinPage: readonly Phrase[] = [
  ...failures.map(
    ([ours, dutch]): Phrase => [
      `${ours}{status}, {attempts} times in a row.`,
      `${dutch}{status}, {attempts} keer achter elkaar.`,
    ],
  ),
  [
    "LinkedIn counts {what} and lists none: the role of whoever granted the token does not let them be read. This is not silence.",
    "LinkedIn telt {what} en toont er geen: wie het token gaf, heeft een rol die ze niet mag lezen. Dit is geen stilte.",
  ],
  ["comments", "antwoorden"],
  ["reactions", "reacties"],
  [
    "Have the token granted by an administrator of the page, for an application with the scope r_organization_social_feed.",
    "Laat een beheerder van de pagina het token geven, voor een toepassing met het recht r_organization_social_feed.",
  ],
  [
    "Whoever granted the token has no role on this page: LinkedIn would answer with empty lists, so posts, comments and reactions were not asked for. This is not silence.",
    `Wie het token gaf, heeft geen rol op deze pagina: ${emptyLists}`,
  ],
  [
    "Whoever granted the token is {roles} on this page, which may write and not read: LinkedIn would answer with empty lists, so posts, comments and reactions were not asked for. This is not silence.",
    `Wie het token gaf, is {roles} op deze pagina, en die mag schrijven en niet lezen: ${emptyLists}`,
  ],
  ["Have the token granted by an administrator of the page.", "Laat een beheerder van de pagina het token geven."],
  [
    "Some of LinkedIn's {table} have not the shape that they should have, and were left out.",
    "Een deel van wat LinkedIn gaf ({table}) heeft een andere vorm dan verwacht, en telt niet mee.",
  ],
  [
    "Try another `version`; if that does not help, report this.",
    "Probeer een andere `version`; meld dit als dat niet helpt.",
  ],
  ["{what} could not be read: {why}", "{what} is niet te lezen: {why}"],
  [
    "Some acts answer what is older than may be kept of people's acts, which was left out.",
    "Soms is geantwoord op iets dat ouder is dan bewaard mag worden; dat is weggelaten.",
  ],
  [
    "All {calls} calls that `callsPerDay` allows for this day in UTC were made.",
    "Alle {calls} verzoeken die `callsPerDay` voor deze dag (UTC) toestaat, zijn gedaan.",
  ],
  [
    "Go on from {moment}; with a `folder` what was read in the last hours is not asked for again.",
    "Ga verder vanaf {moment}; met een `folder` wordt wat de laatste uren gelezen is niet opnieuw gevraagd.",
  ],
  [
    "LinkedIn answers no further calls of this application or of whoever granted the token.",
    "LinkedIn beantwoordt nu geen verzoeken meer van deze toepassing, of van wie het token gaf.",
  ],
  [
    "Go on from {moment}, when its budgets begin anew, and set `callsPerDay` below them: the developer portal shows what they are.",
    "Ga verder vanaf {moment}, als er weer verzoeken mogen, en zet `callsPerDay` lager: hoeveel er mogen, staat in de portal voor ontwikkelaars.",
  ],
  ["LinkedIn does not let this token read {resource}.", "Met dit token laat LinkedIn {resource} niet lezen."],
  [
    "Whoever granted it must administer the page, and the application needs the scopes r_organization_social, r_organization_social_feed and rw_organization_admin.",
    "Wie het gaf, moet de pagina beheren, en de toepassing heeft de rechten r_organization_social, r_organization_social_feed en rw_organization_admin nodig.",
  ],
  ["LinkedIn has no {resource} of that name.", "LinkedIn kent geen {resource} met die naam."],
  [
    "Check `pageApi`: the number of the page, or its URN.",
    "Kijk naar `pageApi`: het nummer van de pagina, of de URN ervan.",
  ],
  [
    "LinkedIn refused a call for {resource} (status {status}).",
    "LinkedIn weigerde een verzoek om {resource} (status {status}).",
  ],
  [
    "LinkedIn no longer answers in version {version} of its interface.",
    "LinkedIn antwoordt niet meer in versie {version} van zijn koppeling.",
  ],
  [
    "Give a `version` of the last twelve months, such as 202610.",
    "Geef een `version` van de laatste twaalf maanden, zoals 202610.",
  ],
  ["The token was taken back.", "Het token is ingetrokken."],
  ["The token has expired.", "Het token is verlopen."],
  ["The token is not valid.", "Het token is niet geldig."],
  [
    "Have a new one granted by an administrator of the page; tokens hold for 60 days, and asking for other scopes ends all earlier ones.",
    "Laat een beheerder van de pagina een nieuw geven; een token geldt 60 dagen, en wie om andere rechten vraagt, beëindigt alle eerdere.",
  ],
  ["Read again later.", "Lees later opnieuw."],
  ["Check the network.", "Kijk naar het netwerk."],
  [
    "Something between here and LinkedIn answers in its place, such as a proxy: ask whoever runs the network.",
    "Iets tussen hier en LinkedIn antwoordt in zijn plaats, zoals een proxy: vraag het wie het netwerk beheert.",
  ],
  [
    "The answer for {resource} has not the shape that LinkedIn gives it.",
    "Het antwoord over {resource} heeft een andere vorm dan LinkedIn eraan geeft.",
  ],
  [
    "The next page of {resource} lies on another host, where the token must not go.",
    "De volgende pagina van {resource} staat op een andere computer, waar het token niet heen mag.",
  ],
  [
    "Something answers in LinkedIn's place: ask whoever runs the network.",
    "Iets antwoordt in de plaats van LinkedIn: vraag het wie het netwerk beheert.",
  ],
  ["An answer is larger than any that LinkedIn gives.", "Een antwoord is groter dan LinkedIn ooit geeft."],
  ["Report this.", "Meld dit."],
  [
    "To read a page takes a token, and it is not said where one is.",
    "Om een pagina te lezen is een token nodig, en er staat niet bij waar dat is.",
  ],
  [
    "Name the environment variable that holds it (`tokenEnv`, or --token-env), or a file that does (`tokenFile`).",
    "Noem de omgevingsvariabele waar het in staat (`tokenEnv`, of --token-env), of een bestand (`tokenFile`).",
  ],
  ["The environment variable {name} holds no token.", "In de omgevingsvariabele {name} staat geen token."],
  ["The file in `tokenFile` holds no token.", "In het bestand van `tokenFile` staat geen token."],
  [
    "Put an access token there, and nothing else: one word of plain characters.",
    "Zet er een token in, en niets anders: één woord van gewone tekens.",
  ],
  [
    "There is no folder of a page at `folder`, so nothing was forgotten.",
    "Bij `folder` is geen map van een pagina, dus er is niets vergeten.",
  ],
  ["Check the path, and what it is relative to.", "Kijk naar het pad, en vanuit welke map dat begint."],
  ["What was read cannot be written to `folder`.", "Wat gelezen is, is niet te schrijven in `folder`."],
  ["Check who may write there, and whether there is room.", "Kijk wie er mag schrijven, en of er ruimte is."],
  ["The count of calls cannot be written to `folder`.", "Het aantal verzoeken is niet te schrijven in `folder`."],
  ["`folder` cannot be read or written.", "`folder` is niet te lezen of te schrijven."],
  ["Another run is reading into `folder`.", "Iets anders leest nu al naar `folder`."],
  [
    "Wait until it has ended; if there is none, take away lock.json.",
    "Wacht tot dat klaar is; is er niets, haal dan lock.json weg.",
  ],
  ["`folder` holds another page, or something else.", "In `folder` staat een andere pagina, of iets anders."],
  ["Give each page a folder of its own.", "Geef elke pagina een eigen map."],
  [
    "At most {calls} calls are made on a day in UTC; a read that needs more ends with when to go on.",
    "Op een dag (UTC) worden hoogstens {calls} verzoeken gedaan; is er meer nodig, dan staat erbij wanneer het verder kan.",
  ],
  [
    "What people did is shown of the last {hours} hours alone: LinkedIn lets nobody keep it longer. So answers and waiting can be told, and not who returns or on whom most hangs.",
    "Wat mensen deden is alleen van de laatste {hours} uur te zien: langer mag niemand het van LinkedIn bewaren. Zo is te zien hoe er geantwoord en gewacht wordt, en niet wie terugkomt of op wie het meeste rust.",
  ],
  [
    "Totals of posts by day are of what was not paid for; LinkedIn gives no others here.",
    "Totalen van berichten per dag gaan over wat niet betaald is; andere geeft LinkedIn hier niet.",
  ],
  [
    "LinkedIn's days begin at midnight in UTC; the day of the read is not over and is left out.",
    "De dagen van LinkedIn beginnen om middernacht UTC; de dag van het lezen is niet voorbij en telt niet mee.",
  ],
  [
    "LinkedIn has two levels of comments: what answers a reply hangs under the same comment as the reply.",
    "LinkedIn heeft twee lagen van antwoorden: wat op een antwoord antwoordt, hangt onder dezelfde eerste reactie.",
  ],
  [
    "A comment that was deleted is gone without a trace, and one whose author hides from the page is counted and not shown.",
    "Een antwoord dat verwijderd is, is spoorloos weg, en een van iemand die zich voor de pagina verbergt wordt geteld en niet getoond.",
  ],
];
