// Proves the built package under Node's own runner, as an outsider would use it: node --test test/node-test-smoke.mjs
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSourceAdapter, scenarios } from "@org/community-conformance";
import { describeSourceAdapter } from "@org/community-conformance/node-test";
import { createMemoryAdapter } from "@org/community-core/source";

const opening = { kind: "contribution", id: "1", type: "opening", at: "2026-03-02T09:00:00Z", author: "p1" };
const reply = { kind: "contribution", id: "2", type: "reply", at: "2026-03-02T10:00:00Z", author: "p2", target: "1" };
const change = { kind: "contribution", id: "3", type: "reply", at: "2026-03-02T11:00:00Z", author: "p1", target: "2" };
const options = { source: "smoke", records: [opening, reply] };

const harness = {
  create: () => createMemoryAdapter(options),
  expected: { counts: { contribution: 2 }, capabilities: ["openings", "replies", "authors", "replyTargets"] },
  incremental: {
    before: () => createMemoryAdapter(options),
    after: () => createMemoryAdapter({ ...options, increments: [[change]] }),
  },
};

describeSourceAdapter("memory", harness);

test("the report as data", async () => {
  const report = await checkSourceAdapter(harness);
  assert.deepEqual(report.failed, []);
  assert.equal(report.passed.length + report.skipped.length, scenarios.length);
});

test("a broken adapter is caught", async () => {
  const { failed } = await checkSourceAdapter({ ...harness, expected: { counts: { contribution: 3 } } });
  assert.deepEqual(
    failed.map(({ key }) => key),
    ["records/counts"],
  );
});
