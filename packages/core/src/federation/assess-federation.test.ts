import { describe, expect, it } from "vitest";
import { contributed, day, hour } from "../activity/tiny-community.test-support.js";
import { createDataset } from "../dataset/create-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { assessFederation } from "./assess-federation.js";
import type { LocalCommunity } from "./federation.js";
import type { FederationReport } from "./federation-report.js";
import { federated, partsOf, talkAt } from "./local-communities.test-support.js";

const options = { asOf: day(90) };
const north = talkAt({ venue: "north", openings: 20, answered: 15, subject: "loans" });
const south = talkAt({ venue: "south", openings: 10, answered: 2, answerer: "bob", subject: "Loans " });
const both = federated([...north, ...south], ["subjects"]);

const report = (parts: readonly LocalCommunity[], dataset = both): FederationReport =>
  assessFederation(dataset, { parts }, options)._unsafeUnwrap();

function measured(told: FederationReport["whole"]) {
  if (told.status === "refused") throw new Error(JSON.stringify(told.refusal));
  return told.value;
}

function healthOf(parts: FederationReport["parts"], index: number) {
  const part = parts[index];
  if (part === undefined) throw new Error(`There is no part ${index}.`);
  return measured(part.health);
}

function withIds(records: readonly FactRecord[]): readonly FactRecord[] {
  return records.map((record, index) => (record.kind === "contribution" ? { ...record, id: `x${index}` } : record));
}

const numberOf = (told: { readonly status: string; readonly value?: { readonly value: number } }) => told.value?.value;

describe("parts and the whole", () => {
  const { parts, whole, shares, outside } = report(partsOf("north", "south"));

  it("counts each part by itself and all of it together", () => {
    // By construction: 20 and 10 openings, 15 and 2 answers; one asker an opening, and ann or bob.
    expect(parts.map(({ health }) => numberOf(measured(health).openings))).toEqual([20, 10]);
    expect(parts.map(({ health }) => numberOf(measured(health).replies))).toEqual([15, 2]);
    expect(parts.map(({ health }) => numberOf(measured(health).activeContributors))).toEqual([21, 11]);
    expect(numberOf(measured(whole).openings)).toBe(30);
    expect(measured(whole).lastAt).toBe("2026-01-04T04:00:00.000Z");
    expect(outside).toEqual([]);
  });

  it("sets shares beside each other, and says why there is no order", () => {
    const rate = shares.find(({ key }) => key === "response-rate");
    expect(rate?.parts.map(({ raw }) => numberOf(raw))).toEqual([0.75, 0.2]);
    // By hand: p = 17/30, X² = 20 (11/60)² / (221/900) + 10 (11/30)² / (221/900) = 8.21; N - Σn²/N - 1 = 37/3;
    // ρ = 0.585 is over 1/3, so that m is 2: (15 + 17/15) / 22 and (2 + 17/15) / 12.
    expect(rate?.parts[0]?.shrunk).toBeCloseTo(11 / 15, 14);
    expect(rate?.parts[1]?.shrunk).toBeCloseTo(47 / 180, 14);
    expect(rate?.order).toEqual({ status: "not-shown", reason: "too-few-parts", needed: 10, found: 2 });
  });

  it("leaves what hangs on one person as it is, in every part", () => {
    const found = ["north", "south"].map((venue) => report(partsOf(venue, "elsewhere")).parts[0]);
    expect(parts.map(({ health }) => measured(health).continuity)).toEqual(
      found.map((part) => part && measured(part.health).continuity),
    );
    expect(healthOf(parts, 0).continuity).toContainEqual(
      expect.objectContaining({ code: "duty-on-one-person", people: ["ann"] }),
    );
  });

  it("counts venues of no part in the whole alone", () => {
    const national = federated([...north, ...south, ...talkAt({ venue: "national", openings: 7, answered: 0 })]);
    const { whole: all, outside: others } = report(partsOf("north", "south"), national);
    expect(numberOf(measured(all).openings)).toBe(37);
    expect(others.map(({ id }) => id)).toEqual(["national"]);
  });

  it("is the same in any order of the records", () => {
    const records = withIds([...north, ...south]);
    const there = assessFederation(createDataset(records), { parts: partsOf("north", "south") }, options);
    const back = assessFederation(createDataset([...records].reverse()), { parts: partsOf("north", "south") }, options);
    expect(back).toEqual(there);
  });
});

describe("parts that are hardly there", () => {
  it("stay in the list with their reason where the data have none of their venues", () => {
    const { parts, shares } = report([...partsOf("north", "south"), { name: "West", venues: ["nroth", "west"] }]);
    expect(parts[2]).toEqual({
      name: "West",
      venues: [],
      unseenVenues: [{ venue: "nroth" }, { venue: "west" }],
      health: {
        status: "refused",
        refusal: {
          type: "InsufficientData",
          definition: "federation@1",
          reason: "venues-not-in-data",
          needed: 1,
          found: 0,
        },
      },
    });
    expect(shares[0]?.parts[2]?.raw.status).toBe("refused");
  });

  it("are told which venue may be meant, if no part has it yet", () => {
    const { parts } = report([...partsOf("north"), { name: "South", venues: ["soth"] }]);
    expect(parts[1]?.unseenVenues).toEqual([{ venue: "soth", nearest: "south" }]);
  });

  it("are measured with one person", () => {
    const alone = federated([...north, contributed("opening", "eve", hour(2), { conversation: "e", venue: "lone" })]);
    const { parts } = report(partsOf("north", "lone"), alone);
    expect(numberOf(healthOf(parts, 1).activeContributors)).toBe(1);
  });

  it("are measured as 0 where they were looked at and nothing happened", () => {
    const empty = federated([...north, { kind: "venue", id: "quiet" }]);
    const { parts } = report(partsOf("north", "quiet"), empty);
    expect(numberOf(healthOf(parts, 1).openings)).toBe(0);
  });

  it("are refused where nobody looked at them in the window", () => {
    const { parts } = assessFederation(
      createDataset(withIds([...north, ...south])),
      { parts: partsOf("north", "south") },
      { asOf: day(400) },
    )._unsafeUnwrap();
    expect(parts.map(({ health }) => health.status === "refused" && health.refusal)).toMatchObject([
      { reason: "window-not-seen" },
      { reason: "window-not-seen" },
    ]);
  });
});

it("cuts days in the stated zone, for every part alike", () => {
  const zoned = assessFederation(
    both,
    { parts: partsOf("north", "south") },
    { asOf: "2026-03-31T22:00:00Z", days: 30, timeZone: "Europe/Amsterdam" },
  )._unsafeUnwrap();
  // Midnight of 1 April in Amsterdam; thirty days before it clocks showed winter time.
  expect(zoned.window).toEqual({ from: "2026-03-01T23:00:00.000Z", until: "2026-03-31T22:00:00.000Z" });
  expect(() => assessFederation(both, { parts: [] }, { asOf: 0, timeZone: "Amsterdam" })).toThrow(RangeError);
});
