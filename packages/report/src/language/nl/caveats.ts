import type { CaveatCode, RefusalReason } from "../codes.js";
import type { RefusalWords, Sentence } from "../language.js";

/** What a reader must know beside a value, in Dutch. */
export const caveats: Readonly<Record<CaveatCode, Sentence>> = {
  "conversations-too-young": (given) =>
    `${given.count("count", "gesprek is", "gesprekken zijn")} zo recent dat er nog reacties kunnen komen.`,
  "gaps-in-observation": (given) =>
    `In de periode is er ${given.count("count", "keer", "keer")} een tijd niet gekeken; of het toen stil was, is niet te zien.`,
  "history-incomplete": () => "Niet alles van eerder is gezien: wie nieuw lijkt, deed misschien al eerder mee.",
  "interval-not-given": (given) =>
    `Hoe zeker dit is valt niet te zeggen: het rust op minder dan ${given.number("needed")} gevallen.`,
  "no-reply-targets": () =>
    "Geen reactie zegt waarop die antwoordt. Daarom telt elke reactie als een reactie op wie het gesprek begon; zo lijkt er meer via die mensen te lopen.",
  "observation-not-declared": () =>
    "De bron zegt niet over welke periode is gekeken; alles tussen de eerste en de laatste bijdrage geldt als gezien.",
  "openings-by-anyone": () =>
    "Het is niet bekend wie namens de organisatie spreekt. Daarom telt elk gesprek mee, wie er ook mee begon.",
  "openings-not-followed": (given) =>
    `${given.count("count", "gesprek telt", "gesprekken tellen")} niet mee: niemand keek naar de reacties toen die kwamen.`,
  "openings-too-young": (given) =>
    `${given.count("count", "gesprek telt", "gesprekken tellen")} niet mee: te recent om te weten of er op tijd een reactie komt.`,
  "responses-by-anyone": () =>
    "Reacties van iedereen tellen mee, ook van de organisatie zelf: totalen zeggen niet van wie ze zijn.",
  "roles-as-of": (given) =>
    `Van ${given.count("roles", "rol", "rollen")} is het begin niet bekend; wat op ${given.date("at")} is gezien, geldt voor de hele periode.`,
  "studied-on-ninety-days": () =>
    "De bandbreedte is onderzocht op perioden van 90 dagen; voor andere is zij minder zeker.",
  "too-few-people": (given) =>
    `Dit rust op ${given.count("people", "persoon", "mensen")}: één meer of minder maakt veel uit.`,
  "unknown-authors": (given) =>
    `Van ${given.count("count", "bijdrage", "bijdragen")} is niet bekend van wie; ${given.number("count") === "1" ? "die telt" : "die tellen"} bij niemand mee.`,
  "venues-left-out": (given) =>
    `${given.count("count", "ontmoetingsplek telt", "ontmoetingsplekken tellen")} niet mee, omdat daar niet te zien is wat hiervoor nodig is.`,
  "own-acts-alone": () =>
    "Dit is alleen wat mensen zelf deden, zoals het in een archief van hun eigen gegevens staat; wat anderen deden, zit er niet bij.",
  "own-acts-left-out": (given) =>
    `Wat mensen van zichzelf gaven (${given.count("count", "plek", "plekken")}) telt niet mee: wat anderen daar deden, is niet te zien.`,
  "window-seen-in-part": () => "Er is maar naar een deel van de periode gekeken.",
  "acts-not-counted": (given) =>
    `Van ${given.count("count", "opgave", "opgaven")} is niet gezegd hoe vaak het was; ${given.number("count") === "1" ? "die telt" : "die tellen"} hier niet mee.`,
  "hosts-not-known": () => "Het is niet bekend wie namens de organisatie spreekt: zij kunnen hiertussen zitten.",
  "members-not-followed": (given) =>
    `${given.count("count", "persoon telt", "mensen tellen")} niet mee: er is niet de hele tijd gekeken waarin zij er konden zijn.`,
  "outreach-days-left-out": (given) =>
    `${given.count("count", "dag waarop leden zijn benaderd, telt", "dagen waarop leden zijn benaderd, tellen")} niet mee: de twee weken ervoor en erna zijn niet voorbij, of er is niet steeds gekeken.`,
};

