import {
  capabilities,
  contributionRecords,
  currentFacts,
  type SourceBatch,
  type SourceRecord,
} from "@org/community-core/source";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { ForumRow } from "../forum/forum-row.js";
import { everybody } from "../forum/visibility.js";
import type { RecordForm } from "../records/batch-cutter.js";
import { changedBatches } from "../records/changed-batches.js";
import { forumBatches } from "../records/forum-batches.js";
import { factTexts, isFact } from "../testing/read-site.js";
import type { WayEnd } from "../ways/way-in.js";
import { ReadForums } from "./read-forums.js";

const id = fc.integer({ min: 1, max: 4 });
const user = fc.integer({ min: 0, max: 3 });
const at = fc.integer({ min: 1, max: 9 }).map((hours) => hours * 3_600_000);
const truth = fc.boolean();

/** Rows of few things, so that many speak of the same. */
const row: fc.Arbitrary<ForumRow> = fc.oneof(
  fc.record({ kind: fc.constant("category"), id, readRestricted: truth }),
  fc.record({ kind: fc.constant("user"), id, createdAt: at, admin: truth }),
  fc.record({ kind: fc.constant("topic"), id, categoryId: id, createdAt: at, visible: truth, closed: truth }),
  fc.record({
    ...{ kind: fc.constant("post" as const), id, topicId: id, postNumber: id, postType: fc.constantFrom(1, 3, 4) },
    ...{ createdAt: at, userId: id, replyToPostNumber: id, likeCount: id, categoryId: id, hidden: truth },
  }),
  fc.record({
    ...{ kind: fc.constant("postAction" as const), postId: id, userId: user, typeId: fc.constantFrom(2, 8) },
    createdAt: at,
  }),
  fc.record({ kind: fc.constant("postRevision"), postId: id, number: id, userId: user, createdAt: at }),
  fc.record({ kind: fc.constant("solution"), topicId: id, answerPostId: id }),
  fc.record({ kind: fc.constant("invite"), id, invitedById: user, createdAt: at }),
  fc.record({
    kind: fc.constant("gone"),
    of: fc.constantFrom("post", "topic", "user", "category", "like", "postRevisions", "solution"),
    ...{ id, userId: user },
  }),
);

function recordsOf(batches: Iterable<SourceBatch>): readonly SourceRecord[] {
  return [...batches].flatMap((batch) => ("kind" in batch ? contributionRecords(batch) : batch));
}

const until = 10 * 3_600_000;
const end: WayEnd = { complete: true, coverage: { until, complete: true }, since: { until, complete: true } };

/** Everything in a forum that was filled by rows, and what changed since some of them. */
function readsOf(known: readonly ForumRow[], later: readonly ForumRow[], form: RecordForm) {
  const forums = new ReadForums(true);
  const opening = new ReadForums(false);
  for (const [time, one] of known.entries()) {
    opening.take({ observedAt: time, rows: [one] });
    forums.take({ observedAt: time, rows: [one], isKnown: true });
  }
  for (const [time, one] of later.entries()) forums.take({ observedAt: known.length + time, rows: [one] });
  const options = { capabilities, coverage: end.coverage, policy: everybody, form, withNames: true, withTitles: true };
  const change = forums.change(end);
  if (change === undefined) throw new RangeError("A read from a cursor tells what changed.");
  return {
    before: recordsOf(forumBatches(opening.now, options)),
    change: recordsOf(changedBatches(change, options)),
    whole: recordsOf(forumBatches(forums.now, options)),
  };
}

function factsOf(reads: readonly (readonly SourceRecord[])[]): readonly string[] {
  return factTexts(currentFacts(reads).filter((fact) => isFact(fact) && fact.kind !== "observation"));
}

const earlier = fc.array(row, { minLength: 10, maxLength: 40, size: "max" });
/** Few, so that what one of them changes is not told by another. */
const after = fc.array(row, { minLength: 1, maxLength: 3 });

it.each(["records", "columns"] as const)("what changed, added to what was there, is what is there (%s)", (form) => {
  fc.assert(
    fc.property(earlier, after, (known, later) => {
      const { before, change, whole } = readsOf(known, later, form);
      expect(factsOf([before, change])).toEqual(factsOf([whole]));
    }),
    { numRuns: 1_000 },
  );
});

it("tells the same in records and in columns", () => {
  fc.assert(
    fc.property(earlier, after, (known, later) => {
      const [records, columns] = [readsOf(known, later, "records"), readsOf(known, later, "columns")];
      for (const part of ["before", "change", "whole"] as const) {
        expect(factTexts(columns[part].filter(isFact))).toEqual(factTexts(records[part].filter(isFact)));
      }
    }),
  );
});
