import { type Capability, capabilities, type FactRecord, shownCapabilities } from "@org/community-core/source";
import type { ConformanceHarness } from "../harness/harness.js";
import { failed, passed, skipped } from "../judging/verdicts.js";
import { declaredBy } from "../reading/described.js";
import { openAdapter } from "../reading/open-adapter.js";
import { readAll } from "../reading/reading.js";
import { factsOf } from "../reading/reading-parts.js";
import type { Scenario, Verdict } from "../scenario.js";

/** One scenario for each capability: declared if and only if shown. */
export const capabilityScenarios: readonly Scenario[] = capabilities.map((capability) => ({
  key: capabilityKey(capability),
  title: `${capability}: declared and shown`,
  promise: `An adapter declares ${capability} if and only if the fixture shows ${example(capability)}.`,
  requires: `${capability}, declared or shown`,
  run: (harness) => judgeCapability(harness, capability),
}));

/** The key of a capability's scenario. A list of members is proved by those who are silent, hence its name. */
export function capabilityKey(capability: Capability): string {
  if (capability === "memberList") return "capability/silent-members";
  return `capability/${capability.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

async function judgeCapability({ create }: ConformanceHarness, capability: Capability): Promise<Verdict> {
  const adapter = await openAdapter(create);
  const isDeclared = (await declaredBy(adapter)).has(capability);
  const facts = factsOf(await readAll(adapter));
  const isShown = shownCapabilities(facts).has(capability);
  if (!isDeclared && !isShown) return skipped(`the source does not show ${capability}`);
  if (!isDeclared) {
    return failed(
      `The fixture shows ${capability}, which is not declared.`,
      "Declare it in describe, or do not yield it.",
    );
  }
  const isProved = capability === "memberList" ? hasSilentMember(facts) : isShown;
  if (isProved) return passed;
  return failed(
    `${capability} is declared and the fixture does not show ${example(capability)}.`,
    "Put one into the fixture, or do not declare it.",
  );
}

function hasSilentMember(facts: readonly FactRecord[]): boolean {
  const active = new Set(facts.flatMap((fact) => (fact.kind === "contribution" ? (fact.author ?? []) : [])));
  return facts.some((fact) => fact.kind === "member" && fact.membership !== "seen" && !active.has(fact.id));
}

function example(capability: Capability): string {
  return capability === "memberList" ? "a member who contributed nothing" : "an example of it";
}