/** Why a figure is not given, in Dutch. */
export const refusals: Readonly<Record<RefusalReason, RefusalWords>> = {
  "attendance-not-given": () => "er is niet opgegeven hoeveel mensen er waren",
  "no-colleagues": () => "geen andere collega heeft een taak voor de community",
  "no-common-partners": () => "niemand wisselde met twee anderen reacties uit",
  "no-departments": () => "er is niet opgegeven voor welke afdeling iemand een taak heeft",
  "no-echo": () => "geen lid reageerde op wat de organisatie begon",
  "no-groups": () => "niemand van een bekende groep begon een gesprek dat een week tijd had voor een reactie",
  "no-openings-by-hosts": () => "de organisatie is in deze periode geen gesprek begonnen",
  "no-subjects": () => "er is niet gezegd waar deze gesprekken over gaan",
  "no-time-between": () => "alles is op één moment bijgedragen",
  "silences-do-not-vary": () => "alle stiltes duren even lang",
  "level-not-given": () => "er is niet opgegeven hoeveel volgers er zijn",
  "no-acts": () => "niemand deed dit in de periode",
  "member-history-not-kept": () => "wie wat deed mag niet zo lang worden bewaard",
  "own-acts-alone": () => "dit is wat mensen zelf deden, zonder wat anderen deden en antwoordden",
  "no-contributions": () => "in deze periode heeft niemand zo'n bijdrage gedaan",
  "no-first-responses": () => "niemand reageerde op wat een ander begon",
  "no-history": () => "van voor deze periode is niets gezien, dus iedereen zou nieuw lijken",
  "no-listed-members": () => "de ledenlijst is leeg",
  "no-openings": () => "in deze periode is niemand een gesprek begonnen",
  "no-replies": () => "niemand wisselde in de periode reacties uit",
  "no-such-figure": () => "dit heeft niemand gemeten",
  "no-such-people": (given) =>
    `van de ${given.number("needed")} mensen om wie het gaat ${given.number("found") === "1" ? "is" : "zijn"} er ${given.number("found")} te vinden`,
  "nobody-active": () => "de laatste tijd heeft niemand iets gezegd",
  "openings-not-followed": () => "niemand keek naar de reacties toen deze gesprekken begonnen",
  "openings-too-young": () => "alle gesprekken zijn te recent om te weten of er een reactie komt",
  "quartile-not-reached": () => "te veel mensen wachten nog op een reactie",
  "roles-not-dated": () => "de rollen zijn pas van later bekend",
  "sample-too-small": (given) =>
    `de steekproef is te klein om punten te geven (${given.number("found")} / ${given.number("needed")})`,
  "too-few-contributions": (given) =>
    `het gaat om ${given.count("found", "bijdrage", "bijdragen")}; nodig zijn er minstens ${given.number("needed")}`,
  "too-few-contributors": (given) =>
    `het gaat om ${given.count("found", "persoon", "mensen")}; nodig zijn er minstens ${given.number("needed")}`,
  "habits-do-not-show": () =>
    "geen enkel account heeft zo eigen gewoonten, of doet zo veel, dat een tweede account van dezelfde persoon te herkennen zou zijn",
  "chance-not-ruled-out": () =>
    "twee accounts lijken zo veel op elkaar als twee van één persoon kunnen doen, of het ene volgt zo snel op het andere, maar dat kan ook toeval zijn",
  "too-few-contributors-before": (given) =>
    `in de periode ervoor ging het om ${given.count("found", "persoon", "mensen")}; nodig zijn er minstens ${given.number("needed")}`,
  "too-few-conversations": (given) =>
    `het gaat om ${given.count("found", "gesprek", "gesprekken")}; nodig zijn er minstens ${given.number("needed")}`,
  "too-few-days": (given) =>
    `de gegevens beslaan hoogstens ${given.days("found")}; nodig zijn er minstens ${given.number("needed")}`,
  "too-few-openings": (given) =>
    `het gaat om ${given.count("found", "nieuw gesprek", "nieuwe gesprekken")}; nodig zijn er minstens ${given.number("needed")}`,
  "too-few-first-responses": (given) =>
    `zij gaven ${given.count("found", "eerste reactie", "eerste reacties")}; er zijn er minstens ${given.number("needed")} nodig`,
  "too-few-newcomers": (given) =>
    `het gaat om ${given.count("found", "nieuwkomer", "nieuwkomers")}; nodig zijn er minstens ${given.number("needed")}`,
  "too-few-followed-openings": (given) =>
    `anderen begonnen ${given.count("found", "gesprek", "gesprekken")} die een week tijd hadden voor een reactie; er zijn er minstens ${given.number("needed")} nodig`,
  "too-few-windows": (given) =>
    `er ${given.number("found") === "1" ? "was" : "waren"} ${given.count("found", "periode", "perioden")} te beoordelen; nodig zijn er minstens ${given.number("needed")} op rij`,
  "total-not-given": () => "de bron geeft dit totaal niet",
  "window-not-seen": (given) => `er is maar naar ${given.number("found")} van de ${given.days("needed")} gekeken`,
  "acts-not-counted": () => "er is niet gezegd hoe vaak het was",
  "no-outreach": () => "er is niet vastgelegd dat in deze periode leden zijn benaderd",
  "no-step-before": () => "het is de eerste stap: er is geen stap ervoor",
  "nobody-at-the-step-before": () => "niemand kwam zo ver als de stap ervoor",
  "nobody-lapsed": () => "geen vaste deelnemer viel stil, dus niemand hoeft vervangen te worden",
  "nobody-waits": () => "niemand wacht op een reactie",
  "not-launched": () => "de start moet nog komen",
  "size-not-known": () =>
    "het is niet bekend hoeveel mensen de community kan hebben, en een vast aantal doet kleine communities tekort",
  "no-cases-like-this": () => "in het onderzoek waren er te weinig communities zoals deze",
  "too-many-people": (given) =>
    `${given.count("found", "persoon voerde", "mensen voerden")} het woord: het onderzoek gaat tot ${given.number("needed")}, en daarboven viel geen enkele community stil`,
  "people-not-comparable": () =>
    "mensen hebben in elk onderdeel eigen nummers, dus niemand is in twee onderdelen te herkennen",
  "too-few-parts": (given) =>
    `van ${given.count("found", "onderdeel", "onderdelen")} zijn er gegevens; nodig zijn er minstens ${given.number("needed")}`,
  "people-could-be-recognised": () => "de cijfers zouden over enkele mensen gaan, of die van enkele mensen verraden",
  "venues-not-in-data": () => "geen van de ontmoetingsplekken komt in de gegevens voor",
};
