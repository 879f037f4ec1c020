import { describeFigureLaws } from "../activity/figure-laws.test-support.js";
import { dayMilliseconds } from "../model/time-window.js";
import { activeContributors } from "./active-contributors.js";
import { activeMembers } from "./active-members.js";
import { conversationDepth } from "./conversation-depth.js";
import { conversion } from "./conversion.js";
import { headToConsult } from "./head-to-consult.js";
import { listedMembersWhoContributed } from "./listed-members-who-contributed.js";
import { membersByStage } from "./members-by-stage.js";
import { newContributors } from "./new-contributors.js";
import { newcomersAnswered } from "./newcomers-answered.js";
import { participationByVisibility } from "./participation-by-visibility.js";
import { participationInequality } from "./participation-inequality.js";
import { participationShares } from "./participation-shares.js";
import { responseRate } from "./response-rate.js";
import { retention } from "./retention.js";
import { shareOfVoice } from "./share-of-voice.js";
import { stability } from "./stability.js";
import { timeToFirstResponse } from "./time-to-first-response.js";

describeFigureLaws("active contributors", (dataset, window) => activeContributors(dataset, { window }));
describeFigureLaws("active contributors who reply", (dataset, window) =>
  activeContributors(dataset, { window, types: ["reply"] }),
);
describeFigureLaws("new contributors", (dataset, window) => newContributors(dataset, { window }));
describeFigureLaws(
  "listed members who contributed",
  (dataset, window) => listedMembersWhoContributed(dataset, { window }),
  { countsSilent: true },
);
describeFigureLaws("participation inequality", (dataset, window) => participationInequality(dataset, { window }), {
  countsSilent: true,
});
describeFigureLaws("participation inequality among contributors", (dataset, window) =>
  participationInequality(dataset, { window }).map(({ giniWithSilentMembers: _, ...others }) => others),
);
describeFigureLaws("time to first response", (dataset, window) => timeToFirstResponse(dataset, { window }));
describeFigureLaws("response rate", (dataset, window) => responseRate(dataset, { window }));
describeFigureLaws("conversation depth", (dataset, window) => conversationDepth(dataset, { window }));
describeFigureLaws("share of voice", (dataset, window) => shareOfVoice(dataset, { window }));
// From the second day of the record and with short days, so that there are ten newcomers.
describeFigureLaws("retention", (dataset, { from, until }) => {
  const window = { from: from - 199 * dayMilliseconds, until };
  return retention(dataset, { window, afterDays: 1, duringDays: 20 });
});
describeFigureLaws("active members", (dataset, window) => activeMembers(dataset, { window }));
describeFigureLaws("active members who reply", (dataset, window) =>
  activeMembers(dataset, { window, types: ["reply"], timeZone: "Asia/Kolkata" }),
);
describeFigureLaws("members by stage", (dataset, window) => membersByStage(dataset, { window }));
describeFigureLaws("members by stage by other rules", (dataset, window) =>
  membersByStage(dataset, { window, lapsedAfterDays: 20, leastWeeks: 1, ofWeeks: 9, leastContributions: 1 }),
);
describeFigureLaws("stability", (dataset, window) => stability(dataset, { window }));
describeFigureLaws("conversion", (dataset, window) => conversion(dataset, { window }), { countsSilent: true });
describeFigureLaws("conversion without the silent", (dataset, window) =>
  conversion(dataset, {
    window,
    stages: ["first-contribution", "regular", "second-contribution", "answering", "duty"],
  }),
);
describeFigureLaws("head to consult", (dataset, window) => headToConsult(dataset, { window }));
describeFigureLaws("participation shares", (dataset, window) => participationShares(dataset, { window }), {
  countsSilent: true,
});
// From the second day of the record, so that anybody is new; with fewer than ten in a group the shares are refused.
describeFigureLaws("newcomers answered", (dataset, { from, until }) => {
  const window = { from: from - 199 * dayMilliseconds, until };
  return newcomersAnswered(dataset, { window, untilDays: 3 });
});
// The communities of the laws say of nobody how visible they are: all are of one group.
describeFigureLaws("participation by visibility", (dataset, window) => {
  const sources = dataset.sources.map((source) => ({
    ...source,
    capabilities: [...source.capabilities, "identityVisibility" as const],
  }));
  return participationByVisibility({ ...dataset, sources }, { window });
});
