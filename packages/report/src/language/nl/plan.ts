import type { PlanWords } from "../plan-words.js";
import { approaches, criteria } from "./plan-approaches.js";
import { talkFindings } from "./plan-conversation-findings.js";
import { groundFindings } from "./plan-grounds-findings.js";
import { workFindings } from "./plan-work-findings.js";

/** What is said of a plan, in Dutch. */
export const plan: PlanWords = {
  title: "Wat er nog niet in het plan staat",
  nothingFound:
    "Er ontbreekt niets en niets spreekt elkaar tegen. Dat zegt dat over het plan is nagedacht, niet dat de community gaat leven.",
  findings: { ...talkFindings, ...groundFindings, ...workFindings },
  approachesTitle: "Bouwen, sponsoren, adopteren of meedoen",
  approachesNote:
    "Wat het plan over de situatie zegt, per aanpak. Er wordt niets opgeteld: één bezwaar kan zwaarder wegen dan de rest.",
  approaches,
  criteria,
  speaks: { for: "voor", against: "tegen", open: "open" },
};
