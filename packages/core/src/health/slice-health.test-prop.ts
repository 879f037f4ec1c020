import fc from "fast-check";
import { expect, it } from "vitest";
import { createDataset } from "../dataset/create-dataset.js";
import { sliceByVenues } from "../dataset/slice/slice-by-venues.js";
import type { Capability } from "../model/capability.js";
import type { ContributionType } from "../model/contribution-type.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import { assessHealth } from "./assess-health.js";
import type { Figure } from "./report/health-report.js";

const seed = 20260114;
const day = 86_400_000;
const begin = Date.UTC(2026, 0, 1);
const asOf = begin + 200 * day;
const people = ["ann", "bob", "cas", "dee", "eli", "fay", "gus"];
const shown: readonly Capability[] = ["openings", "replies", "authors", "conversations", "duties"];

const said = fc.record({
  type: fc.constantFrom<ContributionType>("opening", "reply", "reply"),
  author: fc.constantFrom(...people, undefined),
  hour: fc.integer({ min: 0, max: 200 * 24 - 1 }),
  conversation: fc.integer({ min: 0, max: 12 }),
  venue: fc.constantFrom("north", "south"),
});

const looked = { kind: "observation", kinds: shown, from: formatInstant(begin), complete: true } as const;
/** Two parts under one roof, whose source says when it looked or does not; hosts for one of them or for all. */
const federation = fc
  .tuple(fc.array(said, { minLength: 40, maxLength: 120 }), fc.boolean())
  .map(([list, isDeclared]): readonly FactRecord[] => [
    { kind: "venue", id: "north" },
    { kind: "venue", id: "south" },
    ...(isDeclared ? [{ ...looked, until: formatInstant(asOf) }] : []),
    ...people.map((id): FactRecord => ({ kind: "member", id })),
    { kind: "duty", holder: "ann", duty: "steering", from: "2026-01-01" },
    { kind: "duty", holder: "bob", duty: "answering", from: "2026-01-01", venue: "north", engagement: "employee" },
    ...list.map(
      ({ hour, author, conversation, venue, type }, index): FactRecord => ({
        kind: "contribution",
        id: `c${index}`,
        type,
        at: formatInstant(begin + hour * 3_600_000),
        ...(author === undefined ? {} : { author }),
        conversation: `${venue} ${conversation}`,
        venue,
      }),
    ),
  ]);

/** The records of the north alone: members whom nothing there names may be anybody's. */
function ofTheNorth(records: readonly FactRecord[]): readonly FactRecord[] {
  const here = records.filter((record) => !("venue" in record) || record.venue === "north");
  const present = new Set([
    "ann",
    "bob",
    ...here.map((record) => (record.kind === "contribution" ? record.author : "")),
  ]);
  return here.flatMap((record): readonly FactRecord[] => {
    if (record.kind === "venue") return record.id === "north" ? [record] : [];
    if (record.kind !== "member") return [record];
    return present.has(record.id) ? [{ ...record, membership: "seen" }] : [];
  });
}

it("says of a slice what it says of a dataset of its records alone", () => {
  const measured = new Set<string>();
  fc.assert(
    fc.property(federation, (records) => {
      const whole = createDataset(records, { capabilities: [...shown, "memberList"] });
      const slice = sliceByVenues(
        whole,
        whole.venues.filter(({ id }) => id === "north"),
      );
      const report = assessHealth(slice, { asOf });
      expect(report).toEqual(assessHealth(createDataset(ofTheNorth(records), { capabilities: shown }), { asOf }));
      for (const { key, status } of report.figures) if (status === "measured") measured.add(key);
    }),
    { seed, numRuns: 60 },
  );
  const expected = ["contributor-absence-factor/reply", "contributor-absence-factor/answering", "response-rate"];
  expect([...measured]).toEqual(expect.arrayContaining([...expected, "share-of-voice/colleagues", "longest-silence"]));
});

it("takes whoever works for another part for a colleague, and is silent on their duty there", () => {
  const at = (hour: number): string => formatInstant(asOf - (100 - hour) * 3_600_000);
  const records: readonly FactRecord[] = [
    { kind: "duty", holder: "bob", duty: "moderating", from: "2026-01-01", venue: "north", engagement: "employee" },
    { kind: "contribution", id: "1", type: "opening", at: at(1), author: "fay", venue: "south", conversation: "c" },
    { kind: "contribution", id: "2", type: "reply", at: at(2), author: "bob", venue: "south", conversation: "c" },
    { kind: "contribution", id: "3", type: "opening", at: at(3), author: "fay", venue: "north", conversation: "d" },
  ];
  const whole = createDataset(records, { capabilities: shown });
  const { figures, findings } = assessHealth(sliceByVenues(whole, [{ source: "records", id: "south" }]), { asOf });
  const share = (key: string): Figure | undefined => figures.find((figure) => figure.key === key);
  expect(share("share-of-voice/colleagues")).toMatchObject({ status: "measured", measurement: { value: 0.5 } });
  expect(share("listed-members-who-contributed")).toMatchObject({ refusal: { missing: ["memberList"] } });
  const codes = (report: { readonly findings: readonly { readonly code: string }[] }) =>
    report.findings.map(({ code }) => code);
  expect(codes(assessHealth(whole, { asOf }))).toContain("no-backup");
  expect(codes({ findings })).not.toContain("no-backup");
});
