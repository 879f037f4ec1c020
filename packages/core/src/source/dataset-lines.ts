import { z } from "zod";
import type { DatasetIdentity, DatasetSource } from "../dataset/community-dataset.js";
import { capabilities } from "../model/capability.js";
import { countField, idField } from "../model/fields.js";
import type { Id } from "../model/id.js";
import { type Noun, noun } from "../model/noun.js";
import { limitsFields } from "./source-limits-schema.js";

/** The number of the format. Readers refuse any other, so that it grows with every change of meaning. */
export const datasetFormat = 1;

/** The first line: what the file is, and of which sources. */
export interface HeaderLine extends Pick<DatasetIdentity, "pseudonyms"> {
  readonly kind: "dataset";
  readonly format: typeof datasetFormat;
  readonly keyName?: string;
  readonly sources: readonly (DatasetSource & { readonly cursor?: string })[];
}

/** Two accounts that are one person. */
export interface LinkLine {
  readonly kind: "link";
  readonly accounts: readonly [Id, Id];
}

/** Somebody who must not appear. */
export interface SuppressedLine {
  readonly kind: "suppressed";
  readonly account: Id;
}

/** From here on the records are of this source. */
export interface RecordsLine {
  readonly kind: "records";
  readonly source: string;
}

/** A venue of which there is no record. */
export interface PlaceLine {
  readonly kind: "place";
  readonly venue: Id;
}

/** The last line, with how many lines there are, itself included. */
export interface LastLine {
  readonly kind: "end";
  readonly lines: number;
}

/** A line that is no source record. */
export type DatasetLine = HeaderLine | LinkLine | SuppressedLine | RecordsLine | PlaceLine | LastLine;

const source = z.strictObject({
  source: z.string(),
  capabilities: z.array(z.enum(capabilities)).readonly(),
  ...limitsFields,
  cursor: z.exactOptional(z.string().min(1)),
});

/** The fields of the first line. */
export const headerNoun: Noun<HeaderLine> = noun<HeaderLine>(
  "head of a dataset",
  z.strictObject({
    kind: z.literal("dataset"),
    format: z.literal(datasetFormat),
    pseudonyms: z.enum(["numbered", "keyed"]),
    keyName: z.exactOptional(z.string().min(1)),
    sources: z.array(source).readonly(),
  }),
  ({ sources }) =>
    new Set(sources.map((one) => one.source)).size === sources.length
      ? []
      : [{ path: "sources", message: "names a source twice" }],
);

/** The fields of the line that links two accounts. */
export const linkNoun: Noun<LinkLine> = noun<LinkLine>(
  "link of a dataset",
  z.strictObject({ kind: z.literal("link"), accounts: z.tuple([idField, idField]).readonly() }),
);

/** The fields of the line about somebody who must not appear. */
export const suppressedNoun: Noun<SuppressedLine> = noun<SuppressedLine>(
  "suppressed account of a dataset",
  z.strictObject({ kind: z.literal("suppressed"), account: idField }),
);

/** The fields of the line before the records of a source. */
export const recordsNoun: Noun<RecordsLine> = noun<RecordsLine>(
  "begin of records",
  z.strictObject({ kind: z.literal("records"), source: z.string() }),
);

/** The fields of the line for a venue without a record. */
export const placeNoun: Noun<PlaceLine> = noun<PlaceLine>(
  "place of a dataset",
  z.strictObject({ kind: z.literal("place"), venue: idField }),
);

/** The fields of the last line. */
export const lastNoun: Noun<LastLine> = noun<LastLine>(
  "end of a dataset",
  z.strictObject({ kind: z.literal("end"), lines: countField }),
);
