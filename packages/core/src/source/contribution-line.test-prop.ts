import fc from "fast-check";
import { expect, it } from "vitest";
import { ContributionLine } from "./contribution-line.js";
import { contributionRecords } from "./contribution-records.js";
import { factArbitraries } from "./fact-arbitraries.test-support.js";
import { parseSourceRecord } from "./record-schema.js";
import { writeNdjson } from "./write-ndjson.js";

const seed = 20260112;
const line = new ContributionLine();
const encoder = new TextEncoder();
const { contribution } = factArbitraries;

it("reads what is written in the usual form, and leaves what has an escape in it or says more of an acceptance", () => {
  fc.assert(
    fc.property(contribution, (record) => {
      const [text = ""] = [...writeNdjson([record])].map((written) => written.trimEnd());
      const isRead = line.read(encoder.encode(text));
      expect(isRead).toBe(!text.includes("\\") && Object.keys(record.accepted ?? {}).length === 0);
      if (isRead) expect(contributionRecords(line.columns)).toEqual([record]);
    }),
    { seed, numRuns: 2_000 },
  );
});

it("takes nothing for a contribution that is none, and reads nothing otherwise than it is", () => {
  const pieces = fc.oneof(
    fc.constantFrom('"', "\\", "{}", ",", "}", " ", "0", "-", "é", "T", '"id":"x",'),
    fc.string(),
  );
  fc.assert(
    fc.property(contribution, fc.nat(), fc.nat({ max: 3 }), pieces, (record, at, left, put) => {
      const [text = ""] = [...writeNdjson([record])].map((written) => written.trimEnd());
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + put + text.slice(place + left);
      const bytes = encoder.encode(changed);
      if (!line.read(bytes)) return;
      // Ids, and what an act is of, are judged when the row is taken in.
      const parsed = parseSourceRecord(JSON.parse(new TextDecoder().decode(bytes)));
      if (parsed.isOk()) expect(contributionRecords(line.columns)).toEqual([parsed.value]);
      else
        for (const { path } of parsed.error.problems)
          expect(path).toMatch(/^(id|author|conversation|venue|target|act)$/);
    }),
    { seed, numRuns: 3_000 },
  );
});
