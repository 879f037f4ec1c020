import { type FactRecord, parseInstant } from "@org/community-core/source";
import type { ConformanceHarness } from "../harness/harness.js";
import { failed, failedBy, skipped } from "../judging/verdicts.js";
import { openAdapter } from "../reading/open-adapter.js";
import { peopleIn } from "../reading/people-in.js";
import { type Reading, readAll } from "../reading/reading.js";
import { factsOf, factsOfKind, issuesOf } from "../reading/reading-parts.js";
import { recordName } from "../reading/record-name.js";
import { referenceIssueCodes } from "../reference-issue-codes.js";
import type { Scenario, Verdict } from "../scenario.js";

/** That what a record points at is there. */
export const referenceScenarios: readonly Scenario[] = [
  {
    key: "references/actor",
    title: "each actor is a member",
    promise: `Where a source yields members, everybody who is named is one of them, or an issue ${referenceIssueCodes.actor} says so.`,
    requires: "member records in the fixture",
    run: judgeActors,
  },
  {
    key: "references/reply-target",
    title: "each target is there, and earlier",
    promise: `What a contribution answers was read and is not later, or an issue ${referenceIssueCodes.target} or ${referenceIssueCodes.later} says so; or the fixture is known to leave out as many targets.`,
    requires: "contributions with a target in the fixture",
    run: judgeTargets,
  },
];

async function judgeActors({ create }: ConformanceHarness): Promise<Verdict> {
  const reading = await readAll(await openAdapter(create));
  const members = new Set(factsOfKind(reading, "member").map(({ id }) => id));
  if (members.size === 0) return skipped("the fixture yields no members");
  if (hasIssue(reading, referenceIssueCodes.actor)) return failedBy([], "");
  return failedBy(
    factsOf(reading)
      .filter((fact) => fact.kind !== "identityLink")
      .flatMap((fact) =>
        peopleIn(fact)
          .filter((id) => !members.has(id))
          .map((id) => `${recordName(fact)} names ${id}, who is no member`),
      ),
    "Yield a member with membership: seen for whoever is known from contributions alone.",
  );
}

/**
 * A target may lead out of what was read (promise 5 of the contract), and `collect` then says so. Here it may only if somebody
 * knew it: in a fixture that is small enough to count, it is mostly an id that was made wrongly.
 */
async function judgeTargets({ create, expected: { targetsNotRead } }: ConformanceHarness): Promise<Verdict> {
  const reading = await readAll(await openAdapter(create));
  const contributions = factsOfKind(reading, "contribution");
  const times = new Map(contributions.map(({ id, at }) => [id, instantOf(at)]));
  const aimed = contributions.filter(({ target }) => target !== undefined);
  if (aimed.length === 0) return skipped("no contribution of the fixture has a target");
  const outside = aimed.filter(({ target = "" }) => !times.has(target));
  if (targetsNotRead !== undefined && targetsNotRead !== outside.length) {
    return failed(
      `${outside.length} targets were not read instead of ${targetsNotRead}.`,
      "Check the ids that targets are made of, and what the fixture leaves out.",
    );
  }
  return failedBy(
    aimed.flatMap((contribution) => targetProblems(reading, contribution, times, targetsNotRead !== undefined)),
    "Check the ids that targets are made of; leave out a target that the source does not name, never guess one.",
  );
}

function targetProblems(
  reading: Reading,
  { id, at, target = "" }: FactRecord<"contribution">,
  times: ReadonlyMap<string, number>,
  isCounted: boolean,
): readonly string[] {
  const targetTime = times.get(target);
  if (targetTime === undefined) {
    return isCounted || hasIssue(reading, referenceIssueCodes.target)
      ? []
      : [`contribution ${id} aims at ${target}, which was not read`];
  }
  if (!(targetTime > instantOf(at)) || hasIssue(reading, referenceIssueCodes.later)) return [];
  return [`contribution ${id} is earlier than its target ${target}`];
}

function hasIssue(reading: Reading, code: string): boolean {
  return issuesOf(reading).some((issue) => issue.code === code);
}

function instantOf(at: string): number {
  return parseInstant(at).unwrapOr(Number.NaN);
}
