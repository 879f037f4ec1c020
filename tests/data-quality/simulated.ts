import { type CommunityDataset, createDataset } from "@org/community-core";
import type { FactRecord, SourceRecord } from "@org/community-core/source";
import { type PresetName, presets, type SimulationInput, simulateCommunity } from "@org/community-simulator";

/** Communities that the campaign runs over: the presets of a size that a report is about, and some of other shapes. */
export const shapes: Readonly<Record<string, SimulationInput>> = {
  ...Object.fromEntries(
    (["one-person", "spread", "manager-leaves", "falls-silent", "tiny", "roles-unknown"] satisfies PresetName[]).map(
      (name) => [name, presets[name]],
    ),
  ),
  plain: {},
  stream: {
    venues: [{ name: "chat", style: "stream" }],
    responseDelay: { medianHours: 0.3, spread: 1 },
    openingsPerDay: 8,
  },
  weekdays: { rhythm: { night: 0, weekend: 0 }, responseDelay: { medianHours: 1, spread: 0.8 } },
  quiet: { openingsPerDay: 0.5, members: 80 },
  churning: { activeMedianDays: 30, members: 1_500, openingsPerDay: 10 },
  welcomed: { ...presets.spread, automatedWelcomeShare: 1 },
};

let latest: { readonly key: string; readonly facts: readonly FactRecord[] } | undefined;

/**
 * The facts of a simulated community of a shape, whose people have habits as those of real communities. The latest are kept:
 * several defects are planted in one community.
 */
export function factsOf(shape: string, seed: number): readonly FactRecord[] {
  const key = `${shape} ${seed}`;
  if (latest?.key !== key) latest = { key, facts: simulate(shape, seed) };
  return latest.facts;
}

function simulate(shape: string, seed: number): readonly FactRecord[] {
  const records: SourceRecord[] = [...simulateCommunity({ habitStrength: 1, ...shapes[shape], seed }).records()];
  return records.filter((record) => record.kind !== "removal" && record.kind !== "issue" && record.kind !== "end");
}

/** The dataset of facts, with the names that the simulator gives. */
export function datasetOf(facts: readonly FactRecord[]): CommunityDataset {
  return createDataset(facts, { source: "simulator" });
}
