import type { MeasureName } from "../codes.js";

/** What each figure counts, in a sentence, in Dutch. */
export const meanings: Readonly<Record<MeasureName, string>> = {
  "active-contributors": "Hoeveel verschillende mensen in de periode iets bijdroegen.",
  "new-contributors": "Hoeveel mensen in de periode hun allereerste bijdrage deden.",
  "listed-members-who-contributed": "Van de leden op de lijst het deel dat ooit iets bijdroeg.",
  "longest-silence": "Het langste aantal dagen achter elkaar in de periode waarop niemand iets bijdroeg.",
  "activity-trend": "Hoeveel mensen bijdroegen voor elk die dat deed in de even lange periode ervoor.",
  "self-generated-share":
    "Het deel van de gesprekken en reacties dat van leden komt, en niet van wie de community begeleidt of van andere collega's.",
  "response-rate": "Van de gesprekken die leden begonnen het deel dat binnen een week een reactie van een ander kreeg.",
  "time-to-first-response": "Hoe lang gesprekken die leden begonnen wachtten tot een ander reageerde.",
  "answered-openings": "Hoeveel gesprekken die leden begonnen een reactie van een ander kregen.",
  "unanswered-openings": "Hoeveel gesprekken die leden begonnen geen reactie van een ander kregen.",
  "replies-per-conversation": "Hoeveel reacties een gesprek heeft.",
  "participants-per-conversation": "Hoeveel verschillende mensen meedoen aan een gesprek.",
  "unanswered-subjects":
    "Hoeveel onderwerpen van minstens drie gesprekken in geen daarvan binnen een week een reactie kregen.",
  "unanswered-groups":
    "Hoeveel groepen die minstens drie gesprekken begonnen in geen daarvan binnen een week een reactie kregen.",
  "organisation-reply-share": "Van wat namens de organisatie gezegd wordt, het deel dat op iemand reageert.",
  echo: "Van de gesprekken die de organisatie begon het deel waarop binnen een week een lid reageerde.",
  "echo-followed-up":
    "Van de gesprekken van de organisatie waarop een lid reageerde het deel waarin zij binnen een week weer reageerde.",
  "share-of-voice-trend": "Hoeveel het aandeel van een kant in het gesprek groeide of kromp sinds de periode ervoor.",
  "colleagues-who-take-part":
    "Hoeveel andere collega's met een taak voor de community een gesprek begonnen of reageerden.",
  "departments-that-take-part":
    "Van hoeveel afdelingen met een taak voor de community iemand een gesprek begon of reageerde.",
  contributions: "Hoeveel bijdragen van deze soort er in de periode waren.",
  gatherings: "Hoeveel bijeenkomsten er in de periode waren.",
  "burstiness-corrected": "Hoe ongelijkmatig bijdragen elkaar in de tijd opvolgen.",
  reciprocity: "Van de banden door reacties tussen mensen het deel dat over en weer gaat.",
  "largest-component":
    "Van iedereen die begon, reageerde of een reactie kreeg het deel dat door reacties samenhangt in de grootste kring.",
  "degree-centralisation": "Hoezeer het uitwisselen van reacties aan één persoon hangt.",
  "network-density":
    "Van alle paren van mensen die begonnen, reageerden of een reactie kregen het deel dat met elkaar reacties uitwisselde.",
  "social-resilience":
    "Van iedereen die begon, reageerde of een reactie kreeg het deel in een kring waarin ieder met minstens twee anderen daarvan reacties uitwisselt.",
  "bridging-people": "Hoeveel mensen de enige band zijn tussen anderen en de rest.",
  gini: "Hoe ongelijk de bijdragen over mensen verdeeld zijn.",
  "top-ten-share": "Van alle bijdragen het deel van de tien die het meeste deden.",
  "top-hundredth-share": "Van alle bijdragen het deel van de actiefste honderdste van de mensen.",
  "core-contributors": "Hoeveel van de actiefste mensen samen tot vier vijfde van alles doen.",
  "regular-contributors": "Hoeveel mensen het, na de kern, samen op 95% van alles brengen.",
  "casual-contributors": "Hoeveel mensen samen de rest doen, ongeveer de laatste 5% van alles.",
  retention: "Van de nieuwkomers die lang genoeg te volgen waren het deel dat na twee tot drie maanden weer bijdroeg.",
  "share-of-voice": "Het deel van de gesprekken en reacties dat van deze kant komt.",
  "contributor-absence-factor": "Het kleinste aantal mensen dat samen meer dan de helft van dit werk doet.",
  "largest-share": "Van dit werk het deel van wie er het meeste doet.",
  "covered-demand":
    "Van de nieuwe gesprekken het deel op een uur van de week waarop meestal minstens zoveel mensen antwoorden.",
  impressions: "Hoe vaak berichten getoond zijn, zoals het platform het telt.",
  "new-followers": "Hoeveel volgers erbij kwamen, min wie er gingen, zoals het platform het telt.",
  "follower-growth": "Hoeveel volgers er zijn voor elk aan het begin van de periode.",
  "responses-per-post": "Hoeveel geschreven reacties een bericht kreeg.",
  "posts-without-reaction": "Van de berichten het deel zonder enige reactie en zonder dat iemand het deelde.",
  "active-members": "Hoeveel verschillende mensen er gemiddeld op een dag, of in 30 dagen, zijn.",
  stickiness: "De mensen van een gemiddelde dag voor elk die er in 30 dagen is.",
  "members-by-stage": "Hoeveel mensen in deze fase van meedoen zijn.",
  stability: "Van wie er in de laatste hele maand was het deel dat er al zo lang is.",
  conversion: "Van wie één stap van meedoen zette het deel dat ook de volgende zette.",
  "newcomers-answered": "Van de nieuwkomers die een gesprek begonnen het deel dat binnen twee dagen antwoord kreeg.",
  "return-of-newcomers":
    "Van de nieuwkomers met of zonder antwoord binnen twee dagen het deel dat daarna, binnen 30 dagen, weer bijdroeg.",
  "outreach-followed":
    "Hoe vaak leden benaderd zijn, en hoeveel mensen gemiddeld voor het eerst bijdroegen in de twee weken voor en na zo'n dag.",
  "head-to-consult":
    "Hoeveel leden, zonder wie bij de organisatie hoort, samen tot vier vijfde doen van wat leden doen.",
  "participation-shares": "Van de leden het deel dat zoveel doet.",
  "self-generated-growth": "Van de uitnodigingen het deel dat leden zelf stuurden.",
  "critical-mass":
    "Hoeveel leden actief en heel actief zijn, en hoe ver dat komt van wat een community van deze grootte nodig heeft.",
  replacement:
    "Hoeveel mensen vaste deelnemer werden, hoeveel vaste deelnemers stilvielen, en hoeveel er kwamen voor elk die stilviel.",
  "days-without-contribution": "Van de dagen van de periode het deel waarop niemand iets bijdroeg.",
  "waiting-openings":
    "Hoeveel gesprekken die leden begonnen aan het eind van de periode op een reactie wachten, en hoe lang.",
  dormancy: "Van communities die op deze leken het deel dat later stil was.",
  "build-up": "Hoeveel van de tijd die de opbouw van een community mag duren voorbij is.",
};
