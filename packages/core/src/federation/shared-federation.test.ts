import { expect, it } from "vitest";
import { day } from "../activity/tiny-community.test-support.js";
import { assessFederation } from "./assess-federation.js";
import type { FederationReport } from "./federation-report.js";
import { federationReportSchema } from "./federation-report-schema.js";
import { federated, partsOf, talkAt } from "./local-communities.test-support.js";
import { sharedFederation } from "./shared-federation.js";

const venues = ["north", "south"];

it("says in how many parts answers hang on the same person, and not on whom", () => {
  const talk = venues.flatMap((venue) => talkAt({ venue, openings: 40, answered: 40, answerer: "ann" }));
  const team = assessFederation(federated(talk), { parts: partsOf(...venues) }, { asOf: day(90) })._unsafeUnwrap();
  expect(JSON.stringify(team)).toContain('"people":["ann"]');
  const shared = sharedFederation(team);
  expect(JSON.stringify(shared)).not.toContain("ann");
  expect(shared.findings).toMatchObject({
    value: [{ code: "answers-for-several-parts", params: { count: 2, of: 2 } }],
  });
  const codes = (report: FederationReport): unknown =>
    report.parts.map(({ health }) => health.status === "measured" && health.value.continuity.map(({ code }) => code));
  expect(codes(shared)).toEqual(codes(team));
  expect(federationReportSchema.safeParse(JSON.parse(JSON.stringify(shared))).error).toBeUndefined();
});

/** Places, each with the one who answers; beside its askers. */
function shared(places: Readonly<Record<string, number>>, parts: readonly string[]): FederationReport {
  const talk = Object.entries(places).flatMap(([venue, openings]) =>
    talkAt({ venue, openings, answered: openings, answerer: `${venue}-host` }),
  );
  return sharedFederation(
    assessFederation(federated(talk), { parts: partsOf(...parts) }, { asOf: day(90) })._unsafeUnwrap(),
  );
}

const statuses = ({ parts, whole }: FederationReport) =>
  [...parts, { health: whole }].map(({ health }) => health.status);

it("says nothing of a part in which fewer than five people contributed, nor how many they were", () => {
  const told = shared({ north: 40, south: 3, east: 20 }, ["north", "south", "east"]);
  const refusal = { type: "Withheld", definition: "federation@1", reason: "people-could-be-recognised" };
  expect(told.parts[1]?.health).toEqual({ status: "refused", refusal });
  for (const { parts, order } of told.shares) {
    expect(parts.filter(({ part }) => part === "south")).toEqual([
      { part: "south", raw: { status: "refused", refusal } },
    ]);
    expect(JSON.stringify(order)).not.toContain("south");
  }
  expect(federationReportSchema.safeParse(JSON.parse(JSON.stringify(told))).error).toBeUndefined();
  expect(sharedFederation(told)).toBe(told);
});

it("says nothing of the next smallest part either, where the small one would follow from the rest", () => {
  // 40 and a host, 3 and a host, 20 and a host: the numbers of South would be those of all less North's and East's.
  expect(statuses(shared({ north: 40, south: 3, east: 20 }, ["north", "south", "east"]))).toEqual([
    "measured",
    "refused",
    "refused",
    "measured",
  ]);
});

it("leaves out all together where no other part is large enough", () => {
  // The same three at both places would be three together, so that two small parts are no cover of each other.
  expect(statuses(shared({ north: 3, south: 2 }, ["north", "south"]))).toEqual(["refused", "refused", "refused"]);
});

it("leaves out all together where they would say how many people the small part has", () => {
  const people = (sizes: Readonly<Record<string, number>>): FederationReport => {
    const places = Object.entries(sizes).flatMap(([venue, size]) => [
      ...talkAt({ venue, openings: size, answered: 0 }),
      // By one of them, so that each place has replies.
      ...(size < 2 ? [] : talkAt({ venue, openings: 1, answered: 1, answerer: `${venue}-asker-1` }).slice(-1)),
    ]);
    const parts = partsOf(...Object.keys(sizes));
    return sharedFederation(assessFederation(federated(places), { parts }, { asOf: day(90) })._unsafeUnwrap());
  };
  // Six are left of all: one and five, since fewer than five are hidden and five can be the other.
  expect(statuses(people({ north: 20, south: 1, east: 5 }))).toEqual(["measured", "refused", "refused", "refused"]);
  // Eight are left, and the other one has five at least and, being the smallest, no more than five: three.
  expect(statuses(people({ north: 5, south: 3, east: 5, west: 20 })).filter((one) => one === "measured")).toHaveLength(
    2,
  );
  expect(people({ north: 5, south: 3, east: 5, west: 20 }).whole.status).toBe("refused");
  // Nine are left: one to four, and eight to five.
  expect(statuses(people({ north: 20, south: 3, east: 6 }))).toEqual(["measured", "refused", "refused", "measured"]);
});

it("puts subjects in the order of what is shown", () => {
  const at = (venue: string, subject: string, openings: number) =>
    talkAt({ venue, openings, answered: 1, subject }).map((record) =>
      "conversation" in record
        ? { ...record, conversation: `${subject}-${record.conversation}` }
        : { ...record, id: `${subject}-${"id" in record ? record.id : ""}` },
    );
  const talk = ["north", "west"].flatMap((venue) => [...at(venue, "loans", 9), ...at(venue, "pets", 8)]);
  // Whatever is talked about in the two that are hidden.
  for (const subject of ["loans", "pets"]) {
    const records = [...talk, ...at("south", subject, 2), ...at("east", subject, 6)];
    const report = assessFederation(
      federated(records, ["subjects"]),
      { parts: partsOf("north", "west", "south", "east") },
      { asOf: day(90) },
    )._unsafeUnwrap();
    const { subjects } = sharedFederation(report);
    const named = subjects.status === "measured" ? subjects.value.subjects.map((one) => one.subject) : [];
    expect(named).toEqual(["loans", "pets"]);
  }
});

it("leaves the other parts as they are where what is said in places of no part could be anybody's", () => {
  const places = { north: 40, south: 3, national: 9 };
  expect(statuses(shared(places, ["north", "south"]))).toEqual(["measured", "refused", "measured"]);
  // And hides a part for these places, where they are those of a few.
  expect(statuses(shared({ north: 40, south: 12, national: 2 }, ["north", "south"]))).toEqual([
    "measured",
    "refused",
    "measured",
  ]);
});

it("compares shares between the parts that are shown alone", () => {
  const [share] = shared({ north: 40, south: 3, east: 20, west: 30 }, ["north", "south", "east", "west"]).shares;
  // All of 40 and 30 have a reply.
  expect(share).toMatchObject({ key: "response-rate", pooled: 1, whole: { status: "refused" } });
  expect(share?.parts.map(({ raw }) => raw.status)).toEqual(["measured", "refused", "refused", "measured"]);
});
