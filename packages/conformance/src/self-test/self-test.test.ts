import { describe, expect, it } from "vitest";
import { checkSourceAdapter } from "../check-source-adapter.js";
import { judge } from "../judging/judge.js";
import { scenarios } from "../scenarios.js";
import { withDescription, withRecords } from "./altered.js";
import { brokenHarnesses } from "./broken-harnesses.js";
import { goodHarness } from "./good-harness.js";
import { plainHarness } from "./plain-harness.js";

describe("the good adapter", () => {
  it.each(["records", "columns"] as const)("keeps every promise in %s", async (form) => {
    const report = await checkSourceAdapter(goodHarness(form));
    expect(report.failed).toEqual([]);
    expect(report.skipped.map(({ key }) => key)).toEqual([
      ...(form === "records" ? ["columns/well-formed"] : []),
      // It shows everybody's acts.
      "extent/own-acts",
    ]);
  });

  it.each(["records", "columns"] as const)(
    "needs no more than create and expected if it only reads %s",
    async (form) => {
      const { conforms, failed, passed, skipped } = await checkSourceAdapter(plainHarness(form));
      expect(failed).toEqual([]);
      expect(conforms).toBe(true);
      expect(passed.map(({ key }) => key)).toContain("capability/accepted-answers");
      expect(skipped.find(({ key }) => key === "capability/flags")?.reason).toBe("the source does not show flags");
    },
  );
});

describe("an adapter whose targets lead out of what it reads", () => {
  it("is good where it is known how many do", async () => {
    const plain = plainHarness("records");
    const create = withRecords(plain.create, (record) =>
      record.kind === "contribution" && record.target !== undefined ? [{ ...record, target: "elsewhere" }] : [record],
    );
    const outcome = async (targetsNotRead?: number) => {
      const expected = { ...plain.expected, ...(targetsNotRead === undefined ? {} : { targetsNotRead }) };
      const { failed } = await checkSourceAdapter({ create, expected });
      return failed.map(({ key }) => key);
    };
    expect(await outcome(2)).toEqual([]);
    expect(await outcome()).toEqual(["references/reply-target"]);
    expect(await outcome(1)).toEqual(["references/reply-target"]);
  });
});

describe("an adapter of own acts", () => {
  it.each<[readonly string[] | undefined]>([[undefined], [["p1", "p2"]]])(
    "is good where each act is of one of its people: %j",
    async (owners) => {
      const plain = plainHarness("records");
      const named = withRecords(plain.create, (record) => [
        record.kind === "contribution" ? { author: "p1", ...record } : record,
      ]);
      const create = withDescription(named, () => ({ extent: "own-acts" }));
      const report = await checkSourceAdapter({
        create,
        expected: { ...plain.expected, ...(owners === undefined ? {} : { owners }) },
      });
      expect(report.failed).toEqual([]);
      expect(report.passed.map(({ key }) => key)).toContain("extent/own-acts");
    },
  );
});

describe("every scenario", () => {
  it("has a broken adapter of its own", () => {
    expect(Object.keys(brokenHarnesses).sort()).toEqual(scenarios.map(({ key }) => key).sort());
    expect(Object.values(brokenHarnesses).filter((breaks) => breaks.length === 0)).toEqual([]);
  });

  it("has a key of its own, a title and a promise that is a sentence", () => {
    expect(new Set(scenarios.map(({ key }) => key)).size).toBe(scenarios.length);
    for (const { key, title, promise } of scenarios) {
      expect(key).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      expect(title).not.toBe("");
      expect(promise).toMatch(/^[A-Z].*\.$/);
    }
  });
});

for (const scenario of scenarios) {
  describe(`${scenario.key} fails`, () => {
    it.each((brokenHarnesses[scenario.key] ?? []).map((makeBroken, index) => [index, makeBroken] as const))(
      "broken adapter %i",
      async (_, makeBroken) => {
        const verdict = await judge(scenario, makeBroken(goodHarness()));
        expect(verdict).toMatchObject({ verdict: "failed" });
        if (verdict.verdict !== "failed") return;
        expect(verdict.seen).toMatch(/\.$/);
        expect(verdict.advice).toMatch(/\.$/);
        expect(verdict.seen).not.toContain("kept-very-secret");
      },
    );
  });
}
