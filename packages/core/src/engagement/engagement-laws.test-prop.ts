import { describeFigureLaws } from "../activity/figure-laws.test-support.js";
import { dayMilliseconds } from "../model/time-window.js";
import { sum } from "../stats/sum.js";
import { activeContributors } from "./active-contributors.js";
import { activeMembers } from "./active-members.js";
import { activityDatesAndTimes } from "./activity-dates-and-times.js";
import { answersByGroup } from "./answers-by-group.js";
import { answersBySubject } from "./answers-by-subject.js";
import { bridgingPeople } from "./bridging-people.js";
import { colleaguesWhoTakePart } from "./colleagues-who-take-part.js";
import { contributionCount } from "./contribution-count.js";
import { contributionRhythm } from "./contribution-rhythm.js";
import { conversationDepth } from "./conversation-depth.js";
import { conversion } from "./conversion.js";
import { echo } from "./echo.js";
import { gatherings } from "./gatherings.js";
import { headToConsult } from "./head-to-consult.js";
import { listedMembersWhoContributed } from "./listed-members-who-contributed.js";
import { membersByStage } from "./members-by-stage.js";
import { newContributors } from "./new-contributors.js";
import { newcomersAnswered } from "./newcomers-answered.js";
import { organisationReplyShare } from "./organisation-reply-share.js";
import { outreachFollowed } from "./outreach-followed.js";
import { participationByVisibility } from "./participation-by-visibility.js";
import { participationInequality } from "./participation-inequality.js";
import { participationShares } from "./participation-shares.js";
import { replyNetwork } from "./reply-network.js";
import { responseRate } from "./response-rate.js";
import { retention } from "./retention.js";
import { shareOfVoice } from "./share-of-voice.js";
import { shareOfVoiceTrend } from "./share-of-voice-trend.js";
import { socialResilience } from "./social-resilience.js";
import { stability } from "./stability.js";
import { timeToFirstResponse } from "./time-to-first-response.js";
import { unansweredOpenings } from "./unanswered-openings.js";

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
describeFigureLaws("contribution count", (dataset, window) => contributionCount(dataset, { window, type: "reply" }));
// From the second day of the record, so that there are thirty silences.
describeFigureLaws("contribution rhythm", (dataset, { from, until }) =>
  contributionRhythm(dataset, { window: { from: from - 199 * dayMilliseconds, until } }),
);
// By the hour of the day: a year later it is another weekday.
describeFigureLaws("dates and times", (dataset, window) =>
  activityDatesAndTimes(dataset, { window }).map(({ contributions, hoursObserved, total }) => {
    const overDays = (hour: number) =>
      [contributions, hoursObserved].map((week) => sum(week.map((day) => day[hour] ?? 0)));
    return { total, hours: Array.from({ length: 24 }, (_, hour) => overDays(hour)) };
  }),
);
describeFigureLaws("organisation's share of replies", (dataset, window) => organisationReplyShare(dataset, { window }));
describeFigureLaws("echo", (dataset, window) => echo(dataset, { window }));
// Likes too, so that there are enough of either window.
describeFigureLaws("trend of the shares of voice", (dataset, window) =>
  shareOfVoiceTrend(dataset, { window, types: ["opening", "reply", "reaction"] }),
);
describeFigureLaws("colleagues who take part", (dataset, window) => colleaguesWhoTakePart(dataset, { window }));
describeFigureLaws("unanswered openings", (dataset, window) => unansweredOpenings(dataset, { window }));
describeFigureLaws("answers by subject", (dataset, window) => answersBySubject(dataset, { window }));
describeFigureLaws("answers by group", (dataset, window) => answersByGroup(dataset, { window }));
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
describeFigureLaws("gatherings", (dataset, window) => gatherings(dataset, { window }));
describeFigureLaws("what followed outreach", (dataset, window) => outreachFollowed(dataset, { window }));
// The communities of the laws say of nobody how visible they are: all are of one group.
describeFigureLaws("participation by visibility", (dataset, window) => {
  const sources = dataset.sources.map((source) => ({
    ...source,
    capabilities: [...source.capabilities, "identityVisibility" as const],
  }));
  return participationByVisibility({ ...dataset, sources }, { window });
});
