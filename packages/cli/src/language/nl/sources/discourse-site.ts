import type { Phrase } from "../../phrasebook.js";

/** What goes wrong with a request however often it is repeated. */
const failures: readonly Phrase[] = [
  ["The forum could not be reached", "Het forum is niet te bereiken"],
  ["The forum did not answer in time", "Het forum antwoordde niet op tijd"],
  ["The forum's answer broke off or was no JSON", "Het antwoord van het forum brak af of was geen JSON"],
  ["The forum failed", "Het forum had een storing"],
  ["The forum answered with a page instead of JSON", "Het forum antwoordde met een pagina in plaats van JSON"],
  [
    "A guard in front of the forum refused with a page of its own",
    "Een beveiliging voor het forum weigerde met een eigen pagina",
  ],
];

/** What is said of a Discourse forum that is read from its address, in Dutch. */
export const dutchOfDiscourseSite: readonly Phrase[] = [
  ...failures.map(
    ([ours, dutch]): Phrase => [
      `${ours}{status}, {attempts} times in a row.`,
      `${dutch}{status}, {attempts} keer achter elkaar.`,
    ],
  ),
  [
    "The answer to {place} has not the shape that Discourse gives it.",
    "Het antwoord op {place} heeft een andere vorm dan Discourse eraan geeft.",
  ],
  [
    "The answer to /t/{id}.json has not the shape that Discourse gives it.",
    "Het antwoord op /t/{id}.json heeft een andere vorm dan Discourse eraan geeft.",
  ],
  [
    "Check that `site` is a Discourse forum; if it is, report this with the version that it runs.",
    "Kijk of `site` een Discourse-forum is; zo ja, meld dit met de versie ervan.",
  ],
  [
    "Report this with the version of Discourse that the forum runs.",
    "Meld dit met de versie van Discourse van het forum.",
  ],
  [
    "Give that address as `site`, if it is the forum's: {address}.",
    "Geef dat adres als `site`, als het van het forum is: {address}.",
  ],
  ["The forum sends readers to another address.", "Het forum stuurt door naar een ander adres."],
  ["The forum sends readers from address to address without end.", "Het forum blijft doorsturen van adres naar adres."],
  ["Check `site`.", "Kijk naar `site`."],
  ["The forum shows nothing to readers without a key.", "Het forum toont niets zonder sleutel."],
  [
    "Give `apiKey` with `apiUsername`, or `userApiKey`, or a `keyFile` that holds one.",
    "Geef `apiKey` met `apiUsername`, of `userApiKey`, of een `keyFile` met zo'n sleutel.",
  ],
  [
    "The forum refuses the key, or the user that it stands for may not read.",
    "Het forum weigert de sleutel, of de gebruiker daarvan mag niet lezen.",
  ],
  [
    "Check `apiKey` and `apiUsername`, or `userApiKey`, or the `keyFile`; a key with scopes must be allowed to read all.",
    "Kijk naar `apiKey` en `apiUsername`, of `userApiKey`, of de `keyFile`; een sleutel met beperkte rechten moet alles mogen lezen.",
  ],
  ["The forum refuses a list that it showed before.", "Het forum weigert een lijst die het eerder wel toonde."],
  [
    "Check whether the key was taken back, and read again; with an archive it goes on where it stopped.",
    "Kijk of de sleutel is ingetrokken, en lees opnieuw; met een archief gaat het verder waar het ophield.",
  ],
  [
    "Read again later; with an archive it goes on where it stopped.",
    "Lees later opnieuw; met een archief gaat het verder waar het ophield.",
  ],
  ["Check the address in `site` and the network.", "Kijk naar het adres in `site` en naar het netwerk."],
  [
    "Check that `site` is the address of a Discourse forum, with its sub-folder if it has one.",
    "Kijk of `site` het adres van een Discourse-forum is, met de submap als die er is.",
  ],
  [
    "Ask whoever runs the forum to let programs with this user agent through.",
    "Vraag wie het forum beheert om programma's met deze user agent door te laten.",
  ],
  ["An answer of the forum is larger than allowed.", "Een antwoord van het forum is groter dan mag."],
  [
    "The forum asks to wait for longer than an hour, or again and again.",
    "Het forum vraagt om langer dan een uur te wachten, of steeds opnieuw.",
  ],
  [
    "Read again later; with an archive it goes on where it stopped. A lower `requestsPerMinute` may help.",
    "Lees later opnieuw; met een archief gaat het verder waar het ophield. Een lagere `requestsPerMinute` kan helpen.",
  ],
  [
    "A guard in front of the forum asks for a user and password of its own (HTTP Basic), or refuses those it was given.",
    "Een beveiliging voor het forum vraagt om een eigen gebruiker en wachtwoord (HTTP Basic), of weigert wat gegeven is.",
  ],
  [
    "Name them by `passwordFile` or `passwordVariable`, or check what those hold.",
    "Noem ze met `passwordFile` of `passwordVariable`, of kijk wat daarin staat.",
  ],
  [
    "Days with more edits than the report gives at once; the rest of them is missing.",
    "Dagen met meer bewerkingen dan het overzicht in één keer geeft; de rest ontbreekt.",
  ],
  ["Groups that do not show who is in them to this reader.", "Groepen die niet laten zien wie erin zitten."],
  [
    "Users whose profile is hidden: what they liked is not seen.",
    "Gebruikers met een verborgen profiel: wat zij leuk vonden, is niet te zien.",
  ],
  [
    "Entries of a list without an id or a moment that can be used.",
    "Onderdelen van een lijst zonder bruikbare id of bruikbaar moment.",
  ],
  [
    "The forum shows only the first of its users on the list; those who never wrote are not all seen.",
    "Het forum toont alleen de eerste gebruikers van de lijst; wie nooit schreef, is niet altijd te zien.",
  ],
  ["A key of the administration shows all of them.", "Met een sleutel van het beheer zijn ze allemaal te zien."],
  [
    "A topic that is on a list and does not open; what the list and the feed told of it is kept.",
    "Een onderwerp dat op een lijst staat en niet opengaat; wat de lijst erover zei, telt mee.",
  ],
  [
    "Topics that the forum could not show whole, however often it was asked; they were passed over.",
    "Onderwerpen die het forum niet helemaal kon tonen, hoe vaak er ook gevraagd werd; ze zijn overgeslagen.",
  ],
  [
    "What staff did to topics is not read, because it costs a request for each topic; `atLength` asks for it.",
    "Wat het team met onderwerpen deed wordt niet gelezen, omdat het een verzoek per onderwerp kost; met `atLength` wel.",
  ],
  [
    "Automated accounts stand on no list of users: they are told where they wrote.",
    "Automatische accounts staan op geen lijst van gebruikers: ze zijn alleen te zien waar ze schreven.",
  ],
  [
    "Accounts that never confirmed their address stand on no list but that of staff.",
    "Accounts die hun adres nooit bevestigden, staan alleen op de lijst van het team.",
  ],
  ["The file in `keyFile` holds no key.", "In het bestand van `keyFile` staat geen sleutel."],
  [
    "It holds an API key and nothing else, or a JSON object with apiKey and apiUsername, or with userApiKey.",
    "Er staat een API-sleutel in en niets anders, of een JSON-object met apiKey en apiUsername, of met userApiKey.",
  ],
  ["What `{option}` names holds no user and password.", "In wat `{option}` noemt, staan geen gebruiker en wachtwoord."],
  [
    "It holds the user, a colon and the password on one line, and nothing else.",
    "Er staan de gebruiker, een dubbele punt en het wachtwoord in, op één regel, en niets anders.",
  ],
];
