import { describeSourceAdapter } from "@org/community-conformance/vitest";
import { presets } from "./parameters/presets.js";
import type { SimulationInput } from "./parameters/simulation-parameters.js";
import { simulateCommunity } from "./simulate-community.js";
import { simulatedCapabilities } from "./simulated-capabilities.js";
import { createSimulatorAdapter } from "./simulator-adapter.js";

// More goes away than in the preset alone, so that increments have something to take back.
const parameters: SimulationInput = { removedShare: 0.2, leavingShare: 0.5, deletedAuthorShare: 0.1 };
const options = { preset: "tiny", parameters } as const;
const community = simulateCommunity({ ...presets.tiny, ...parameters });
const counts: Record<string, number> = {}; // keys are the kinds of record, never ids
for (const { kind } of community.records()) counts[kind] = (counts[kind] ?? 0) + 1;

for (const [form, otherForm] of [
  ["records", "columns"],
  ["columns", "records"],
] as const) {
  describeSourceAdapter(`the simulator in ${form}`, {
    create: () => createSimulatorAdapter({ ...options, form }),
    otherForm: () => createSimulatorAdapter({ ...options, form: otherForm }),
    expected: { counts, capabilities: simulatedCapabilities(community.parameters), records: [...community.records()] },
    incremental: {
      before: () => createSimulatorAdapter({ ...options, form, untilDay: 30 }),
      after: () => createSimulatorAdapter({ ...options, form }),
    },
  });
}
