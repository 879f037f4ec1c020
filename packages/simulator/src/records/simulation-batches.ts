import type { Accounting, SourceBatch, SourceRecord } from "@org/community-core/source";
import { conversationVersion } from "../life/live-conversation.js";
import { createSimulation, type Simulation } from "../life/simulation.js";
import type { SimulationParameters } from "../parameters/simulation-parameters.js";
import { BatchWriter } from "./batch-writer.js";
import { conversationRecord } from "./conversation-records.js";
import { absenceRecords, dutyRecords, timeEntryRecords } from "./host-records.js";
import { observationRecords } from "./observation-records.js";
import { memberRecords, venueRecords } from "./people-records.js";
import type { ReadStretch } from "./read-stretch.js";
import type { SimulationForm } from "./simulation-form.js";

/**
 * What became known of a community in a stretch of time, in batches; returns the accounting. The community is
 * simulated again from its first moment, so that nothing has to be kept between reads.
 */
export function* simulationBatches(
  parameters: SimulationParameters,
  stretch: ReadStretch,
  form: SimulationForm,
): Generator<SourceBatch, readonly Accounting[]> {
  const writer = new BatchWriter(parameters, stretch, form);
  const simulation = createSimulation(parameters, writer);
  writer.begin(simulation.population);
  for (const record of standing(simulation, stretch)) {
    writer.add(record);
    if (writer.isFull()) yield* writer.full();
  }
  while (simulation.step(stretch.until)) if (writer.isFull()) yield* writer.full();
  yield* rest(simulation, stretch, writer);
  return writer.accounting();
}

/** What is known without looking at contributions. */
function* standing(simulation: Simulation, stretch: ReadStretch): Generator<SourceRecord> {
  yield* venueRecords(simulation, stretch);
  yield* memberRecords(simulation, stretch);
  yield* dutyRecords(simulation, stretch);
  yield* absenceRecords(simulation, stretch);
  yield* timeEntryRecords(simulation, stretch);
}

/** What is still going on at the end, and what was looked at. */
function* rest(simulation: Simulation, stretch: ReadStretch, writer: BatchWriter): Generator<SourceBatch> {
  for (const conversation of simulation.live()) {
    if (conversationVersion(conversation, stretch.until).changedAt < stretch.from) continue;
    writer.add(conversationRecord(conversation, simulation.parameters, stretch.until));
    if (writer.isFull()) yield* writer.full();
  }
  for (const record of observationRecords(simulation.parameters, stretch)) writer.add(record);
  yield* writer.remaining();
}
