import { err } from "neverthrow";
import { outreachIsShown } from "../../activity/outreach-days.js";
import type { ConversionStage } from "../../activity/stages/conversion-stages.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { activeMembers } from "../../engagement/active-members.js";
import { conversion } from "../../engagement/conversion.js";
import { headToConsult } from "../../engagement/head-to-consult.js";
import { listedMembersWhoContributed } from "../../engagement/listed-members-who-contributed.js";
import { membersByStage } from "../../engagement/members-by-stage.js";
import { newcomersAnswered } from "../../engagement/newcomers-answered.js";
import { outreachFollowed } from "../../engagement/outreach-followed.js";
import { participationInequality } from "../../engagement/participation-inequality.js";
import { participationShares } from "../../engagement/participation-shares.js";
import { retention } from "../../engagement/retention.js";
import { stability } from "../../engagement/stability.js";
import type { Figure } from "../report/health-report.js";
import { retentionCohort, returnCohort } from "./cohorts.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** Who takes part, who stays, and how evenly. */
export function participationFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  return [
    ...shareFigures(dataset, options),
    ...activityFigures(dataset, options),
    ...stageFigures(dataset, options),
    ...newcomerFigures(dataset, options),
    ...outreachFigures(dataset, options),
  ];
}

function shareFigures(dataset: CommunityDataset, { window, timeZone }: FigureOptions): readonly Figure[] {
  const inequality = participationInequality(dataset, { window });
  const shares = participationShares(dataset, { window });
  return [
    figureOf("listed-members-who-contributed", listedMembersWhoContributed(dataset, { window })),
    figureOf("retention", retention(dataset, retentionCohort(window))),
    figureOf(
      "core-contributors",
      inequality.map(({ core }) => core),
    ),
    figureOf(
      "regular-contributors",
      inequality.map(({ regular }) => regular),
    ),
    figureOf(
      "casual-contributors",
      inequality.map(({ casual }) => casual),
    ),
    figureOf(
      "top-ten-share",
      inequality.andThen(({ topTenShare }) => topTenShare),
    ),
    figureOf(
      "top-hundredth-share",
      inequality.andThen(({ topHundredthShare }) => topHundredthShare),
    ),
    figureOf(
      "gini/contributors",
      inequality.map(({ giniAmongContributors }) => giniAmongContributors),
    ),
    figureOf(
      "gini/members",
      inequality.andThen(({ giniWithSilentMembers }) => giniWithSilentMembers),
    ),
    figureOf(
      "head-to-consult",
      headToConsult(dataset, { window, timeZone }).map(({ members }) => members),
    ),
    figureOf(
      "participation-shares/silent",
      shares.map(({ silent }) => silent),
    ),
    figureOf(
      "participation-shares/occasional",
      shares.map(({ occasional }) => occasional),
    ),
    figureOf(
      "participation-shares/most-active",
      shares.map(({ mostActive }) => mostActive),
    ),
  ];
}

function activityFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  const active = activeMembers(dataset, options);
  const months = stability(dataset, options);
  return [
    figureOf(
      "active-members/day",
      active.andThen(({ day }) => day),
    ),
    figureOf(
      "active-members/month",
      active.andThen(({ month }) => month),
    ),
    figureOf(
      "stickiness",
      active.andThen(({ stickiness }) => stickiness),
    ),
    figureOf(
      "stability/fresh",
      months.map(({ fresh }) => fresh),
    ),
    figureOf(
      "stability/long-time",
      months.map(({ longTime }) => longTime),
    ),
  ];
}

/** Steps that no other figure shows: the first is the share of listed members who contributed. */
const shownSteps: readonly ConversionStage[] = ["second-contribution", "regular", "answering", "duty"];

function stageFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  const stages = membersByStage(dataset, options);
  const steps = conversion(dataset, options);
  const keyOf = (stage: ConversionStage): string => `conversion/${stage}`;
  return [
    figureOf(
      "members-by-stage/regular",
      stages.andThen(({ regular }) => regular),
    ),
    figureOf(
      "members-by-stage/lapsed",
      stages.andThen(({ lapsed }) => lapsed),
    ),
    figureOf(
      "members-by-stage/back",
      stages.andThen(({ back }) => back),
    ),
    ...steps.match(
      (all) =>
        all.filter(({ stage }) => shownSteps.includes(stage)).map(({ stage, rate }) => figureOf(keyOf(stage), rate)),
      (refusal) => shownSteps.map((stage) => figureOf(keyOf(stage), err(refusal))),
    ),
  ];
}

function newcomerFigures(dataset: CommunityDataset, { window, timeZone }: FigureOptions): readonly Figure[] {
  const cohort = { ...returnCohort(window), timeZone };
  const newcomers = newcomersAnswered(dataset, cohort);
  return [
    figureOf(
      "newcomers-answered",
      newcomers.andThen(({ answered }) => answered),
    ),
    figureOf(
      "return-of-newcomers/answered",
      newcomers.andThen(({ returnOfAnswered }) => returnOfAnswered),
    ),
    figureOf(
      "return-of-newcomers/unanswered",
      newcomers.andThen(({ returnOfUnanswered }) => returnOfUnanswered),
    ),
  ];
}

/** Asked of those who show any: a forum that keeps no record of outreach lacks nothing. */
function outreachFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  if (!outreachIsShown(dataset)) return [];
  const outreach = outreachFollowed(dataset, options);
  return [
    figureOf(
      "outreach-followed/acts",
      outreach.andThen(({ acts }) => acts),
    ),
    figureOf(
      "outreach-followed/before",
      outreach.map(({ before }) => before),
    ),
    figureOf(
      "outreach-followed/after",
      outreach.map(({ after }) => after),
    ),
  ];
}
