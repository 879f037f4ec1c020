import { type SourceError, worded } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { resolveSource } from "../fields/resolved-source.js";
import { type CsvMapping, type PresetName, presetNames } from "../mapping/csv-mapping.js";
import { effectiveMapping } from "../mapping/effective-mapping.js";
import { allColumnsThere } from "../reading/plan-file.js";
import type { Header } from "../table/header.js";

/**
 * The preset that fits a header: all it needs is there, it explains more than half of the columns, and more of them
 * than any other preset. Everything less sure is left to the user.
 */
export function choosePreset(mapping: CsvMapping, header: Header, file: string): Result<PresetName, SourceError> {
  const fitting: { readonly name: PresetName; readonly columns: number }[] = [];
  for (const name of presetNames) {
    const { records } = effectiveMapping({ ...(mapping.fields === undefined ? {} : { fields: mapping.fields }) }, name);
    if (!allColumnsThere(records, header)) continue;
    const columns = new Set(
      records.flatMap(({ fields }) => Object.values(fields).flatMap((source) => foundColumn(source, header))),
    );
    if (2 * columns.size > header.names.length) fitting.push({ name, columns: columns.size });
  }
  fitting.sort((one, other) => other.columns - one.columns);
  const [best, second] = fitting;
  if (best !== undefined && best.columns > (second?.columns ?? 0)) return ok(best.name);
  const found = header.names
    .slice(0, 40)
    .map((column) => `“${column}”`)
    .join(", ");
  const said = worded(
    best === undefined
      ? "No preset fits its columns. Found in {file}: {found}."
      : "Its columns fit {one} and {other} alike. Found in {file}: {found}.",
    { file, found, one: best?.name ?? "", other: second?.name ?? "", presets: presetNames.join(", ") },
    "Name a preset ({presets}) or declare a mapping with records. Contributions need columns for id, type and time.",
  );
  return err({ type: "SourceError", code: "preset-not-recognised", ...said, place: { file } });
}

function foundColumn(source: Parameters<typeof resolveSource>[0], header: Header): readonly number[] {
  const resolved = resolveSource(source, header);
  if (resolved.isErr() || resolved.value === undefined) return [];
  return resolved.value.is === "column" ? [resolved.value.column] : [];
}
