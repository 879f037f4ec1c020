import type { ChartWords } from "../chart-words.js";

/** Grafieken, in het Nederlands. */
export const charts: ChartWords = {
  places: ["één persoon", "een tweede", "een derde", "een vierde", "een vijfde"],
  others: "anderen",
  quarter: (quarter) => `K${quarter}`,
  missing: "gekleurd vlak: maar deels verzameld, er kan meer gebeurd zijn",
  activity: {
    title: "Wie actief is, en wie nieuw",
    summary: ({ step, fewest, most, last, fresh }) => {
      const [each, period] = { week: ["Elke", "week"], month: ["Elke", "maand"], quarter: ["Elk", "kwartaal"] }[step];
      const among = fresh === undefined ? "" : `, van wie ${fresh} nieuw`;
      const article = step === "quarter" ? "het" : "de";
      return `${each} ${period} droegen ${fewest} tot ${most} bij; in ${article} laatste hele ${period} ${last}${among}.`;
    },
    unit: { week: "mensen per week", month: "mensen per maand", quarter: "mensen per kwartaal" },
    active: (count) => `${count} actief`,
    fresh: (count) => `${count} nieuw`,
    window: "dit rapport",
    columns: ["vanaf", "actief", "nieuw"],
  },
  duties: {
    title: "Wie welke taak draagt",
    summary: ({ duty, who, share, onOne, of }) =>
      `${who} doet ${share} van ${duty}. ${onOne} van de ${of} taken ${onOne === "1" ? "rust" : "rusten"} voor meer dan de helft op één persoon.`,
    firstReplies: (duty) => `${duty}, als eerste`,
    few: (duties) => `te weinig om te tekenen: ${duties}`,
    columns: ["taak", "wie", "aandeel"],
  },
  concentration: {
    title: "Hoe gelijk mensen bijdragen",
    summary: (top, share, people, contributions) =>
      `De actiefste ${top} van ${people} deden ${share} van ${contributions}.`,
    people: "deel van de mensen, minst actief eerst",
    contributions: "deel van de bijdragen",
    equal: "als iedereen evenveel deed",
    made: (top, share) => [`de actiefste ${top}`, `deden ${share} ervan`],
    columns: ["mensen, minst actief eerst", "bijdragen"],
  },
  waiting: {
    title: "Hoe lang een reactie op zich laat wachten",
    summary: (openings, unanswered, median) =>
      `Van ${openings} ${unanswered === "1" ? "had" : "hadden"} er ${unanswered} nog geen reactie; ${
        median === undefined ? "nog niet de helft kreeg er een" : `de helft kreeg er een binnen ${median}`
      }.`,
    answered: "deel van de gesprekken met een reactie",
    times: [
      [1, "1 uur"],
      [24, "1 dag"],
      [168, "1 week"],
      [720, "30 dagen"],
      [8760, "1 jaar"],
    ],
    half: (time) => `helft binnen ${time}`,
    unanswered: (count, of) => `${count} van ${of} zonder reactie`,
    stillWaiting: "wachtten toen nog:",
    columns: ["binnen", "met een reactie"],
  },
  retention: {
    title: "Wie terugkomt, naar wanneer zij kwamen",
    summary: (quarter, share, newcomers) =>
      `Van ${newcomers} van ${quarter} droeg ${share} twee tot drie maanden later weer bij.`,
    cameBack: "deel van de nieuwkomers dat terugkwam",
    newcomers: "nieuwkomers:",
    leftOut: (count) => `niet getoond: ${count} met te weinig nieuwkomers of niet gezien`,
    columns: ["kwartaal", "kwam terug", "kan zijn (95%)", "nieuwkomers"],
  },
  lifeCycle: {
    title: "Hoeveel leden zelf doen",
    summary: (share, until) => `In de periode tot en met ${until} deden leden zelf ${share} van het gesprek.`,
    share: "deel van het gesprek door leden",
    established: "gevestigd",
    mature: "volwassen",
    columns: ["periode tot en met", "door leden"],
  },
  load: {
    title: "Tijd die nodig is, naast tijd die gepland is",
    summary: (planned, needed) =>
      [
        ...(needed === undefined ? [] : [`Het werk dat te zien is, vraagt ${needed} per week`]),
        ...(planned === undefined ? [] : [`gepland is ${planned} per week`]),
      ]
        .join("; ")
        .concat("."),
    unit: "uur per week",
    planned: (hours) => `gepland ${hours}`,
    needed: (hours) => `nodig ${hours}`,
    range: "gevuld: minstens nodig; licht: hoogstens",
    assumed: "hoe lang een handeling duurt, is onze aanname: van een vlugge tot een zorgvuldige",
    full: (share) => `gestreept: ${share} van wat gepland is; daarboven is er geen ruimte meer`,
    columns: ["taak", "nodig", "gepland"],
  },
  carriers: {
    title: "Wat er hangt aan wie het meest antwoordt",
    summary: (who, only, of) =>
      `Van ${of} ${only === "1" ? "kreeg" : "kregen"} er ${only} alleen een reactie van ${who}.`,
    first: (count, share) => `als eerste in ${count} (${share})`,
    only: (count) => `als enige in ${count}`,
    newcomers: (count) => `${count} daarvan van nieuwkomers`,
    bars: "licht: als eerste beantwoord; gevuld: niemand anders antwoordde",
    unit: "gesprekken",
    columns: ["wie", "antwoordde als eerste", "antwoordde als enige", "daarvan begonnen door nieuwkomers"],
  },
  network: {
    title: "Wie op wie reageert",
    summary: (shown, size, who, partners) =>
      `Het midden van het gesprek: ${shown} van ${size} die op elkaar reageren. ${who} doet dat met de meesten: ${partners}.`,
    note: "hoe groter de stip, met hoe meer mensen zij reacties wisselen",
    columns: ["wie", "wisselt reacties met"],
  },
  federation: {
    title: (measure) => `${measure}, naast elkaar`,
    summary: (parts, lowest, highest, together) =>
      `${parts} lokale communities, van ${lowest} tot ${highest}${together === undefined ? "" : `; alle samen ${together}`}.`,
    of: (count) => `van ${count}`,
    together: (share) => `alle samen ${share}`,
    interval: "stip: zoals het is; lijn: wat het door toeval kan zijn (95%)",
    open: "open stip: te weinig om te zeggen wat toeval doet",
    order: "hoogste eerst, met het toeval eraf: kleine aantallen beslissen weinig",
    noOrder: "in de volgorde waarin ze gegeven zijn: de plaats zegt niets",
    columns: ["lokale community", "aandeel", "kan zijn (95%)", "van hoeveel"],
  },
};
