import type { Capability, RecordKind, SourceAdapter, SourceRecord } from "@org/community-core/source";
import type { Result } from "neverthrow";

/** An adapter, or what its factory returned: the kit unwraps it. */
export type Created = SourceAdapter | Result<SourceAdapter, unknown>;

/** Makes a fresh adapter that knows nothing of earlier ones. */
export type CreateAdapter = () => Created | Promise<Created>;

/** What the good fixture holds. */
export interface ExpectedRead {
  /**
   * How many records of each kind a full read yields; contributions in columns count as their rows. A kind that is not
   * named must not occur; `issue` too, so that a good fixture without issues needs no entry.
   */
  readonly counts: { readonly [K in Exclude<RecordKind, "end">]?: number };
  /** Exactly what `describe` must say. Absent: it is held against the fixture alone. */
  readonly capabilities?: readonly Capability[];
  /** Of a source of own acts: the people, by the source's ids, whose acts the fixture holds. Absent: it is not looked whose. */
  readonly owners?: readonly string[];
  /**
   * How many targets of the good fixture the source names and does not hold, such as posts of others. Absent: none, unless an
   * issue `target-not-read` owns up to them.
   */
  readonly targetsNotRead?: number;
  /** The golden records in any order, as an array or as NDJSON; an `end` in it is passed over. */
  readonly records?: readonly SourceRecord[] | string;
}

/** A fixture with at least one row that cannot be used, among rows that can. */
export interface MalformedFixture {
  readonly create: CreateAdapter;
  /** The codes of the issues that must say so. */
  readonly issueCodes: readonly string[];
  /** How many rows the adapter's own accounting must show as rejected. */
  readonly rejected: number;
}

/** A source that refuses the secret that it is given. */
export interface UnauthorisedFixture {
  readonly create: CreateAdapter;
  /** The secret that the adapter was given, at least 4 characters; it must not stand in anything that comes out. */
  readonly secret: string;
}

/** A source that refuses one request of a read as one too many, and names how long to wait. */
export interface RateLimitedFixture {
  /**
   * The adapter over the good fixture. Give it `wait` as its clock: it records and returns at once, so that no test
   * sleeps.
   */
  create(wait: (milliseconds: number) => Promise<void>): Created | Promise<Created>;
  /** What the source asks for in `Retry-After`. */
  readonly retryAfterSeconds: number;
}

/** One source at two moments. */
export interface IncrementalFixture {
  /** Over the source as it was. */
  readonly before: CreateAdapter;
  /** Over the same source after at least one change. */
  readonly after: CreateAdapter;
}

/** What the good fixture holds of people, and an adapter that was asked for it. */
export interface ClassifiedFixture {
  /** Names, addresses and texts that stand in the good fixture's source and must not come out of `create()`. */
  readonly texts: readonly string[];
  /** Over the same fixture, asked for all its classified fields. */
  readonly create?: CreateAdapter;
}

/**
 * What an integrator hands in to have an adapter proved. An adapter that reads a file needs no more than `create` and
 * `expected`; each other part proves one more promise.
 */
export interface ConformanceHarness {
  /** A fresh adapter over the good fixture, with default options: nothing classified asked for. */
  readonly create: CreateAdapter;
  readonly expected: ExpectedRead;
  /** The good fixture once more, in the other form of batch: columns instead of records, or records instead of columns. */
  readonly otherForm?: CreateAdapter;
  readonly malformed?: MalformedFixture;
  /** Over a source that fails half-way through a read. */
  readonly interrupted?: CreateAdapter;
  readonly unauthorised?: UnauthorisedFixture;
  readonly rateLimited?: RateLimitedFixture;
  readonly incremental?: IncrementalFixture;
  readonly classified?: ClassifiedFixture;
  /** Keys of scenarios that are known to fail. Each must go on failing: a closed gap is taken out of the list. */
  readonly knownGaps?: readonly string[];
}
