import type { Phrase } from "../phrasebook.js";

/** What the help says of looking somebody up, of forgetting, of schemas and of what is seen before a read, in Dutch. */
export const dutchPeopleAndSchemas: readonly Phrase[] = [
  ["a person by the pseudonym of a keyed report", "iemand, met het pseudoniem uit een rapport met sleutel"],
  [
    "where the key of the pseudonyms is (default: in your configuration folder)",
    "waar de sleutel van de pseudoniemen staat (anders: in je eigen map met instellingen)",
  ],
  ["several people, for a program", "meer mensen, voor een programma"],
  ["a person by what the source calls them", "iemand, zoals de bron die noemt"],
  ["a keyed report in JSON from which to take them", "een rapport met sleutel, in JSON, waar diegene uit moet"],
  [
    "somebody whom the source calls 12, whether or not they wrote anything",
    "iemand die in de bron 12 heet, ook wie nooit iets schreef",
  ],
  ["write it to a file", "schrijf het naar een bestand"],
  ["whether a mapping fits", "of een mapping past"],
  ["what an export of a page shows, in Dutch", "wat een export van een pagina laat zien, in het Nederlands"],
  ["the description itself, for a program", "de beschrijving zelf, voor een programma"],
  ["write the schema to a file", "schrijf het schema naar een bestand"],
  ["what {} --format json gives", "wat {} --format json geeft"],
  [
    "what a plan may hold, for an editor that completes its keys",
    "wat er in een plan mag staan, ook voor een editor die sleutels aanvult",
  ],
  ["[options]", "[opties]"],
];
