import type { SourceAdapter, SourceRecord } from "@org/community-core/source";
import { err, ok } from "neverthrow";
import type { CreateAdapter } from "../../harness/harness.js";
import { altered, withDescription, withRecords } from "../altered.js";
import { type Breaks, beforeEnd, breaking } from "../breaking.js";
import { issue } from "../good-harness.js";
import { classifiedTitle } from "../good-records.js";

/** Adapters that tell too much or do not forget. */
export const brokenPrivacy: Breaks = {
  "privacy/no-classified-fields": [
    (good) => ({ ...good, create: good.classified.create }),
    breaking((create) => beforeEnd(create, issue("row-too-long", `The row "${classifiedTitle}" is too long.`))),
    breaking((create) =>
      withDescription(create, () => ({ classifiedFields: ["member.department", "gathering.attendees"] })),
    ),
  ],
  "privacy/on-request": [
    (good) => ({ ...good, classified: { ...good.classified, create: good.create } }),
    (good) => ({
      ...good,
      classified: {
        ...good.classified,
        create: withDescription(good.classified.create, () => ({ classifiedFields: ["member.name"] })),
      },
    }),
  ],
  "forget/person": [
    breaking((create) => altered(create, () => ({ forget: async () => ok(undefined) }))),
    breaking((create) =>
      altered(create, () => ({
        forget: async () => err({ type: "SourceError", code: "read-only", message: "It cannot be changed." }),
      })),
    ),
    breaking((create) => forgettingToo(create, ({ kind }) => kind === "member")),
    breaking((create) =>
      forgettingToo(create, (record) => record.kind === "contribution" && record.author === undefined),
    ),
    breaking((create) =>
      withRecords(create, (record) => (record.kind === "contribution" ? [withoutAuthor(record)] : [record])),
    ),
  ],
};

/** Forgets the person, and with the person things that should have stayed. */
function forgettingToo(create: CreateAdapter, isGone: (record: SourceRecord) => boolean): CreateAdapter {
  let isForgetting = false;
  const filtered = withRecords(create, (record) => (isForgetting && isGone(record) ? [] : [record]));
  return altered(
    filtered,
    (adapter): Partial<SourceAdapter> => ({
      forget: async (ids) => {
        isForgetting = true;
        return adapter.forget === undefined ? ok(undefined) : adapter.forget(ids);
      },
    }),
  );
}

function withoutAuthor(record: Extract<SourceRecord, { kind: "contribution" }>): SourceRecord {
  const { author: _, ...rest } = record;
  return rest;
}
