import type { AbsenceWords } from "../absence-words.js";

/** What hangs on whom, in Dutch. */
export const absence: AbsenceWords = {
  title: (who) => `Wat valt stil als ${who} wegvalt`,
  titleOfLargest: "Aan wie het meeste hangt: wie beantwoordt wat niemand anders beantwoordt",
  more: (names, count) => `${names} en nog ${count}`,
  frame: (when, days) =>
    `${when}, over de ${days} ervoor. Dit is een gedachte-experiment en geen voorspelling: wat anderen zouden moeten doen, en wat er hoogstens verloren kan gaan. Alleen voor het team.`,

  onlyThey: "Wat alleen zo een antwoord kreeg",
  conversations: { one: "gesprek van anderen", other: "gesprekken van anderen" },
  answeredOnly: (count, of, who) => `${count} van ${of}: alleen beantwoord door ${who}.`,
  noConversations: "Anderen begonnen geen gesprekken.",
  firstReplies: { one: "eerste reactie", other: "eerste reacties" },
  firstRepliesFrom: (count, of, share, who) => `${count} van ${of}: gegeven door ${who} (${share}).`,
  next: (others) => `Daarna: ${others}.`,
  given: (others) => `De meeste kwamen van anderen: ${others}.`,
  nobodyElseAnswered: "Niemand anders gaf er een.",
  newcomers: { one: "nieuwkomer met een reactie", other: "nieuwkomers met een reactie" },
  newcomersOnly: (count, of, who) => `${count} van ${of}: alleen van ${who} gehoord.`,
  notKnownOfNewcomers: (why) => `Hoeveel nieuwkomers daarbij waren is niet bekend: ${why}.`,
  noNewcomers: "Er waren geen nieuwkomers die een reactie kregen.",
  own: (conversations, who) => `Niet bij de gesprekken van anderen: ${conversations}, begonnen door ${who}.`,
  places: { one: "ontmoetingsplek met antwoorden", other: "ontmoetingsplekken met antwoorden" },
  hours: { one: "uur van de week waarin iemand antwoordde", other: "uren van de week waarin iemand antwoordde" },
  subjects: { one: "onderwerp met antwoorden", other: "onderwerpen met antwoorden" },
  coveredOnly: (count, of, who, examples) => `${count} van ${of}: alleen gedekt door ${who} (${examples}).`,

  duties: "Taken, en wie ze deelt",
  noDuties: (who) => `Uit de gegevens blijkt geen taak van ${who}, en er is er ook geen opgegeven.`,
  acts: (count, total, share) => `${count} van ${total} (${share})`,
  declared: "opgegeven, niet na te gaan: de bron laat niet zien wie dit doet",
  heldBy: (names) => `op naam van ${names}`,
  othersDoThis: (others) => `anderen die dit al doen: ${others}; koester hen en vraag wat zij nodig hebben`,
  nobodyElseDoesThis: "niemand anders doet dit",
  nobodyElseFirst: "niemand anders antwoordt een nieuwkomer als eerste",
  lastHolder: (venue, backups) =>
    `er blijft niemand over die deze taak heeft${venue === undefined ? "" : ` in ${venue}`}; ${backups === undefined ? "er is niemand aangewezen om het over te nemen" : `aangewezen om het over te nemen: ${backups}`}`,
  planned: (hours) => `over te nemen: ${hours} per week gepland`,
  spent: (hours) => `over te nemen: ${hours} per week besteed`,

  range: "Wat er hoogstens verloren kan gaan",
  tooLittle: (why) => `Te weinig om iets te zeggen: ${why}.`,
  worstFirst: (who) =>
    `Meer dan de helft van de eerste reacties komt van ${who}. Daarom staat het ergste geval voorop: drie van de vier onderzochte gevallen waarin zo iemand wegviel gaven een grote daling.`,
  answeredInWeek: "Gesprekken van anderen met een reactie binnen een week",
  medianWait: "De helft van de gesprekken van anderen heeft een reactie binnen",
  points: {
    noChange: "als er niets verandert",
    middle: "halverwege: een aanname, geen schatting",
    deleted: "in het ergste geval: alsof er van die kant geen reactie kwam en alle anderen precies hetzelfde deden",
  },
  loss: (share) => `In het ergste geval verliest ${share} van de gesprekken de reactie binnen een week.`,
  noise: (points) =>
    `Zo'n aandeel gaat vanzelf al tot ${points} procentpunten omhoog of omlaag van de ene periode op de andere, vier van de vijf keer.`,
  wouldShow: "Het verlies in het ergste geval is groter dan dat.",
  wouldHardlyShow:
    "Het verlies in het ergste geval is niet groter dan dat: het zou in de cijfers nauwelijks te zien zijn.",

  structure: "Het netwerk van reacties: structuur, geen voorspelling",
  pairs: { one: "tweetal dat reacties uitwisselde", other: "tweetallen die reacties uitwisselden" },
  pairsLost: (share, pairs, who) => `${share} van ${pairs}: met ${who} als een van beiden.`,
  otherPeople: { one: "ander daarin", other: "anderen daarin" },
  onlyWithThem: (count, of, who) => `${count} van ${of}: alleen reacties uitgewisseld met ${who}.`,

  howToRead: "Hoe dit te lezen",
  notGone:
    "Wie stil is, is niet weg: van wie drie maanden stil was, kwamen zeven van de tien terug. Een rustige eerste maand bewijst niets. Of anderen inspringen is niet te voorspellen; vraag het hun.",

  gotReply: (answered, of) => `${answered} van ${of} ${answered === "1" ? "kreeg" : "kregen"} een reactie.`,
  began: { one: "gesprek", other: "gesprekken" },
  columns: {
    person: "",
    onlyThey: "alleen",
    newcomersOnlyThey: "nieuwkomers",
    lostWithinWeek: "kwijt",
    firstResponses: "als eerste",
    share: "aandeel",
  },
  legends: {
    onlyThey: "Alleen: gesprekken van anderen die niemand anders beantwoordde.",
    newcomersOnlyThey: "Nieuwkomers: hoeveel daarvan nieuwkomers begonnen.",
    lostWithinWeek: "Kwijt: gesprekken die in het ergste geval binnen een week geen reactie hadden gekregen.",
    firstResponses: "Als eerste: gesprekken waarop deze persoon als eerste antwoordde, met het aandeel in het geheel.",
  },
  order:
    "Wie het vaakst als enige antwoordde staat bovenaan, daarna wie het vaakst als eerste; wie gelijk staat, op volgorde van naam.",
  neverHalf: "minder dan de helft zou een reactie krijgen",
  rest: (people, onlyThey, lostWithinWeek) =>
    `Verder gaven ${people} een eerste reactie: ieder hoogstens ${onlyThey} die alleen zo een antwoord kregen${lostWithinWeek === undefined ? "" : `, en ieder hoogstens ${lostWithinWeek} binnen een week kwijt`}.`,
  restPeople: { one: "ander", other: "anderen" },
};
