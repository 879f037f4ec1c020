import {
  type Capability,
  capabilities,
  type SourceDescription,
  type SourceError,
  worded,
} from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { CheckedOptions } from "./check-options.js";
import { FileTally } from "./reading/file-tally.js";
import { type OpenedFile, openFile } from "./reading/open-file.js";
import { batchesOf, evaluateBlock } from "./reading/read-block.js";
import { fileCapabilities, ShownFacts } from "./reading/shown-facts.js";

/** What the files together can show, from their mappings, their headers and their first rows. */
export async function describeFiles(
  options: CheckedOptions,
  signal?: AbortSignal,
): Promise<Result<SourceDescription, SourceError>> {
  const found = new Set<Capability>();
  const classified = new Set<string>();
  const zones = new Set<string>();
  const remarks: { readonly code: string; readonly message: string }[] = [];
  for (const which of options.files) {
    if (signal?.aborted === true) {
      return err({ type: "SourceError", code: "aborted", message: "Describing was stopped on request." });
    }
    const file = await openFile(which, options);
    if (file.isErr()) return err(file.error);
    const shown = await showFirstRows(file.value);
    for (const capability of fileCapabilities(file.value, shown)) found.add(capability);
    for (const field of file.value.plan.classified) classified.add(field);
    const zone = file.value.effective.dates.timeZone;
    if (zone !== undefined) zones.add(zone);
    const { preset } = file.value;
    if (preset !== undefined && which.mapping?.preset === undefined) {
      remarks.push({
        code: "preset-recognised",
        ...worded("{file} was recognised as {preset} by its header.", { file: which.name, preset }),
      });
    }
  }
  const [timeZone, ...others] = zones;
  return ok({
    name: "csv",
    source: options.source,
    capabilities: capabilities.filter((capability) => found.has(capability)),
    classifiedFields: [...classified],
    incremental: false,
    stores: false,
    ...(timeZone === undefined || others.length > 0 ? {} : { timeZone }),
    ...(remarks.length === 0 ? {} : { remarks }),
  });
}

/**
 * Reads the first blocks of a file and closes it. A file that breaks off in them is described by what came before:
 * reading it says what happened, and keeps those rows.
 */
async function showFirstRows(file: OpenedFile): Promise<ShownFacts> {
  const shown = new ShownFacts();
  const tally = new FileTally(file.name);
  try {
    while (!tally.isEnoughToDescribe && (await file.reader.next(file.block))) {
      evaluateBlock(file);
      tally.count(file.block, file.plan.templates);
      for (const _ of batchesOf(file, shown, "columns"));
    }
  } catch {
    return shown;
  } finally {
    await file.reader.close().catch(() => undefined);
  }
  return shown;
}
