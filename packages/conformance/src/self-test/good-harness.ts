import {
  capabilities,
  contributionColumns,
  createMemoryAdapter,
  type MemoryAdapterOptions,
  type SourceBatch,
  type SourceRecord,
} from "@org/community-core/source";
import type {
  ClassifiedFixture,
  ConformanceHarness,
  CreateAdapter,
  Created,
  RateLimitedFixture,
} from "../harness/harness.js";
import { altered, withBatches } from "./altered.js";
import { classifiedName, classifiedTitle, goodContributions, goodFacts, goodIncrement } from "./good-records.js";

/** The two forms in which an adapter can yield contributions. */
export type Form = "records" | "columns";

/** A harness with every part. */
export type GoodHarness = ConformanceHarness &
  Required<Omit<ConformanceHarness, "knownGaps">> & { readonly classified: Required<ClassifiedFixture> };

/** A harness with every part, around an adapter that keeps every promise. */
export function goodHarness(form: Form = "records"): GoodHarness {
  const create = (): Created => good(form);
  return {
    create,
    expected: {
      counts: {
        ...{ absence: 1, aggregate: 2, contribution: 9, conversation: 1, duty: 1, gathering: 1, identityLink: 1 },
        ...{ interview: 1, member: 4, observation: 1, organisation: 1, reactionTotal: 1, stakeholderGroup: 1 },
        ...{ timeEntry: 1, venue: 1 },
      },
      capabilities,
      records: [...goodFacts.map(withoutClassified), ...goodContributions],
    },
    otherForm: () => good(form === "records" ? "columns" : "records"),
    malformed: { create: withBatches(create, rejectOne), issueCodes: ["date-does-not-exist"], rejected: 1 },
    interrupted: withBatches(create, stopHalfWay),
    unauthorised: { create: refusing(create, "The source refused the key."), secret: "kept-very-secret" },
    rateLimited: { create: waiting(create, 2), retryAfterSeconds: 2 },
    incremental: { before: create, after: () => good(form, { increments: [goodIncrement] }) },
    classified: {
      texts: [classifiedName, classifiedTitle],
      create: () => good(form, { include: ["member.name", "conversation.title"] }),
    },
  };
}

function good(form: Form, options: Partial<MemoryAdapterOptions> = {}): Created {
  const batches: readonly SourceBatch[] = [
    goodFacts,
    form === "columns" ? contributionColumns(goodContributions) : goodContributions,
  ];
  return createMemoryAdapter({ source: "self-test", batches, ...options });
}

function withoutClassified(record: SourceRecord): SourceRecord {
  if (record.kind === "member") {
    const { name: _, ...rest } = record;
    return rest;
  }
  if (record.kind !== "conversation") return record;
  const { title: _, ...rest } = record;
  return rest;
}

function rejectOne(batch: SourceBatch): readonly SourceBatch[] {
  if (!("kind" in batch) && batch[0]?.kind === "end") {
    const row = { kind: "row", read: 10, accepted: 9, rejected: 1, duplicate: 0, replaced: 0, removed: 0, skipped: 0 };
    return [[{ ...batch[0], accounting: [row] }]];
  }
  return [[issue("date-does-not-exist", "The date of this row does not exist.")], batch];
}

function stopHalfWay(batch: SourceBatch): readonly SourceBatch[] {
  const isEnd = !("kind" in batch) && batch[0]?.kind === "end";
  return isEnd ? [[issue("connection-lost", "The source broke off."), { kind: "end", complete: false }]] : [batch];
}

/** An issue of severity error. */
export function issue(code: string, message: string): SourceRecord {
  return { kind: "issue", severity: "error", code, message };
}

/** A source that refuses its key in these words. */
export function refusing(create: CreateAdapter, message: string): CreateAdapter {
  return altered(create, () => ({
    async *read() {
      yield [issue("unauthorised", message), { kind: "end", complete: false }];
    },
  }));
}

/** A source that is asked to wait once, and does so for some seconds. */
export function waiting(create: CreateAdapter, seconds: number): RateLimitedFixture["create"] {
  return (wait) =>
    altered(create, (adapter) => ({
      async *read(request) {
        await wait(seconds * 1_000);
        yield* adapter.read(request);
      },
    }))();
}
