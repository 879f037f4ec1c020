import type { MeasureName, Part } from "../codes.js";
import type { MeasureWords } from "../language.js";
import type { WorkWords } from "../work-words.js";

/** Kinds of work, sides of the conversation and ways to sum up, in Dutch. */
export const parts: Readonly<Record<Part, WorkWords>> = {
  answering: { noun: "het beantwoorden", items: "de antwoorden" },
  welcoming: { noun: "het verwelkomen van nieuwkomers", items: "de eerste reacties aan nieuwkomers" },
  moderating: { noun: "het modereren", items: "de moderatie" },
  tidying: { noun: "het opruimen", items: "het opruimwerk" },
  publishing: { noun: "het publiceren", items: "de berichten van de organisatie" },
  outreach: { noun: "het benaderen van leden", items: "de uitnodigingen" },
  organising: { noun: "het organiseren van bijeenkomsten", items: "de bijeenkomsten" },
  involving: { noun: "het betrekken van de organisatie", items: "het werk om de organisatie te betrekken" },
  steering: { noun: "de regie", items: "de besluiten" },
  accounting: { noun: "de verantwoording aan de organisatie", items: "de verantwoording" },
  opening: { noun: "het beginnen van gesprekken", items: "de begonnen gesprekken" },
  reply: { noun: "het reageren", items: "de reacties" },
  reaction: { noun: "het waarderen", items: "de waarderingen" },
  edit: { noun: "het bewerken", items: "de bewerkingen" },
  flag: { noun: "het melden", items: "de meldingen" },
  moderation: { noun: "het modereren", items: "de moderatie" },
  invitation: { noun: "het uitnodigen", items: "de uitnodigingen" },
  feedback: { noun: "het geven van feedback", items: "de feedback" },
  "first-response": { noun: "het beantwoorden van nieuwe gesprekken", items: "de eerste reacties" },
  "community-managers": { noun: "communitymanagers", items: "de bijdragen van communitymanagers" },
  colleagues: { noun: "andere collega's", items: "de bijdragen van andere collega's" },
  contributors: { noun: "wie bijdroeg", items: "de bijdragen" },
  members: { noun: "leden", items: "de bijdragen van leden" },
  median: { noun: "de helft", items: "de helft" },
  mean: { noun: "gemiddeld", items: "het gemiddelde" },
  "lower-quartile": { noun: "het snelste kwart", items: "het onderste kwart" },
  "upper-quartile": { noun: "driekwart", items: "driekwart" },
  day: { noun: "op een gemiddelde dag", items: "een dag" },
  month: { noun: "in 30 dagen, gemiddeld", items: "30 dagen" },
  regular: { noun: "vaste deelnemers", items: "de vaste deelnemers" },
  lapsed: { noun: "afgehaakt: 90 dagen stil", items: "wie afhaakte" },
  back: { noun: "terug na 90 stille dagen", items: "wie terugkwam" },
  fresh: { noun: "alleen deze maand", items: "wie er één maand is" },
  "long-time": { noun: "langer dan een jaar", items: "wie er meer dan een jaar is" },
  "second-contribution": { noun: "een tweede bijdrage", items: "de tweede bijdragen" },
  duty: { noun: "een taak op zich nemen", items: "de taken" },
  answered: { noun: "met antwoord", items: "wie antwoord kreeg" },
  unanswered: { noun: "zonder antwoord", items: "wie geen antwoord kreeg" },
  acts: { noun: "hoe vaak", items: "de keren" },
  before: { noun: "nieuw in de 14 dagen ervoor", items: "die van ervoor" },
  after: { noun: "nieuw in de 14 dagen vanaf dan", items: "die van erna" },
  silent: { noun: "stil", items: "de stille leden" },
  occasional: { noun: "af en toe", items: "wie af en toe meedoet" },
  "most-active": { noun: "de actiefsten", items: "de actiefsten" },
  "one-person": { noun: "door minstens één persoon", items: "wat één persoon dekt" },
  "two-people": { noun: "door minstens twee mensen", items: "wat twee mensen dekken" },
  active: { noun: "vaker dan één keer per maand", items: "wie vaker dan één keer per maand bijdraagt" },
  new: { noun: "nieuw", items: "de nieuwe" },
  longest: { noun: "het langste", items: "het langste" },
};

const named =
  (name: string): MeasureWords["name"] =>
  (part) =>
    part === undefined ? name : `${name} (${part.noun})`;

