import {
  assessHealth,
  type ContributionType,
  createDataset,
  type FactRecord,
  formatInstant,
} from "@org/community-core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { speech } from "../speech/speech.js";
import { chartsOf } from "./charts-of.js";
import { expectLegible } from "./legible.test-support.js";

const seed = 20260315;
const begin = Date.UTC(2025, 0, 1);
const days = 400;
const dayMilliseconds = 86_400_000;

/** Names of any kind: long, empty of letters, full of markup, of other scripts. */
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("P1", "P2", "P3", "0123456789abcdef", "<script>alert(1)</script>") },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
      "名前名前名前名前名前名前名前",
      "]]>&amp;\"'",
    ),
  },
);

const said = fc.record({
  type: fc.constantFrom<ContributionType>("opening", "reply", "reply", "edit"),
  author: fc.nat({ max: 11 }),
  hour: fc.nat({ max: days * 24 - 1 }),
  conversation: fc.nat({ max: 30 }),
});

const community = fc.record({
  names: fc
    .uniqueArray(name, { minLength: 12, maxLength: 12, selector: (one) => one.trim() || one })
    .filter((all) => all.every((one) => one.trim() !== "" && !/\p{C}/u.test(one))),
  list: fc.array(said, { maxLength: 160 }),
  planned: fc.option(fc.constantFrom(0.25, 8, 40, 160), { nil: undefined }),
  minutes: fc.constantFrom(0.1, 5, 10_080),
});

it("is well formed, sound and legible, whatever the community is like", () => {
  fc.assert(
    fc.property(
      community,
      fc.constantFrom("en", "nl"),
      fc.constantFrom("team", "shared"),
      (given, language, audience) => {
        const author = (index: number): string => given.names[index] ?? "nobody";
        const records: FactRecord[] = given.list.map(({ type, author: by, hour, conversation }, index) => ({
          kind: "contribution",
          id: `c${index}`,
          type,
          at: formatInstant(begin + hour * 3_600_000),
          author: author(by),
          conversation: `t${conversation}`,
        }));
        records.push({ kind: "duty", holder: author(0), duty: "answering", from: "2025-01-01" });
        const report = assessHealth(createDataset(records, { pseudonyms: "ids" }), {
          asOf: begin + days * dayMilliseconds,
          days: 200,
          series: true,
          minutesPerAct: { answering: given.minutes },
          ...(given.planned === undefined
            ? {}
            : { budgets: [{ person: author(0), duty: "answering", hoursPerWeek: given.planned, from: "2025-01-01" }] }),
        });
        const charts = chartsOf(report, speech(language, "Europe/Amsterdam"), { audience });
        charts.forEach(expectLegible);
        expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
        if (audience === "shared") {
          const told = JSON.stringify(charts);
          for (const long of given.names.filter((one) => /^[0-9a-f]{16}$|^W{9}/.test(one)))
            expect(told).not.toContain(long);
        }
      },
    ),
    { seed, numRuns: 150 },
  );
});
