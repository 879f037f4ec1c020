import { presetTemplates, unmistakableDates } from "../presets/preset.js";
import type { CsvMapping, PresetName, RecordTemplate } from "./csv-mapping.js";

/** The templates of a file, once it is known which preset holds. */
export interface EffectiveMapping {
  readonly records: readonly RecordTemplate[];
  readonly dates: NonNullable<CsvMapping["dates"]>;
  /** Whether the words of the contribution type are the preset's, which say nothing about this file. */
  readonly typesAreAnybodys: boolean;
}

/** A declared mapping as it stands, or a preset with the fields and settings that override it. */
export function effectiveMapping(mapping: CsvMapping, preset: PresetName | undefined): EffectiveMapping {
  if (mapping.records !== undefined || preset === undefined) {
    return { records: mapping.records ?? [], dates: mapping.dates ?? {}, typesAreAnybodys: false };
  }
  const template = presetTemplates[preset];
  return {
    records: [{ ...template, fields: { ...template.fields, ...mapping.fields } }],
    dates: { ...unmistakableDates, ...mapping.dates },
    typesAreAnybodys: mapping.fields?.["type"] === undefined,
  };
}
