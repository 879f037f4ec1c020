import { describe, expect, it } from "vitest";
import { day } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { assessFederation, assessFederationOf } from "./assess-federation.js";
import type { FederationFinding } from "./federation-report.js";
import { federated, partsOf, talkAt } from "./local-communities.test-support.js";

const options = { asOf: day(90) };
const venues = ["north", "south", "east"];
const quiet = venues.flatMap((venue) => talkAt({ venue, openings: 2, answered: 0 }));

const steers = (holder: string, venue?: string, more: object = {}): FactRecord => ({
  kind: "duty",
  id: `${holder}-${venue ?? "all"}`,
  holder,
  duty: "steering",
  ...(venue === undefined ? {} : { venue }),
  ...more,
});

function found(records: readonly FactRecord[]): readonly FederationFinding[] {
  const { findings } = assessFederation(
    federated(records, ["duties"]),
    { parts: partsOf(...venues) },
    options,
  )._unsafeUnwrap();
  return findings.status === "measured" ? findings.value : [];
}

describe("who alone steers", () => {
  it("several parts is a single point of failure of each", () => {
    expect(found([...quiet, steers("ann", "north"), steers("ann", "east"), steers("bob", "south")])).toEqual([
      {
        code: "steers-several-parts",
        params: { count: 2, of: 3, parts: "north, east" },
        people: ["ann"],
        parts: ["north", "east"],
        severity: "serious",
        pillar: "continuityRisk",
        key: "S32",
      },
    ]);
  });

  it("all parts, by a duty of no venue, is critical", () => {
    expect(found([...quiet, steers("ann")])).toMatchObject([{ severity: "critical", parts: venues, people: ["ann"] }]);
  });

  it.each([
    ["one part", [steers("ann", "north")]],
    ["with somebody else", [steers("ann", "north"), steers("ann", "east"), steers("bob", "east")]],
    ["with somebody who takes over", [steers("ann", undefined, { backup: "bob" })]],
    ["no longer", [steers("ann", undefined, { until: "2026-02-01" })]],
  ])("%s is none", (_, duties) => {
    expect(found([...quiet, ...duties])).toEqual([]);
  });
});

it("names parts for which nobody is declared to steer, and tells of no drivers where one part alone has data", () => {
  const dataset = federated([...quiet, steers("ann", "north")], ["duties"]);
  const of = (...names: readonly string[]) =>
    assessFederation(dataset, { parts: partsOf(...names) }, options)._unsafeUnwrap();
  expect(of(...venues).withoutSteering).toEqual(["south", "east"]);
  expect(of("north", "west").findings).toMatchObject({
    status: "refused",
    refusal: { reason: "too-few-parts", needed: 2, found: 1 },
  });
});

describe("who gives the answers", () => {
  it("in several parts is one too, as the findings of these parts say", () => {
    const talk = [
      ...talkAt({ venue: "north", openings: 6, answered: 6 }),
      ...talkAt({ venue: "south", openings: 40, answered: 40 }),
      ...talkAt({ venue: "east", openings: 6, answered: 6, answerer: "bob" }),
    ];
    expect(found(talk)).toMatchObject([
      { code: "answers-for-several-parts", people: ["ann"], parts: ["north", "south"], params: { count: 2, of: 3 } },
    ]);
  });
});

describe("parts with datasets of their own", () => {
  const part = (name: string, pseudonyms: "ids" | "numbered") => ({
    name,
    dataset: federated(
      [...talkAt({ venue: name, openings: 3, answered: 0 }), steers("ann", name)],
      ["duties"],
      pseudonyms,
    ),
  });

  it("know the same person by a pseudonym that holds everywhere", () => {
    const { findings, whole } = assessFederationOf(
      [part("north", "ids"), part("south", "ids")],
      options,
    )._unsafeUnwrap();
    expect(whole.status).toBe("measured");
    expect(findings).toMatchObject({ status: "measured", value: [{ people: ["ann"], parts: ["north", "south"] }] });
  });

  it("cannot tell where people are numbered, and say so", () => {
    const report = assessFederationOf([part("north", "numbered"), part("south", "numbered")], options)._unsafeUnwrap();
    for (const refused of [report.whole, report.findings])
      expect(refused).toMatchObject({ status: "refused", refusal: { reason: "people-not-comparable" } });
    expect(report.parts.map(({ health }) => health.status)).toEqual(["measured", "measured"]);
  });

  it("must not have one venue twice", () => {
    const twice = assessFederationOf([part("north", "ids"), { ...part("north", "ids"), name: "again" }], options);
    expect(twice._unsafeUnwrapErr().problems[0]?.message).toContain("(north) too: a venue belongs to one part");
  });
});