/** What is measured, in Dutch. */
export const measures: Readonly<Record<MeasureName, MeasureWords>> = {
  "active-contributors": { name: named("Mensen die bijdroegen") },
  "new-contributors": { name: named("Mensen die voor het eerst bijdroegen") },
  "listed-members-who-contributed": { name: named("Leden die ooit bijdroegen") },
  "longest-silence": { name: named("Langste stilte") },
  "activity-trend": {
    name: named("Mensen die meedoen, vergeleken met de periode ervoor"),
    reading: "100%: evenveel als ervoor",
  },
  "self-generated-share": { name: named("Deel van het gesprek dat leden zelf voeren") },
  "response-rate": { name: named("Gesprekken die op tijd een reactie kregen") },
  "time-to-first-response": { name: named("Wachten op de eerste reactie") },
  "answered-openings": {
    name: named("Gesprekken met een reactie"),
    reading: "begonnen door leden; door iedereen waar rollen niet bekend zijn",
  },
  "unanswered-openings": { name: named("Gesprekken zonder reactie") },
  "replies-per-conversation": { name: named("Reacties op een gesprek") },
  "participants-per-conversation": { name: named("Mensen in een gesprek") },
  "unanswered-subjects": {
    name: named("Onderwerpen waarop niemand reageert"),
    reading: "drie of meer gesprekken erover, en op geen daarvan binnen een week een reactie",
  },
  "unanswered-groups": {
    name: named("Groepen op wie niemand reageert"),
    reading: "drie of meer gesprekken van hen, en op geen daarvan binnen een week een reactie",
  },
  "organisation-reply-share": {
    name: named("Reacties in wat de organisatie zegt"),
    reading: "de rest begint gesprekken: 0% is alleen zenden",
  },
  echo: { name: named("Gesprekken van de organisatie waarop binnen een week een lid reageerde (weerklank)") },
  "echo-followed-up": { name: named("Gesprekken van de organisatie waarin zij terugkwam na een reactie van een lid") },
  "share-of-voice-trend": {
    name: named("Verschuiving in het aandeel in het gesprek, vergeleken met de periode ervoor"),
  },
  "colleagues-who-take-part": {
    name: named("Andere collega's die meedoen"),
    reading: "van wie een taak voor de community heeft",
  },
  "departments-that-take-part": {
    name: named("Afdelingen die meedoen"),
    reading: "van de afdelingen met een taak voor de community",
  },
  contributions: {
    name: (part) => (part === undefined ? "Bijdragen" : `Bijdragen (${part.items.replace(/^(?:de|het) /, "")})`),
  },
  gatherings: { name: named("Bijeenkomsten, online en offline") },
  "burstiness-corrected": {
    name: named("Of bijdragen gelijkmatig of in vlagen komen"),
    reading: "−1: als een klok; 0: willekeurig; richting 1: in vlagen, met lange stiltes ertussen",
  },
  reciprocity: {
    name: named("Reacties tussen mensen over en weer"),
    reading: "100%: wie op iemand reageerde, kreeg ook van die ander een reactie",
  },
  "largest-component": {
    name: named("Mensen die via reacties met elkaar verbonden zijn"),
    reading: "de grootste kring van mensen die op elkaar reageerden, rechtstreeks of via anderen",
  },
  "degree-centralisation": {
    name: named("Hoezeer alle reacties via één persoon lopen"),
    reading: "0: iedereen heeft evenveel gesprekspartners; 1: iedereen wisselt alleen met één persoon reacties uit",
  },
  "network-density": {
    name: named("Paren van mensen die reacties uitwisselden"),
    reading: "van alle paren die er konden zijn; daalt als een community groeit",
  },
  "social-resilience": {
    name: named("Mensen die niet alleen achterblijven als één gesprekspartner wegvalt"),
    reading: "wie overblijft als iedereen gaat die met één persoon alleen reacties uitwisselt, enzovoort",
  },
  "bridging-people": {
    name: named("Mensen die anderen met de rest verbinden"),
    reading: "zonder hun reacties zou iemand van de rest zijn afgesneden",
  },
  gini: { name: named("Ongelijkheid in deelname"), reading: "0: iedereen doet evenveel; 1: één persoon doet alles" },
  "top-ten-share": { name: named("Aandeel van de tien actiefste mensen") },
  "top-hundredth-share": { name: named("Aandeel van de actiefste één procent") },
  "core-contributors": { name: named("Mensen die het meeste doen"), reading: "de kern: samen vier vijfde van alles" },
  "regular-contributors": {
    name: named("Mensen die het meeste van de rest doen"),
    reading: "naar hoeveel, niet naar hoe vaak: samen met de kern 95% van alles",
  },
  "casual-contributors": { name: named("Mensen die een beetje doen"), reading: "samen de laatste 5% van alles" },
  retention: {
    name: named("Nieuwkomers die blijven"),
    reading: "deden twee tot drie maanden na de eerste keer weer mee",
  },
  "share-of-voice": { name: named("Aandeel in het gesprek") },
  "contributor-absence-factor": {
    name: (part) => `Op hoeveel mensen ${part?.noun ?? "het"} rust`,
    reading: "het kleinste aantal mensen dat samen meer dan de helft doet",
  },
  "largest-share": {
    name: (part) =>
      part === undefined ? "Grootste aandeel van één persoon" : `Grootste aandeel van één persoon in ${part.items}`,
  },
  "covered-demand": {
    name: named("Nieuwe gesprekken op gedekte uren"),
    reading: "in dat uur van de week beantwoordde iemand iets in een kwart van de weken of meer",
  },
  impressions: { name: named("Hoe vaak berichten zijn getoond"), reading: "keren, geen mensen" },
  "new-followers": { name: named("Nieuwe volgers"), reading: "wie ophield met volgen eraf geteld" },
  "follower-growth": {
    name: named("Volgers, vergeleken met het begin van de periode"),
    reading: "100%: evenveel als aan het begin",
  },
  "responses-per-post": { name: named("Geschreven reacties op een bericht") },
  "posts-without-reaction": { name: named("Berichten waarop niemand reageerde") },
  "active-members": { name: (part) => `Actieve mensen${part === undefined ? "" : ` ${part.noun}`}` },
  stickiness: {
    name: named("Van wie er in 30 dagen was: hoeveel op een dag"),
    reading: "100%: elke dag dezelfde mensen",
  },
  "members-by-stage": {
    name: named("Mensen naar fase"),
    reading: "vaste deelnemers: in 3 van de laatste 4 weken",
  },
  stability: {
    name: named("Mensen van de laatste hele maand"),
    reading:
      "hoeveel maanden op rij ze er al zijn; Wikipedia's streven naar 30 tot 40% alleen deze maand en een derde langer dan een jaar",
  },
  conversion: {
    name: named("Wie een stap verder gaat"),
    reading: "de olievlek: van wie de stap ervoor zette, voor zover die te zien is",
  },
  "newcomers-answered": { name: named("Nieuwkomers met antwoord binnen twee dagen") },
  "return-of-newcomers": {
    name: named("Nieuwkomers die binnen een maand terugkwamen"),
    reading: "wat samengaat is nog geen oorzaak en gevolg",
  },
  "outreach-followed": {
    name: named("Leden benaderen, en wie er kwamen"),
    reading: "wat samengaat is nog geen oorzaak en gevolg",
  },
  "head-to-consult": {
    name: named("Leden die het meeste doen, zonder wie namens de organisatie spreekt"),
    reading: "het geweten van de community: aan wie je een plan voorlegt voordat je besluit",
  },
  "participation-shares": {
    name: named("Leden naar hoeveel ze doen"),
    reading: "vaak gezien: 90% stil, 9% af en toe, 1% het actiefst",
  },
  "self-generated-growth": { name: named("Deel van de uitnodigingen dat leden zelf versturen") },
  "critical-mass": {
    name: (part) => (part === undefined ? "Kritische massa" : `Leden die bijdragen, ${part.noun}`),
    reading: "100%: zoveel actieve leden als een community van deze omvang nodig heeft om vanzelf door te gaan",
  },
  replacement: {
    name: (part) =>
      part === undefined ? "Nieuwe vaste deelnemers voor elke die stilviel" : `Vaste deelnemers, ${part.noun}`,
    reading: "vast: in 3 van 4 weken achter elkaar aanwezig",
  },
  "days-without-contribution": { name: named("Dagen waarop niemand bijdroeg") },
  "waiting-openings": {
    name: (part) =>
      part === undefined ? "Gesprekken van leden die nog wachten" : `Hoe lang gesprekken al wachten (${part.noun})`,
  },
  dormancy: {
    name: named("Kleine communities als deze die stilvielen"),
    reading: "even groot en even lang stil; drie tot zes maanden later stil, de helft kwam binnen een jaar terug",
  },
  "build-up": {
    name: named("Hoeveel van de tijd voor de opbouw voorbij is"),
    reading: "100%: alles; opbouwen kan een jaar duren",
  },
};
