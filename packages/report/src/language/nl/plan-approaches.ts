import type { Approach, ApproachCriterion } from "@org/community-core/planning";
import type { PlanWords } from "../plan-words.js";

/** The approaches in Dutch. */
export const approaches: PlanWords["approaches"] = {
  built: "Zelf een community bouwen",
  sponsored: "Een community sponsoren",
  adopted: "Een community adopteren",
  joined: "Actief worden op een externe community",
};

/** What each criterion says, in Dutch. */
export const criteria: PlanWords["criteria"] = {
  "no-place-yet": {
    for: "de doelgroep heeft nog nergens een ontmoetingsplek",
    against: "de doelgroep heeft al ergens een ontmoetingsplek",
    open: "heeft de doelgroep al ergens een ontmoetingsplek?",
  },
  "place-exists": {
    for: "de doelgroep heeft al ergens een ontmoetingsplek",
    against: "de doelgroep heeft nog nergens een ontmoetingsplek",
    open: "heeft de doelgroep al ergens een ontmoetingsplek?",
  },
  team: {
    for: "er is een team",
    against: "er is geen team van ten minste twee mensen",
    open: "is er een team van ten minste twee mensen?",
  },
  "time-for-a-year": {
    for: "er is tijd voor een jaar of langer",
    against: "er is geen tijd voor een jaar; zo lang duurt de opbouwfase soms wel",
    open: "is er tijd voor een jaar?",
  },
  "wants-support": {
    for: "wie de plek beheert, wil steun aannemen",
    against: "wie de plek beheert, wil geen steun",
    open: "wil wie de plek beheert steun aannemen?",
  },
  "hands-over": {
    for: "wie de plek beheert, wil haar overdragen",
    against: "wie de plek beheert, wil haar niet overdragen",
    open: "wil wie de plek beheert haar overdragen?",
  },
  "welcomes-us": {
    for: "organisaties zijn daar welkom",
    against: "organisaties zijn daar niet welkom",
    open: "is een organisatie daar welkom?",
  },
  "meets-requirements": {
    for: "die plek voldoet aan wat het medium moet kunnen",
    against: "die plek voldoet niet aan wat het medium moet kunnen",
    open: "voldoet die plek aan wat het medium moet kunnen?",
  },
};

/** That an approach was chosen, in Dutch. */
export const choices: Readonly<Record<Approach, string>> = {
  built: "Jullie willen zelf een community bouwen",
  sponsored: "Jullie willen een community sponsoren",
  adopted: "Jullie willen een community adopteren",
  joined: "Jullie willen actief worden op een externe community",
};

/** What is not known where a criterion is open, in Dutch. */
export const notKnown: Readonly<Record<ApproachCriterion, string>> = {
  "no-place-yet": "of de doelgroep al ergens een ontmoetingsplek heeft",
  "place-exists": "of de doelgroep al ergens een ontmoetingsplek heeft",
  team: "of er een team van ten minste twee mensen is",
  "time-for-a-year": "of er tijd voor een jaar is",
  "wants-support": "of wie haar beheert steun wil aannemen",
  "hands-over": "of wie haar beheert haar wil overdragen",
  "welcomes-us": "of een organisatie daar welkom is",
  "meets-requirements": "of die plek voldoet aan wat het medium moet kunnen",
};
