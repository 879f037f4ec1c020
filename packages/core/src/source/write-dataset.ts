import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { isId } from "../model/id.js";
import { mayBeKept } from "../model/source-limits.js";
import { type DatasetLine, datasetFormat, type HeaderLine } from "./dataset-lines.js";
import type { KeepingForbidden } from "./keeping-forbidden.js";
import type { KeptDataset } from "./kept-dataset.js";
import { keptContributions, keptFacts, keptRemovals } from "./kept-records.js";
import { writeNdjson } from "./write-ndjson.js";

/** What is kept with a dataset. */
export type WriteDatasetOptions = Partial<Omit<KeptDataset, "dataset">>;

/**
 * Writes a dataset as lines of text of which `readDataset` makes the same dataset, so that a later process can go on
 * from it (`collect` with `previous`). Equal datasets give equal lines, and no more than one line is held at a time.
 * People stand in the lines by pseudonym, which remains personal data.
 *
 * @returns The lines, each with its line feed; or which source forbids it. Where a source limits for how long its
 * records may be kept (`retention`) nothing is written: a file does not end by itself, and half a dataset looks like a
 * dying community.
 * @throws RangeError for a dataset that was built without ids, a pseudonym that is no id, or a cursor of no source.
 * @example
 * const dataset = createDataset([{ kind: "member", id: "ann" }]);
 * [...writeDataset(dataset)._unsafeUnwrap()][2] // => '{"kind":"member","id":"ann"}\n'
 */
export function writeDataset(
  dataset: CommunityDataset,
  options: WriteDatasetOptions = {},
): Result<Iterable<string>, KeepingForbidden> {
  assertKeepable(dataset, options);
  const limited = dataset.sources.find((source) => !mayBeKept(source));
  if (limited === undefined) return ok(counted(lines(dataset, options)));
  return err({ type: "KeepingForbidden", source: limited.source, retention: limited.retention ?? {} });
}

function assertKeepable(dataset: CommunityDataset, { cursors }: WriteDatasetOptions): void {
  const { contributions, people, sources, identity } = dataset;
  if (contributions.ids === undefined) throw new RangeError("A dataset is kept with ids, got one that has none.");
  const pseudonyms = [...people.pseudonyms, ...identity.links.flat(), ...identity.suppressed];
  if (!pseudonyms.every(isId)) throw new RangeError("Pseudonyms are ids (see isId), got one that is none.");
  for (const source of cursors?.keys() ?? []) {
    if (sources.some((known) => known.source === source)) continue;
    throw new RangeError(`A cursor is of a source of the dataset, got one of ${source}.`);
  }
}

/** The lines with the last one, which says how many they are: a line that is lost does not go unnoticed. */
function* counted(texts: Iterable<string>): Generator<string> {
  let count = 1;
  for (const text of texts) {
    yield text;
    count++;
  }
  yield line({ kind: "end", lines: count });
}

function* lines(dataset: CommunityDataset, options: WriteDatasetOptions): Generator<string> {
  const { sources, identity } = dataset;
  yield line(header(dataset, options));
  for (const accounts of identity.links) yield line({ kind: "link", accounts });
  for (const account of identity.suppressed) yield line({ kind: "suppressed", account });
  for (const { source } of sources) {
    yield line({ kind: "records", source });
    for (const venue of placesOf(dataset, source)) yield line({ kind: "place", venue });
    yield* writeNdjson(keptFacts(dataset, source));
    // Their keys stand in the order of the schema already, and with a list of keys they take four times as long.
    for (const record of keptContributions(dataset, source)) yield `${JSON.stringify(record)}\n`;
    yield* writeNdjson(keptRemovals(dataset, source));
  }
}

function header({ sources, identity }: CommunityDataset, { cursors, keyName }: WriteDatasetOptions): HeaderLine {
  return {
    kind: "dataset",
    format: datasetFormat,
    pseudonyms: identity.pseudonyms,
    ...(keyName === undefined ? {} : { keyName }),
    sources: sources.map(({ source, capabilities, retention, linkable, extent }) => {
      const cursor = cursors?.get(source);
      return {
        source,
        capabilities,
        ...(retention === undefined ? {} : { retention }),
        ...(linkable === undefined ? {} : { linkable }),
        ...(extent === undefined ? {} : { extent }),
        ...(cursor === undefined ? {} : { cursor }),
      };
    }),
  };
}

/** The venues of a source without a record of their own; not the one that stands for the source, which needs none. */
function placesOf({ venues, facts }: CommunityDataset, source: string): readonly string[] {
  const recorded = new Set(facts.venue.filter((fact) => fact.source === source).map(({ id }) => id));
  return venues.flatMap((venue) =>
    venue.source === source && venue.id !== "" && !recorded.has(venue.id) ? [venue.id] : [],
  );
}

function line(value: DatasetLine): string {
  return `${JSON.stringify(value)}\n`;
}
