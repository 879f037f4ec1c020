import { buildUpMonths } from "../model/build-up-months.js";
import type { Community } from "../model/community.js";
import type { CommunityPlan } from "./community-plan.js";

/** How an organisation can be in a community (S02). */
export type Approach = NonNullable<Community["approach"]>;

/** What an approach is held against. */
export type ApproachCriterion =
  | "no-place-yet"
  | "place-exists"
  | "team"
  | "time-for-a-year"
  | "wants-support"
  | "hands-over"
  | "welcomes-us"
  | "meets-requirements";

/** What one criterion says about one approach. */
export interface ApproachArgument {
  readonly criterion: ApproachCriterion;
  /** `open`: the plan does not say what it takes to tell. */
  readonly speaks: "for" | "against" | "open";
  /** What of the plan it rests on. */
  readonly paths: readonly string[];
}

/** One approach with each criterion that bears on it. There is no sum: one argument against may outweigh all others. */
export interface ComparedApproach {
  readonly approach: Approach;
  readonly criteria: readonly ApproachArgument[];
}

/**
 * Building a community, sponsoring one, adopting one or joining one (S02), each held against what the plan says of the
 * place where the target group meets already (`elsewhere`; where there is none, nothing else is asked of it) and of the team and its horizon. Building and adopting ask for a
 * team of at least two and a year (S12, S30); the other criteria are ours, from what each word means. Nothing is added up
 * and none is called the best.
 *
 * @example
 * const [built] = compareApproaches({ elsewhere: { exists: true } });
 * built.criteria[0] // => { criterion: "no-place-yet", speaks: "against", paths: ["elsewhere.exists"] }
 * built.criteria[1].speaks // => "open"
 */
export function compareApproaches(
  plan: Pick<CommunityPlan, "elsewhere" | "team" | "horizonMonths">,
): readonly ComparedApproach[] {
  const { exists, wantsSupport, handsOver, welcomesUs, meetsRequirements } = plan.elsewhere ?? {};
  const none = argument("no-place-yet", exists === undefined ? undefined : !exists, ["elsewhere.exists"]);
  const there = argument("place-exists", exists, ["elsewhere.exists"]);
  const { team, horizonMonths } = plan;
  const hosts = argument("team", team === undefined ? undefined : team.length >= 2, ["team"]);
  const year = argument("time-for-a-year", horizonMonths === undefined ? undefined : horizonMonths >= buildUpMonths, [
    "horizonMonths",
  ]);
  const meets = argument("meets-requirements", meetsRequirements, ["elsewhere.meetsRequirements"]);
  const support = argument("wants-support", wantsSupport, ["elsewhere.wantsSupport"]);
  const handing = argument("hands-over", handsOver, ["elsewhere.handsOver"]);
  const welcome = argument("welcomes-us", welcomesUs, ["elsewhere.welcomesUs"]);
  const ofPlace = (...more: readonly ApproachArgument[]): readonly ApproachArgument[] =>
    exists === false ? [there] : [there, ...more];
  return [
    { approach: "built", criteria: [none, hosts, year] },
    { approach: "sponsored", criteria: ofPlace(support, meets) },
    { approach: "adopted", criteria: [...ofPlace(handing, meets), hosts, year] },
    { approach: "joined", criteria: ofPlace(welcome, meets) },
  ];
}

function argument(
  criterion: ApproachCriterion,
  holds: boolean | undefined,
  paths: readonly string[],
): ApproachArgument {
  return { criterion, speaks: holds === undefined ? "open" : holds ? "for" : "against", paths };
}
