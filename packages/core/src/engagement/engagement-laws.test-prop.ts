import { describeFigureLaws } from "../activity/figure-laws.test-support.js";
import { dayMilliseconds } from "../model/time-window.js";
import { activeContributors } from "./active-contributors.js";
import { bridgingPeople } from "./bridging-people.js";
import { conversationDepth } from "./conversation-depth.js";
import { listedMembersWhoContributed } from "./listed-members-who-contributed.js";
import { newContributors } from "./new-contributors.js";
import { participationInequality } from "./participation-inequality.js";
import { replyNetwork } from "./reply-network.js";
import { responseRate } from "./response-rate.js";
import { retention } from "./retention.js";
import { shareOfVoice } from "./share-of-voice.js";
import { socialResilience } from "./social-resilience.js";
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
describeFigureLaws("reply network", (dataset, window) => replyNetwork(dataset, { window }));
describeFigureLaws("social resilience", (dataset, window) => socialResilience(dataset, { window }));
describeFigureLaws("bridging people", (dataset, window) => bridgingPeople(dataset, { window }));
