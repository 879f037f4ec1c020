import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { answersByGroup } from "../../engagement/answers-by-group.js";
import { answersBySubject } from "../../engagement/answers-by-subject.js";
import { conversationDepth } from "../../engagement/conversation-depth.js";
import { responseRate } from "../../engagement/response-rate.js";
import { shareOfVoice } from "../../engagement/share-of-voice.js";
import { timeToFirstResponse } from "../../engagement/time-to-first-response.js";
import type { Figure } from "../report/health-report.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** Whether people are answered, how deep they talk, and who speaks. */
export function dialogueFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  const response = timeToFirstResponse(dataset, options);
  const depth = conversationDepth(dataset, options);
  const voice = shareOfVoice(dataset, options);
  return [
    figureOf("response-rate", responseRate(dataset, options)),
    figureOf(
      "time-to-first-response/lower-quartile",
      response.andThen(({ lowerQuartile }) => lowerQuartile),
    ),
    figureOf(
      "time-to-first-response/median",
      response.andThen(({ median }) => median),
    ),
    figureOf(
      "time-to-first-response/upper-quartile",
      response.andThen(({ upperQuartile }) => upperQuartile),
    ),
    figureOf(
      "answered-openings",
      response.map(({ answered }) => answered),
    ),
    figureOf(
      "unanswered-openings",
      response.map(({ unanswered }) => unanswered),
    ),
    figureOf(
      "replies-per-conversation/mean",
      depth.map(({ replies }) => replies.mean),
    ),
    figureOf(
      "replies-per-conversation/median",
      depth.map(({ replies }) => replies.median),
    ),
    figureOf(
      "participants-per-conversation/mean",
      depth.map(({ participants }) => participants.mean),
    ),
    figureOf(
      "unanswered-subjects",
      answersBySubject(dataset, options).andThen(({ unanswered }) => unanswered),
    ),
    figureOf(
      "unanswered-groups",
      answersByGroup(dataset, options).andThen(({ unanswered }) => unanswered),
    ),
    figureOf(
      "share-of-voice/community-managers",
      voice.map(({ communityManagers }) => communityManagers),
    ),
    figureOf(
      "share-of-voice/colleagues",
      voice.map(({ colleagues }) => colleagues),
    ),
    figureOf(
      "share-of-voice/members",
      voice.map(({ members }) => members),
    ),
  ];
}
