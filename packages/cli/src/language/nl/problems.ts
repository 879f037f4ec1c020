import type {
  FixedReason,
  NamedThing,
  PartOfDate,
  ProblemBound,
  ProblemReason,
  RepeatedReason,
  ValueKind,
} from "@org/community-core/source";

/** What is wrong with a value of a document and what is allowed, in Dutch, to stand behind the path of the value. */
export function dutchProblem(reason: ProblemReason): string {
  switch (reason.type) {
    case "unknown-key": {
      const { allowed, meant } = reason;
      const names =
        allowed.length === 0 ? "" : `${meant === undefined ? "; mogelijk" : " Mogelijk"} zijn: ${allowed.join(", ")}`;
      return `deze sleutel bestaat niet${didYouMean(meant)}${names}`;
    }
    case "unreadable-key":
      return `hier staat een sleutel die niet bestaat${reason.allowed.length === 0 ? "" : `; mogelijk zijn: ${reason.allowed.join(", ")}`}`;
    case "more-unknown-keys":
      return reason.count === 1
        ? "hier staat nog 1 sleutel die niet bestaat"
        : `hier staan nog ${reason.count} sleutels die niet bestaan`;
    case "missing":
      return "ontbreekt: vul een waarde in";
    case "null":
      return "is leeg: vul een waarde in, of laat de sleutel weg als die niet hoeft";
    case "undefined":
      return "staat er zonder waarde: laat de sleutel weg als er geen waarde is";
    case "wrong-kind":
      return `hier hoort ${reason.expected.map((kind) => kinds[kind]).join(" of ")}, en er staat ${kinds[reason.got]}`;
    case "wrong-number":
      return `moet ${boundText(reason.bound)} zijn`;
    case "wrong-length":
      return lengthText(reason.of, reason.bound);
    case "wrong-word": {
      const { allowed, got, meant } = reason;
      return `hier hoort ${allowed.join(" of ")}, en er staat ${got === undefined ? "een ander woord" : kinds[got]}${didYouMean(meant)}`;
    }
    case "repeated-id":
    case "repeated-aim":
    case "repeated-part-name":
      return repeated[reason.type](reason.first);
    case "repeated-venue":
      return `staat ook al bij ${reason.first} (${reason.part}): een plek hoort bij één onderdeel, dus haal hem bij het andere weg`;
    case "unknown-name":
      return `is geen ${named[reason.of]}${allowedNames(reason.allowed)}${didYouMean(reason.meant)}`;
    case "venue-of-several-sources": {
      const { count, sources, such } = reason;
      return `zo heten ${count} plekken, van ${sources.join(" en ")}: schrijf { source: ${such.source}, id: ${such.id} }`;
    }
    case "person-without-source":
      return `hier ontbreekt source: zeg welke bron deze persoon zo noemt (${reason.sources.join(", ")})`;
    case "not-one-way-in":
      return `zeg op één manier waar er gelezen wordt, met een van ${reason.options.join(", ")}`;
    case "unknown-measure":
      return `wordt niet gemeten${didYouMean(reason.meant) || "."} Alle cijfers met hun sleutel: docs/metrics.md`;
    case "unknown-score":
      return `is geen score; er zijn ${reason.known.join(", ")}${didYouMean(reason.meant)}`;
    case "senseless-bound":
      return reason.better === "higher"
        ? `heeft geen zin bij ${reason.name}: hoger is daar beter, dus schrijf atLeast`
        : `heeft geen zin bij ${reason.name}: lager is daar beter, dus schrijf atMost`;
    case "repeated-figure":
      return `telt in ${reason.score} al mee door ${reason.first}`;
    case "field-needed":
      return `hier ontbreekt ${reason.field}, dat bij elk record ${reason.kind} hoort`;
    case "strange-word":
      return `“${reason.word}” kan hier niet; mogelijk zijn ${reason.allowed.join(", ")}${didYouMean(reason.meant)}`;
    case "strange-letter":
      return `${reason.letter} betekent niets in een datumnotatie; zet er aanhalingstekens om als het er letterlijk staat`;
    case "repeated-part-of-date":
      return `een datumnotatie noemt ${partsOfDate[reason.part]} één keer`;
    case "shares-over-one":
      return `is samen met ${reason.others.join(" en ")} hoogstens 1, en het is ${decimal.format(reason.sum)}`;
    default:
      return fixed[reason.type];
  }
}

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "tekst",
  number: "een getal",
  "whole-number": "een heel getal",
  "yes-or-no": "true of false",
  list: "een lijst",
  keys: "een aantal sleutels met een waarde",
  "not-a-number": "een getal zonder einde of geen getal",
  other: "iets anders",
};

