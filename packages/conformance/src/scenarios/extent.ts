import type { ConformanceHarness } from "../harness/harness.js";
import { failedBy, skipped } from "../judging/verdicts.js";
import { describedBy } from "../reading/described.js";
import { openAdapter } from "../reading/open-adapter.js";
import { readAll } from "../reading/reading.js";
import { factsOfKind } from "../reading/reading-parts.js";
import { recordName } from "../reading/record-name.js";
import type { Scenario, Verdict } from "../scenario.js";

/** Whose acts a source shows. */
export const extentScenarios: readonly Scenario[] = [
  {
    key: "extent/own-acts",
    title: "own acts are somebody's",
    promise:
      "A source of the extent own-acts says who did each contribution, the people that the fixture is of and nobody else, and lists no members.",
    requires: "the extent own-acts",
    run: judgeOwnActs,
  },
];

async function judgeOwnActs({ create, expected: { owners } }: ConformanceHarness): Promise<Verdict> {
  const adapter = await openAdapter(create);
  const description = await describedBy(adapter);
  if (description?.extent !== "own-acts") return skipped("the source shows the acts of everyone at its places");
  const contributions = factsOfKind(await readAll(adapter), "contribution");
  const strangers = contributions.filter(
    ({ author }) => author === undefined || (owners !== undefined && !owners.includes(author)),
  );
  return failedBy(
    [
      ...strangers.map((contribution) => `${recordName(contribution)} is not known to be an owner's`),
      ...(description.capabilities.includes("memberList") ? ["memberList is declared"] : []),
    ],
    "Yield what the owners did and leave out what others did; a source that shows everyone's acts has another extent.",
  );
}
