import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { activeContributors } from "../../engagement/active-contributors.js";
import { newContributors } from "../../engagement/new-contributors.js";
import { activityTrend } from "../../viability/activity-trend.js";
import { buildUp } from "../../viability/build-up.js";
import { type CriticalMassOptions, criticalMass } from "../../viability/critical-mass.js";
import { daysWithoutContribution } from "../../viability/days-without-contribution.js";
import { dormancy } from "../../viability/dormancy.js";
import { longestSilence } from "../../viability/longest-silence.js";
import { replacement } from "../../viability/replacement.js";
import { selfGeneratedGrowth } from "../../viability/self-generated-growth.js";
import { selfGeneratedShare } from "../../viability/self-generated-share.js";
import type { BuildUpOptions } from "../../viability/time-of-build-up.js";
import { waitingOpenings } from "../../viability/waiting-openings.js";
import type { Figure } from "../report/health-report.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** Whether it lives: who is active, who is new, which way it goes, how long it is silent. */
export function viabilityFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  return [
    figureOf("active-contributors", activeContributors(dataset, options)),
    figureOf("new-contributors", newContributors(dataset, options)),
    figureOf("activity-trend", activityTrend(dataset, options)),
    figureOf("longest-silence", longestSilence(dataset, options)),
    figureOf("self-generated-share", selfGeneratedShare(dataset, options)),
    figureOf("self-generated-growth", selfGeneratedGrowth(dataset, options)),
    ...massFigures(dataset, options),
    ...replacementFigures(dataset, options),
    figureOf("days-without-contribution", daysWithoutContribution(dataset, options)),
    ...waitingFigures(dataset, options),
    figureOf(
      "dormancy",
      dormancy(dataset, { asOf: options.window.until }).andThen(({ fellSilent }) => fellSilent),
    ),
    figureOf(
      "build-up",
      buildUp(dataset, buildUpOptions(options)).map(({ used }) => used),
    ),
  ];
}

function massFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  const mass = criticalMass(dataset, massOptions(options));
  return [
    figureOf(
      "critical-mass",
      mass.andThen(({ reached }) => reached),
    ),
    figureOf(
      "critical-mass/active",
      mass.map(({ active }) => active),
    ),
    figureOf(
      "critical-mass/most-active",
      mass.map(({ mostActive }) => mostActive),
    ),
  ];
}

/** How large the community could be, as far as it is known. */
export function massOptions({ window, timeZone, community = {} }: FigureOptions): CriticalMassOptions {
  const { size, scope } = community;
  return {
    window,
    timeZone,
    ...(size === undefined ? {} : { size }),
    ...(scope === undefined ? {} : { scope }),
  };
}

function replacementFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  const replaced = replacement(dataset, options);
  return [
    figureOf(
      "replacement",
      replaced.andThen(({ ratio }) => ratio),
    ),
    figureOf(
      "replacement/new",
      replaced.map(({ newRegulars }) => newRegulars),
    ),
    figureOf(
      "replacement/lapsed",
      replaced.map(({ lapsedRegulars }) => lapsedRegulars),
    ),
  ];
}

function waitingFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  const openings = waitingOpenings(dataset, options);
  return [
    figureOf(
      "waiting-openings",
      openings.map(({ waiting }) => waiting),
    ),
    figureOf(
      "waiting-openings/longest",
      openings.andThen(({ longestWait }) => longestWait),
    ),
    figureOf(
      "waiting-openings/median",
      openings.andThen(({ medianWait }) => medianWait),
    ),
  ];
}

/** Since when it is built up and how long that may take, as far as it is known. */
export function buildUpOptions({ window, timeZone, community = {} }: FigureOptions): BuildUpOptions {
  const { launchedAt, horizonMonths } = community;
  return {
    asOf: window.until,
    timeZone,
    ...(launchedAt === undefined ? {} : { startedAt: launchedAt }),
    ...(horizonMonths === undefined ? {} : { horizonMonths }),
  };
}
