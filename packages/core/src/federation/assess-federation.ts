import { err, ok, type Result } from "neverthrow";
import { told } from "../continuity/told.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { mergeDatasets } from "../dataset/merge/merge-datasets.js";
import type { VenueKey } from "../dataset/slice/chosen-part.js";
import { sliceByVenues } from "../dataset/slice/slice-by-venues.js";
import type { InvalidInput } from "../model/errors.js";
import type { Instant, IsoInstant } from "../model/instant.js";
import { statedMoment } from "../model/stated-moment.js";
import type { TimeZone } from "../model/time-zone.js";
import type { Federation } from "./federation.js";
import type { FederationReport } from "./federation-report.js";
import { assessPart, type PartFrame } from "./part-health.js";
import { placedParts } from "./placed-parts.js";
import { reportOfParts } from "./report-of-parts.js";
import { twicePlaced } from "./twice-placed.js";

/** Of which moment and over which window all parts are assessed. */
export interface AssessFederationOptions {
  /** The moment: milliseconds since 1970, or ISO 8601 with an offset. */
  readonly asOf: Instant | IsoInstant;
  /** Days of the window that ends there. Absent: 90. */
  readonly days?: number;
  /** The zone in which days are cut. Absent: UTC. */
  readonly timeZone?: TimeZone;
}

/** A local community with a dataset of its own. */
export interface PartDataset {
  readonly name: string;
  readonly dataset: CommunityDataset;
}

/**
 * Local communities in one dataset, each and together (S32): every part over the same window as if there were no others,
 * the shares of all parts beside each other as they are and drawn to what they have in common, the subjects that recur, and
 * whoever drives several parts.
 *
 * A venue that the data do not have is named (`unseenVenues`); a part of which none is there, or of which nothing can be
 * measured, stays in the list with its reason. Venues of no part count in the whole. A part of one person is a part.
 *
 * @returns Plain JSON, or why the federation does not fit the data: a venue in two parts, or of several sources.
 * @throws RangeError if `asOf` is no moment, `days` no whole number above 0, the time zone does not exist or the dataset
 * was built without ids.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "ann", venue: "north" },
 *   { kind: "contribution", id: "2", type: "opening", at: "2026-01-06T09:00:00Z", author: "bob", venue: "south" },
 * ]);
 * const parts = ["north", "south", "east"].map((venue) => ({ name: venue, venues: [venue] }));
 * const bank = assessFederation(dataset, { parts }, { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * bank.parts.map(({ health }) => health.status) // => ["measured", "measured", "refused"]
 */
export function assessFederation(
  dataset: CommunityDataset,
  federation: Federation,
  options: AssessFederationOptions,
): Result<FederationReport, InvalidInput> {
  const frame = frameOf(options);
  return placedParts(dataset, federation).map((placed) => {
    const inParts = new Set(placed.flatMap(({ venues }) => venues.map(keyOf)));
    const report = reportOfParts(
      placed.map((part) => ({
        ...part,
        ...(part.venues.length === 0 ? {} : { dataset: sliceByVenues(dataset, part.venues) }),
      })),
      dataset,
      frame,
    );
    const outside = dataset.venues
      .filter((venue) => !inParts.has(keyOf(venue)))
      .map(({ source, id, name }) => ({ source, id, ...(name === undefined ? {} : { name }) }));
    return {
      ...report,
      outside,
      ...(outside.length === 0 ? {} : { elsewhere: told(assessPart(sliceByVenues(dataset, outside), frame).health) }),
      ...(federation.name === undefined ? {} : { name: federation.name }),
    };
  });
}

/**
 * Local communities with a dataset each, such as forums of their own, assessed as `assessFederation` does. The whole, and who
 * drives several parts, can be told only where pseudonyms are by one key and ids were kept; else both are refused
 * (`people-not-comparable`).
 *
 * @returns Plain JSON, or which venue is in the datasets of two parts.
 * @throws RangeError if `asOf` is no moment, `days` no whole number above 0 or the time zone does not exist.
 * @example
 * const north = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "ann", venue: "north" },
 * ]);
 * const parts = [{ name: "North", dataset: north }];
 * assessFederationOf(parts, { asOf: "2026-01-31T00:00:00Z" }).isOk() // => true
 */
export function assessFederationOf(
  parts: readonly PartDataset[],
  options: AssessFederationOptions,
): Result<FederationReport, InvalidInput> {
  const frame = frameOf(options);
  const problems = twicePlaced(parts.map(({ name, dataset }) => ({ name, keys: dataset.venues.map(keyOf) })));
  if (problems.length > 0) return err({ type: "InvalidInput", subject: "federation", problems });
  const datasets = parts.map(({ dataset }) => dataset);
  const isJoinable = datasets.every(
    ({ identity, contributions }) => identity.pseudonyms === "keyed" && contributions.ids !== undefined,
  );
  const whole = isJoinable ? mergeDatasets(datasets, { as: "join" }).dataset : undefined;
  const placed = parts.map(({ name, dataset }) => ({
    name,
    dataset,
    venues: dataset.venues.map(({ source, id }) => ({ source, id })),
    unseenVenues: [],
  }));
  return ok(reportOfParts(placed, whole, frame));
}

function frameOf({ asOf, days = 90, timeZone = "UTC" }: AssessFederationOptions): PartFrame {
  return { asOf: statedMoment(asOf), days, timeZone };
}

function keyOf({ source, id }: VenueKey): string {
  return JSON.stringify([source, id]);
}
