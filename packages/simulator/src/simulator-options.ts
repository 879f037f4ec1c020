import { type InvalidInput, problem, readOptions } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { simulationParameters } from "./parameters/parameters-schema.js";
import { type PresetName, presets } from "./parameters/presets.js";
import type { SimulationInput, SimulationParameters } from "./parameters/simulation-parameters.js";
import type { SimulationForm } from "./records/simulation-form.js";

/** What a simulator adapter can be told; every option may be left out. */
export interface SimulatorOptions {
  /** The name of this instance, 1–200 characters. Default `simulator`. */
  readonly source?: string;
  /** The community to begin with. Default `one-person`. */
  readonly preset?: PresetName;
  /** What differs from the preset; each key given here takes the place of the preset's as a whole. */
  readonly parameters?: SimulationInput;
  /** Default `records`. */
  readonly form?: SimulationForm;
  /** Only what is known after so many days, 1 to the days of the community. Default all. */
  readonly untilDay?: number;
}

/** The options after checking, with the defaults. */
export interface CheckedSimulatorOptions {
  readonly source: string;
  readonly parameters: SimulationParameters;
  readonly form: SimulationForm;
  readonly untilDay: number;
}

const presetNames = Object.keys(presets) as PresetName[]; // the keys of a closed record

const schema = z.strictObject({
  source: z.string().min(1).max(200).default("simulator"),
  preset: z.enum(presetNames).default("one-person"),
  parameters: z.looseObject({}).default({}),
  form: z.enum(["records", "columns"]).default("records"),
  untilDay: z.exactOptional(z.int().min(1)),
});

/** Checks options from outside, or says each thing that is wrong with them. */
export function simulatorOptions(input: unknown): Result<CheckedSimulatorOptions, InvalidInput> {
  const parsed = readOptions("simulator options", schema, input ?? {});
  if (parsed.isErr()) return err(parsed.error);
  const { source, preset, form, untilDay } = parsed.value;
  return simulationParameters({ ...presets[preset], ...parsed.value.parameters }).andThen((parameters) => {
    if (untilDay === undefined || untilDay <= parameters.days) {
      return ok({ source, form, parameters, untilDay: untilDay ?? parameters.days });
    }
    return err<never, InvalidInput>({
      type: "InvalidInput",
      subject: "simulator options",
      problems: [problem("untilDay", { type: "wrong-number", bound: { side: "at-most", limit: parameters.days } })],
    });
  });
}