const fixed: Readonly<Record<FixedReason, string>> = {
  "control-characters": "mag geen onzichtbare stuurtekens bevatten",
  "half-a-character": "bevat een half teken",
  "no-moment": "moet een moment met tijdsverschil zijn, zoals 2026-11-21T09:00:00Z",
  "no-day": "moet een bestaande dag zijn, geschreven als JJJJ-MM-DD, zoals 2026-11-21",
  "no-language": "moet een taalcode zijn, zoals nl",
  "ends-before-it-begins": "eindigt voordat het begint",
  "due-before-its-start": "moet na since komen, de dag van het begin",
  "neither-measure-nor-question": "bij een doel hoort een maat (measure) of een vraag (question)",
  "target-without-measure": "bij een waarde om te halen (target) hoort de maat (measure) ervan",
  "fewer-than-two-parts": "noemt minder dan twee onderdelen, en het moeten er ten minste twee zijn",
  "secret-in-file":
    "is geheim, en in dit bestand staat niets geheims: schrijf { env: NAAM } met de naam van een omgevingsvariabele",
  "no-variable-name": "moet { env: NAAM } zijn met de naam van een omgevingsvariabele, niet met wat erin staat",
  "ends-that-are-the-same": "is gelijk aan zeroAt: de twee uiteinden verschillen",
  "score-judged-by-a-document": "volgt uit de beschrijving van draagvlak, en uit geen cijfer",
  "score-that-no-source-shows": "is niet te toetsen: wat de organisatie doet, is in geen bron te zien",
  "neither-score-nor-measure": "een grens hoort bij een score of bij een cijfer (measure): noem er een van",
  "threshold-without-bound": "hier staat geen grens: schrijf atLeast of atMost",
  "beyond-all-points": "is van een score, en die loopt van 0 tot en met 100",
  "bounds-that-nothing-meets": "is lager dan atLeast, zodat niets aan beide kan voldoen",
  "no-time-zone": "moet een tijdzone uit de IANA-lijst zijn, zoals Europe/Amsterdam",
  "no-name": "moet een naam van 1 tot en met 512 tekens zijn, zonder onzichtbare stuurtekens",
  "no-function": "moet een functie zijn",
  "no-later-end": "moet later eindigen dan het begint",
  "records-and-preset": "heeft records of een preset, niet allebei",
  "fields-without-preset": "vervangt velden van een preset, en die is er niet: zet het bij het record zelf",
  "no-delimiter": "moet één ASCII-teken zijn, geen aanhalingsteken",
  "format-without-day": "een datumnotatie heeft een jaar, een maand en een dag nodig, zoals yyyy-MM-dd",
  "hour-without-half": "hh en h horen bij a (am of pm)",
  "bracket-left-open": "bij elke [ van een datumnotatie hoort een ]",
  "offset-or-zone-needed": "staat er zonder tijdsverschil: noem de tijdzone (timeZone), zoals Europe/Amsterdam",
  "no-place-of-token": "moet de omgevingsvariabele noemen waar het token in staat, of tokenFile een bestand ermee",
  "no-page": "moet het nummer van een pagina zijn, of de URN ervan: urn:li:organization:…",
  "no-variable": "moet de naam van een omgevingsvariabele zijn, niet wat erin staat",
  "no-variables": "moet de variabelen met hun naam bevatten",
  "no-version": "moet een jaar en een maand zijn, zoals 202610",
  "no-safe-address": "moet een https-adres zonder wachtwoord zijn, of een adres op deze computer",
  "no-web-address": "moet een http- of https-adres zonder wachtwoord zijn",
  "no-plain-line": "moet gewone tekst op één regel zijn",
  "no-single-word": "moet één woord zijn, zonder spaties of nieuwe regels",
  "no-username": "moet een gebruikersnaam zijn",
  "retention-not-chosen": 'moet gekozen worden: "linkedin" voor de grenzen van LinkedIn zelf, of minder eigen uren',
};

const repeated: Readonly<Record<RepeatedReason, (first: string) => string>> = {
  "repeated-id": (first) => `is dezelfde id als die van ${first}: geef elk een eigen`,
  "repeated-aim": (first) => `staat al in ${first}: voeg ze samen`,
  "repeated-part-name": (first) => `is ook de naam van ${first}: geef elk een eigen naam`,
};

const named: Readonly<Record<NamedThing, string>> = {
  department: "afdeling uit organisation.departments",
  group: "id van een doelgroep uit groups",
  "team-member": "id van iemand uit team",
  source: "naam van een van de bronnen (sources)",
};

const partsOfDate: Readonly<Record<PartOfDate, string>> = {
  year: "het jaar",
  month: "de maand",
  day: "de dag",
  hour: "het uur",
  hour12: "het uur",
  minute: "de minuut",
  second: "de seconde",
  fraction: "de delen van een seconde",
  half: "de helft van de dag (a)",
  offset: "het tijdsverschil",
};

const decimal = new Intl.NumberFormat("nl", { maximumFractionDigits: 5 });

const bounds: Readonly<Record<ProblemBound["side"], string>> = {
  "at-least": "minstens",
  "more-than": "meer dan",
  "at-most": "hoogstens",
  "less-than": "minder dan",
};

function boundText({ side, limit }: ProblemBound): string {
  return `${bounds[side]} ${limit}`;
}

function lengthText(of: "text" | "list", bound: ProblemBound): string {
  if (bound.side === "at-least" && bound.limit === 1)
    return of === "text" ? "mag niet leeg zijn" : "moet iets bevatten";
  const unit = of === "text" ? (bound.limit === 1 ? "teken" : "tekens") : bound.limit === 1 ? "regel" : "regels";
  return `moet ${boundText(bound)} ${unit} hebben`;
}

/** More names than this would be read by nobody. */
const mostNames = 40;

function allowedNames(names: readonly string[] | undefined): string {
  if (names === undefined) return "";
  if (names.length === 0) return " (daar staat er geen)";
  const more = names.length - mostNames;
  return ` (${names.slice(0, mostNames).join(", ")}${more > 0 ? ` en nog ${more}` : ""})`;
}

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? "" : `; bedoelde je ${meant}?`;
}
