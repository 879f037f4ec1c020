import { describe, expect, it } from "vitest";
import { presets } from "../parameters/presets.js";
import { simulateCommunity } from "../simulate-community.js";
import { contributionsOf, recount } from "../truth/recount.test-support.js";

const start = Date.parse("2024-01-01T00:00:00Z");
const day = 86_400_000;

describe("what happens over time", () => {
  it("lets nobody write before joining or after leaving", () => {
    const community = simulateCommunity({ members: 300, leavingShare: 0.5, activeMedianDays: 60, days: 365 });
    const { truth } = community;
    expect(truth.members.filter(({ leftAt }) => leftAt !== undefined).length).toBeGreaterThan(100);
    const members = new Map(truth.members.map((member) => [member.id, member]));
    for (const { author = "", at } of contributionsOf(community.records())) {
      const { joinedAt = "", leftAt, activeUntil } = members.get(author) ?? {};
      expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(joinedAt));
      for (const end of [leftAt, activeUntil])
        if (end !== undefined) expect(Date.parse(at)).toBeLessThan(Date.parse(end));
    }
  });

  it("falls silent: no contribution, no sign-up, no gathering from that day on, but it was looked at", () => {
    const community = simulateCommunity(presets["falls-silent"]);
    const silence = start + 400 * day;
    expect(community.truth.silentFrom).toBe("2025-02-04T00:00:00.000Z");
    for (const record of community.records()) {
      if (record.kind === "contribution") expect(Date.parse(record.at)).toBeLessThan(silence);
      if (record.kind === "member") expect(Date.parse(record.joinedAt ?? "")).toBeLessThan(silence);
      if (record.kind === "gathering") expect(Date.parse(record.startsAt)).toBeLessThan(silence);
      if (record.kind === "observation") expect(record.until).toBe("2026-01-01T00:00:00.000Z");
    }
  });

  it("goes on without the manager: nothing of theirs, fewer answers and openings, an ended duty", () => {
    const community = simulateCommunity(presets["manager-leaves"]);
    const records = [...community.records()];
    const left = start + 500 * day;
    const openings = contributionsOf(records).filter(({ type }) => type === "opening");
    const unanswered = new Set(recount(records).unansweredOpenings);
    const share = (from: number, until: number): number => {
      const those = openings.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < until);
      return those.filter(({ id }) => unanswered.has(id)).length / those.length;
    };
    expect(contributionsOf(records).filter(({ author, at }) => author === "m1" && Date.parse(at) >= left)).toEqual([]);
    expect(share(start, left - 30 * day)).toBeLessThan(0.2);
    expect(share(left, left + 120 * day)).toBeGreaterThan(0.5);
    const lastQuarter = openings.filter(({ at }) => Date.parse(at) >= left + 180 * day).length / 51;
    const before = openings.filter(({ at }) => Date.parse(at) >= left - 51 * day && Date.parse(at) < left).length / 51;
    // Half after 90 days: a quarter after 180.
    expect(lastQuarter).toBeLessThan(before * 0.35);
    const duties = records.filter((record) => record.kind === "duty" && record.holder === "m1");
    expect(duties.map((duty) => duty.kind === "duty" && duty.until)).toEqual(duties.map(() => "2025-05-14"));
  });

  it("keeps the manager away on the planted days", () => {
    const community = simulateCommunity(presets["one-person"]);
    expect(community.truth.managerAbsences).toEqual([
      { from: "2024-07-29T00:00:00.000Z", until: "2024-08-14T00:00:00.000Z" },
      { from: "2025-07-24T00:00:00.000Z", until: "2025-08-09T00:00:00.000Z" },
    ]);
    const own = contributionsOf(community.records()).filter(({ author }) => author === "m1");
    for (const { from, until } of community.truth.managerAbsences) {
      expect(own.filter(({ at }) => at >= from && at < until)).toEqual([]);
    }
    expect([...community.records()].filter(({ kind }) => kind === "absence")).toEqual([
      { kind: "absence", person: "m1", from: "2024-07-29", until: "2024-08-13", version: 1 },
      { kind: "absence", person: "m1", from: "2025-07-24", until: "2025-08-08", version: 1 },
    ]);
  });

  it("leaves most of the answering to one person in one-person, and to many in spread", () => {
    const shareOfManager = (name: "one-person" | "spread"): number => {
      const { members, contributions } = simulateCommunity(presets[name]).truth;
      return (members[0]?.contributions.reply ?? 0) / contributions.reply;
    };
    expect(shareOfManager("one-person")).toBeGreaterThan(0.5);
    expect(shareOfManager("spread")).toBeLessThan(0.1);
  });

  it("writes less at night and in the weekend, by the community's clock", () => {
    const community = simulateCommunity({ openingsPerDay: 40, utcOffsetHours: 2, rhythm: { night: 0, weekend: 0.5 } });
    const openings = contributionsOf(community.records()).filter(({ type }) => type === "opening");
    const local = openings.map(({ at }) => new Date(Date.parse(at) + 2 * 3_600_000));
    expect(local.filter((moment) => moment.getUTCHours() < 7)).toEqual([]);
    const weekend = local.filter((moment) => [0, 6].includes(moment.getUTCDay())).length;
    // Two half days among five whole ones: one in six.
    expect(weekend / local.length).toBeCloseTo(1 / 6, 1);
  });

  it("shows deleted accounts as absent authors, counted in volume", () => {
    const community = simulateCommunity({ members: 150, deletedAuthorShare: 0.3, days: 300 });
    const records = [...community.records()];
    const { truth } = community;
    const counted = recount(records);
    const deleted = truth.members.filter((member) => member.deleted);
    for (const type of ["opening", "reply", "reaction"] as const) {
      const lost = deleted.reduce((sum, { contributions }) => sum + contributions[type], 0);
      expect(lost).toBeGreaterThan(0);
      expect(counted.withoutAuthor.get(type)).toBe(lost);
    }
    expect(counted.unansweredOpenings).toEqual(truth.unansweredOpenings);
    expect(counted.firstAnswers.map(({ opening }) => opening)).toEqual(
      truth.firstAnswers.map(({ opening }) => opening),
    );
    const named = new Set(JSON.stringify(records).match(/"m\d+"/g));
    expect(deleted.filter(({ id }) => named.has(`"${id}"`))).toEqual([]);
  });

  it("lets hosts open nearly everything in a broadcast venue, and points at nothing in a stream", () => {
    const community = simulateCommunity({
      venues: [{ style: "broadcast" }, { style: "stream" }, {}],
      openingsPerDay: 10,
      colleagues: [{}],
    });
    const records = [...community.records()];
    const venueOf = new Map(
      records.flatMap((record) => (record.kind === "conversation" ? [[record.id, record.venue]] : [])),
    );
    const at = (venue: string) =>
      contributionsOf(records).filter(({ conversation = "" }) => venueOf.get(conversation) === venue);
    const openings = at("v1").filter(({ type }) => type === "opening");
    expect(
      openings.filter(({ author }) => author === "m1" || author === "m2").length / openings.length,
    ).toBeGreaterThan(0.9);
    expect(at("v2").filter(({ type, target }) => type === "reply" && target !== undefined)).toEqual([]);
    expect(at("v3").filter(({ type, target }) => type === "reply" && target === undefined)).toEqual([]);
  });
});
