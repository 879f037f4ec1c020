import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { colleaguesWhoTakePart } from "../../engagement/colleagues-who-take-part.js";
import { echo } from "../../engagement/echo.js";
import { organisationReplyShare } from "../../engagement/organisation-reply-share.js";
import { shareOfVoiceTrend } from "../../engagement/share-of-voice-trend.js";
import type { Figure } from "../report/health-report.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** Whether the organisation converses: replies, is heard, lets others speak, and takes part as a whole. */
export function organisationFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  const echoes = echo(dataset, options);
  const trend = shareOfVoiceTrend(dataset, options);
  const part = colleaguesWhoTakePart(dataset, options);
  return [
    figureOf("organisation-reply-share", organisationReplyShare(dataset, options)),
    figureOf(
      "echo",
      echoes.map(({ echoed }) => echoed),
    ),
    figureOf(
      "echo-followed-up",
      echoes.andThen(({ followedUp }) => followedUp),
    ),
    figureOf(
      "share-of-voice-trend/community-managers",
      trend.map(({ communityManagers }) => communityManagers),
    ),
    figureOf(
      "share-of-voice-trend/colleagues",
      trend.map(({ colleagues }) => colleagues),
    ),
    figureOf(
      "share-of-voice-trend/members",
      trend.map(({ members }) => members),
    ),
    figureOf(
      "colleagues-who-take-part",
      part.andThen(({ colleagues }) => colleagues),
    ),
    figureOf(
      "departments-that-take-part",
      part.andThen(({ departments }) => departments),
    ),
  ];
}
