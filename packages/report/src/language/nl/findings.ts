import { capitalised } from "../capitalised.js";
import type { FindingCode } from "../codes.js";
import type { FindingWords } from "../language.js";
import { away, band, basis, enough, example, moreDuties, use } from "./finding-phrases.js";

/** Findings in Dutch. */
export const findings: Readonly<Record<FindingCode, FindingWords>> = {
  "one-person-carries": {
    says: (given) =>
      `${capitalised(given.noun("work"))} hangt aan ${given.text("person")}, van wie ${given.share("share")} van ${given.items("work")} komt` +
      (given.has("next") ? `; daarna volgt ${given.text("next")} met ${given.share("nextShare")}.` : "."),
    step: (given) =>
      `Schrijf met ${given.text("person")} op wat alleen die doet, en kies één onderdeel dat een collega overneemt.` +
      (given.has("next") ? ` Vraag ${given.text("next")} wat helpt om mee te blijven doen.` : ""),
  },
  "two-people-carry": {
    says: (given) =>
      `${capitalised(given.noun("work"))} rust op twee mensen: ${given.share("share")} van ${given.items("work")} komt van ${given.has("next") ? `${given.text("person")} en ${given.text("next")} samen` : "die twee samen"}.`,
    step: (given) =>
      `Vraag ${given.has("next") ? `${given.text("person")} en ${given.text("next")}` : "die twee"} wat zij graag overdragen, en aan wie; begin met één ding.`,
  },
  "roles-unknown": {
    says: () =>
      "Het is niet bekend wie namens de organisatie het gesprek voert. Daardoor is niet te zien hoe het gesprek verdeeld is over communitymanagers, collega's en leden.",
    step: () => "Maak een lijstje van wie welke taak heeft en sinds wanneer, en lees dat mee in.",
  },
  "unanswered-openings": {
    says: (given) =>
      given.has("of")
        ? `Op ${given.number("count")} van de ${given.count("of", "gesprek", "gesprekken")} kwam binnen een week geen reactie (${given.share("share")}).`
        : `Op ${given.count("count", "gesprek", "gesprekken")} kwam binnen een week geen reactie (${given.share("share")}).`,
    step: () => "Reageer zelf op de nieuwste, of vraag een lid dat het onderwerp kent om mee te denken.",
  },
  "slow-first-response": {
    says: (given) =>
      `De helft van wie een gesprek begint, wacht ${given.hours("hours")} of langer op een eerste reactie.`,
    step: () => "Spreek een vast moment per werkdag af waarop iemand langsloopt wat nog geen reactie heeft.",
  },
  "no-backup": {
    says: (given) =>
      `Er is niemand die ${given.noun("duty")} overneemt als ${given.has("person") ? given.text("person") : "degene die dat nu doet"} er niet is (${basis(given)}).`,
    step: () => "Wijs iemand aan en laat de twee het één keer samen doen.",
  },
  "contract-ends": {
    says: (given) =>
      `Het contract van ${given.text("person")} loopt af op ${given.date("date")}; het gaat om ${given.noun("duty")} (${basis(given)}).`,
    step: () => "Hak de knoop door over verlenging; zo niet, zet de overdracht nu bij beiden in de agenda.",
  },
  "delegated-without-guide": {
    says: (given) =>
      `${capitalised(given.noun("duty"))} is overgedragen aan ${given.text("person")}, maar een ervaren begeleider ontbreekt (${basis(given)}).`,
    step: () => "Wijs een begeleider aan en plan elke week een half uur samen.",
  },
  "duty-on-one-person": {
    says: (given) =>
      given.has("others")
        ? `Het eerste antwoord aan nieuwkomers kwam ${given.count("count", "keer", "keer")} alleen van ${given.text("person")}; in ${given.number("others")} van die gesprekken antwoordden anderen later.`
        : `${capitalised(given.noun("duty"))} kwam ${given.count("count", "keer", "keer")} alleen van ${given.text("person")}: niemand anders deed er iets van.`,
    step: (given) => `Doe het één keer samen met ${given.text("person")}, en schrijf op hoe het gaat.`,
  },
  "venues-on-one-person": {
    says: (given) =>
      `Op ${given.number("count")} van de ${given.count("of", "ontmoetingsplek", "ontmoetingsplekken")}${enough(given)} beantwoordt alleen ${given.text("person")} anderen${example(given, "op")}.`,
    step: (given) =>
      `Vraag ${given.text("person")} waar een collega kan meekijken, en stel de twee daar aan elkaar voor.`,
  },
  "subjects-on-one-person": {
    says: (given) =>
      `Over ${given.number("count")} van de ${given.count("of", "onderwerp", "onderwerpen")}${enough(given)} beantwoordt alleen ${given.text("person")} anderen${example(given, "over")}.`,
    step: (given) =>
      `Vraag ${given.text("person")} wie hier nog meer van weet, en schrijf de meest gevraagde antwoorden op.`,
  },
  "hours-on-one-person": {
    says: (given) =>
      `In ${given.number("count")} van de ${given.count("of", "uur van de week", "uren van de week")}${enough(given)} komen die allemaal van ${given.text("person")}.`,
    step: () => "Spreek in het team af wie op welke momenten kijkt, zodat geen moment aan één persoon hangt.",
  },
  "one-sponsor": {
    says: () =>
      "Alle taken worden volgens opgave voor één organisatie gedaan: stopt die, dan staat er niemand meer achter de community.",
    step: () => "Praat met één partner die er baat bij heeft over wat die kan dragen.",
  },
  "one-department": {
    says: (given) =>
      `Alle taken worden volgens opgave voor één afdeling gedaan, door ${given.count("people", "persoon", "mensen")}: een koerswijziging daar raakt alles.`,
    step: () => "Laat een tweede afdeling zien wat de community oplevert, en vraag er één ding voor terug.",
  },
  "all-contracts-end": {
    says: (given) =>
      `De contracten van alle ${given.count("people", "persoon", "mensen")} die de community dragen zijn volgens opgave afgelopen op ${given.date("date")}.`,
    step: () => "Bepaal nu welk contract het eerst wordt verlengd, zodat ze niet allemaal tegelijk aflopen.",
  },
  "one-venue": {
    says: () => "Alles gebeurt op één ontmoetingsplek: sluit die of veranderen de regels er, dan is er geen andere.",
    step: () => "Zorg dat je de leden ook daarbuiten kunt bereiken, en bewaar een kopie van wat het bewaren waard is.",
  },
  "duty-without-expertise": {
    says: (given) =>
      `${given.text("person")} heeft ${given.noun("duty")} als taak zonder kennis van het onderwerp (${basis(given)}).`,
    step: (given) =>
      `Plan een uur met ${given.text("person")} en iemand die het onderwerp kent; basiskennis is genoeg.`,
  },
  "duty-without-affinity": {
    says: (given) =>
      `${given.text("person")} heeft ${given.noun("duty")} als taak en heeft niets met internet (${basis(given)}).`,
    step: (given) => `Vraag ${given.text("person")} wat liever is, en vraag in het team wie dit wel leuk vindt.`,
  },
  "overlapping-duties": {
    says: (given) =>
      `Dat ${given.text("person")} ${given.noun("duty")} als taak heeft, staat er meer dan eens voor dezelfde dagen (${basis(given)}); uren tellen één keer.`,
    step: () => "Verbeter de lijst met taken, zodat er steeds één regel geldt.",
  },
  "load-above-capacity": {
    says: (given) =>
      `${given.text("person")} gebruikt ${given.share("share")} van de uren die voor ${given.noun("duty")} zijn gepland${use(given)}: boven 85% is er geen ruimte voor iets onverwachts.`,
    step: (given) => `Kies met ${given.text("person")} één ding dat stopt of naar een ander gaat, of plan meer uren.`,
  },
  "absence-ahead": {
    says: (given) =>
      `${given.text("person")} is er ${away(given)} niet; het gaat om ${given.noun("duty")}${moreDuties(given)}.`,
    step: (given) => `Spreek nu met ${given.text("person")} af wie intussen kijkt, en vertel het de leden.`,
  },
  "budget-on-one-person": {
    says: (given) =>
      `Alle geplande uren zijn van één persoon${given.has("person") ? `: ${given.text("person")}` : ""}.`,
    step: () => "Plan uren voor een tweede persoon, hoe weinig ook, zodat er een team is.",
  },
  "budget-under-a-year": {
    says: (given) => `Alle geplande uren houden op ${given.date("date")} op; opbouwen kan een jaar duren.`,
    step: () => "Vraag nu de uren voor het komende jaar, met wat de community tot nu toe opleverde.",
  },
  "time-without-person": {
    says: (given) =>
      `Van ${given.hours("hours")} staat er niet bij van wie die zijn: ze tellen in niemands planning mee.`,
    step: () => "Zet een naam bij uren van één persoon; laat die weg bij uren van het hele team.",
  },
  "falling-activity": {
    says: (given) => `Er doen minder mensen mee: ${given.share("ratio")} van het aantal in de periode ervoor.`,
    step: () => "Vraag drie mensen die eerder meededen en nu niet meer, wat er voor hen veranderd is.",
  },
  silence: {
    says: (given) => `Het was ${given.days("days")} achter elkaar stil.`,
    step: () => "Bel twee leden, vraag waar zij het over willen hebben, en begin dat gesprek.",
  },
  "few-return": {
    says: (given) => `Weinig mensen blijven: van wie voor het eerst meedeed, kwam ${given.share("share")} terug.`,
    step: () => "Reageer persoonlijk op iedereen die voor het eerst iets schreef, en stel een vraag terug.",
  },
  "head-to-consult": {
    says: (given) =>
      `${given.count("count", "persoon draagt", "mensen dragen")} het grootste deel van het gesprek: het geweten van de community.`,
    step: () => "Leg hun één plan voor, en luister voordat je beslist.",
  },
  "well-spread": {
    says: (given) => `${capitalised(given.noun("work"))} is goed verdeeld en hangt niet aan één persoon.`,
    step: () => "Vertel het je leidinggevende: dit is een succes om te delen.",
  },
  "answers-come-fast": {
    says: (given) => `De helft van de gesprekken heeft binnen ${given.hours("hours")} een eerste reactie: dat is snel.`,
    step: () => "Vertel het je leidinggevende: dit is een succes om te delen.",
  },
  "fell-silent": {
    says: (given) => `De community is stilgevallen: al ${given.days("days")} zei niemand iets.`,
    step: () => "Vraag de drie mensen die het meest zeiden waarvoor zij terug zouden komen; één gesprek is genoeg.",
  },
  "nearly-silent": {
    says: (given) =>
      `De community is bijna stil: ${given.count("count", "bijdrage", "bijdragen")} van ${given.count("people", "persoon", "mensen")} in 90 dagen, minder dan een tiende van wat er eerst was.`,
    step: () => "Vraag wie er nog is wat zij willen behouden, voordat je besluit om door te gaan of te stoppen.",
  },
  "fewer-people-speak": {
    says: (given) =>
      `De community valt stil: in 90 dagen voerden ${given.count("count", "persoon", "mensen")} het woord, veel minder dan de ${given.number("of")} in de 90 dagen ervoor.`,
    step: () => "Vraag drie mensen die eerder meededen en nu niet meer, wat er voor hen veranderd is.",
  },
  "longest-silence-yet": {
    says: (given) =>
      `De community valt stil: al ${given.days("days")} zei niemand iets, langer dan ooit in het halve jaar ervoor.`,
    step: () => "Bel vandaag twee leden, vraag waar zij het over willen hebben, en begin dat gesprek.",
  },
  "merely-quiet": {
    says: (given) =>
      `Het is rustig: de langste stilte duurde ${given.days("days")}. Dat het stiller is dan eerst, is niet te zien.`,
    step: () => "Vraag twee leden of dit tempo bij hen past; niet elke community hoeft sneller.",
  },
  "may-fall-silent": {
    says: (given) => {
      const like = `kleine communities als deze (${given.count("people", "persoon", "mensen")} in 90 dagen)`;
      const model = "het kan er een factor drie naast zitten";
      return given.has("lower")
        ? `Van ${like}, even lang stil, was ${given.share("lower")} tot ${given.share("upper")} drie tot zes maanden later stil; de helft daarvan kwam binnen een jaar terug. Ons model, dat ook kijkt naar de gesprekken en door hoeveel mensen ze gedragen worden, komt hier uit op ${band(given)}; ${model}.`
        : `Van ${like} was volgens ons model ${band(given)} drie tot zes maanden later stil; ${model}. De helft daarvan kwam binnen een jaar terug.`;
    },
    step: () => "Nodig één persoon uit die iets te vragen heeft, en zorg dat er dezelfde dag een reactie komt.",
  },
  "building-up": {
    says: (given) =>
      `De community is in opbouw: van de ${given.count("count", "maand", "maanden")} daarvoor is ${given.share("share")} voorbij, en lage cijfers zijn dan gewoon.`,
    step: () => "Laat je leidinggevende zien wat er tot nu toe geleerd is, en wanneer je weer naar de cijfers kijkt.",
  },
  "build-up-past-horizon": {
    says: (given) =>
      `De opbouw duurt langer dan de gebruikelijke ${given.count("count", "maand", "maanden")}: de leden voeren nog niet blijvend zelf het grootste deel van het gesprek.`,
    step: () => "Kies één soort gesprek dat je niet meer zelf begint, en vraag een lid om het te beginnen.",
  },
  "below-critical-mass": {
    says: (given) =>
      `Er zijn niet genoeg actieve leden om vanzelf door te gaan: van ${given.count("of", "persoon", "mensen")} ${given.number("count") === "1" ? "draagt" : "dragen"} er ${given.number("count")} vaker dan één keer per maand bij en ${given.number("mostActive")} vaker dan vijf keer, ${given.share("share")} van wat nodig is.`,
    step: () => "Nodig deze week zelf vijf mensen uit, elk met het gesprek dat bij hen past.",
  },
  "regulars-not-replaced": {
    says: (given) =>
      `Vaste deelnemers worden niet vervangen: ${given.number("of")} vielen stil, en ${given.number("count") === "0" ? "niemand nam hun plaats in" : `maar ${given.count("count", "persoon nam", "mensen namen")} hun plaats in`}.`,
    step: () => "Vraag iemand die af en toe meedoet wat het de moeite waard zou maken om elke week te komen.",
  },
  "members-wait": {
    says: (given) =>
      `${given.count("count", "gesprek van een lid wacht", "gesprekken van leden wachten")} op een eerste reactie, het langste al ${given.days("days")}.`,
    step: () => "Reageer vandaag op het oudste, of vraag een lid dat het onderwerp kent om dat te doen.",
  },
};
