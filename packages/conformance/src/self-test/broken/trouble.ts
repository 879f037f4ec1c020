import type { ReadRequest, SourceAdapter, SourceBatch } from "@org/community-core/source";
import { altered, withBatches } from "../altered.js";
import { type Breaks, breaking, isEnd, throwing } from "../breaking.js";
import { refusing, waiting } from "../good-harness.js";

/** Adapters that do not own up to trouble. */
export const brokenTrouble: Breaks = {
  "cancel/signal": [
    breaking((create) => altered(create, (adapter) => ({ read: () => adapter.read() }))),
    breaking((create) => altered(create, (adapter) => ({ read: (request) => throwingOnAbort(adapter, request) }))),
    breaking((create) =>
      withBatches(create, (batch, { signal }) => (isEnd(batch) && signal?.aborted === true ? [] : [batch])),
    ),
  ],
  "errors/interrupted": [
    (good) => ({ ...good, interrupted: good.create }),
    (good) => ({ ...good, interrupted: altered(good.create, () => throwing) }),
    (good) => ({ ...good, interrupted: good.unauthorised.create }),
    (good) => ({ ...good, interrupted: withBatches(good.interrupted, (batch) => (isLast(batch) ? [] : [batch])) }),
  ],
  "errors/malformed-row": [
    (good) => ({ ...good, malformed: { ...good.malformed, create: good.create } }),
    (good) => ({ ...good, malformed: { ...good.malformed, issueCodes: ["row-too-long"] } }),
    (good) => ({ ...good, malformed: { ...good.malformed, rejected: 2 } }),
    (good) => ({ ...good, malformed: { issueCodes: [], rejected: 0, create: good.interrupted } }),
    (good) => ({ ...good, malformed: { issueCodes: [], rejected: 0, create: altered(good.create, () => throwing) } }),
    (good) => ({ ...good, malformed: { ...good.malformed, create: withBatches(good.malformed.create, withoutFacts) } }),
  ],
  "errors/unauthorised": [
    (good) => ({ ...good, unauthorised: { ...good.unauthorised, create: good.create } }),
    (good) => ({ ...good, unauthorised: { ...good.unauthorised, create: altered(good.create, () => throwing) } }),
    ...["kept-very-secret", btoa("kept-very-secret")].map((secret): Breaks[string][number] => (good) => ({
      ...good,
      unauthorised: { ...good.unauthorised, create: refusing(good.create, `GET /?key=${secret} was refused.`) },
    })),
    (good) => ({
      ...good,
      unauthorised: { secret: "ä/key", create: refusing(good.create, "GET /%C3%A4%2Fkey failed.") },
    }),
  ],
  "errors/rate-limited": [
    (good) => ({ ...good, rateLimited: { ...good.rateLimited, create: good.create } }),
    (good) => ({ ...good, rateLimited: { ...good.rateLimited, create: waiting(good.create, 1) } }),
    (good) => ({ ...good, rateLimited: { ...good.rateLimited, create: waiting(good.interrupted, 2) } }),
    (good) => ({
      ...good,
      rateLimited: { ...good.rateLimited, create: waiting(withBatches(good.create, withoutFacts), 2) },
    }),
  ],
};

async function* throwingOnAbort(adapter: SourceAdapter, request: ReadRequest = {}): AsyncGenerator<SourceBatch> {
  for await (const batch of adapter.read(request)) {
    request.signal?.throwIfAborted();
    yield batch;
  }
}

function isLast(batch: SourceBatch): boolean {
  return !("kind" in batch) && batch.some(({ kind }) => kind === "end");
}

function withoutFacts(batch: SourceBatch): readonly SourceBatch[] {
  if ("kind" in batch) return [];
  return [batch.filter(({ kind }) => kind === "end" || kind === "issue")];
}
