import { type FactRecord, parseSourceRecord, type SourceRecord, shownCapabilities } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { type PresetName, presets } from "./parameters/presets.js";
import { simulateCommunity } from "./simulate-community.js";
import { simulatedCapabilities } from "./simulated-capabilities.js";
import { contributionsOf, recount } from "./truth/recount.test-support.js";

const small = (Object.keys(presets) as PresetName[]).filter((name) => name !== "large"); // keys of a closed record
const text = (records: Iterable<SourceRecord>): string => JSON.stringify([...records]);

describe.each(small)("the preset %s", (name) => {
  const community = simulateCommunity(presets[name]);
  const records = [...community.records()];
  const { truth } = community;
  const counted = recount(records);

  it("gives records that core accepts", () => {
    const refused = records.flatMap((record) =>
      parseSourceRecord(record).match(
        () => [],
        ({ problems }) => problems,
      ),
    );
    expect(refused).toEqual([]);
  });

  it("has what its truth says of everybody", () => {
    for (const { id, contributions, role } of truth.members) {
      const own = counted.contributionsByAuthor.get(id) ?? new Map<string, number>();
      expect([id, role, ...Object.entries(contributions).filter(([, count]) => count > 0)]).toEqual([
        id,
        role,
        ...Object.keys(contributions).flatMap((type) => (own.has(type) ? [[type, own.get(type)]] : [])),
      ]);
    }
    expect(counted.contributionsByAuthor.size).toBe(truth.members.length - truth.silentMembers.length);
  });

  it("has the first answers and the unanswered openings that its truth lists", () => {
    expect(counted.firstAnswers).toEqual(truth.firstAnswers);
    expect(counted.unansweredOpenings).toEqual(truth.unansweredOpenings);
    const byManager = counted.firstAnswers.filter(({ by }) => by === "m1").length;
    expect(truth.managerFirstAnswerShare).toBe(byManager / counted.firstAnswers.length);
  });

  it("has the accepted answers and closed conversations that its truth lists", () => {
    const conversations = records.filter((record) => record.kind === "conversation");
    const closed = conversations.flatMap(({ id, closedAt }) => (closedAt === undefined ? [] : [id]));
    expect(counted.accepted).toEqual(truth.acceptedAnswers);
    expect(conversations.flatMap(({ acceptedAnswer }) => acceptedAnswer ?? []).sort()).toEqual(
      [...truth.acceptedAnswers].sort(),
    );
    expect(closed.sort()).toEqual([...truth.closedConversations].sort());
    expect(conversations.length).toBe(truth.contributions.opening);
  });

  it("declares what it shows and shows what it declares", () => {
    const facts = records.filter(
      (record): record is FactRecord => record.kind !== "issue" && record.kind !== "end" && record.kind !== "removal",
    );
    expect(simulatedCapabilities(community.parameters).filter((one) => !shownCapabilities(facts).has(one))).toEqual([]);
    expect([...shownCapabilities(facts)].sort()).toEqual([...simulatedCapabilities(community.parameters)].sort());
  });

  it("never answers before the question, and points only at what is there", () => {
    const at = new Map(contributionsOf(records).map((contribution) => [contribution.id, Date.parse(contribution.at)]));
    for (const contribution of contributionsOf(records)) {
      if (contribution.target === undefined) continue;
      expect(at.get(contribution.target)).toBeLessThan(Date.parse(contribution.at));
    }
  });
});

describe("simulateCommunity", () => {
  it("is the same for the same seed and another for another", () => {
    const community = (seed: number): string => text(simulateCommunity({ ...presets.tiny, seed }).records());
    expect(community(3)).toBe(community(3));
    expect(community(3)).not.toBe(community(4));
  });

  it("gives the same records each time that it is read, in the order of time", () => {
    const community = simulateCommunity(presets.tiny);
    expect(text(community.records())).toBe(text(community.records()));
    const written = [...community.records()].filter((record) => record.kind === "contribution");
    expect(written.map(({ id }) => id)).toEqual(written.map((_, index) => `c${index + 1}`));
    expect(written).toEqual(contributionsOf(written));
  });

  it("throws for parameters out of range, which are the programmer's", () => {
    expect(() => simulateCommunity({ silentShare: 60 })).toThrow(RangeError);
    expect(() => simulateCommunity({ manager: { firstAnswerShare: 0.7 }, colleagues: [{ answerShare: 0.4 }] })).toThrow(
      "manager.firstAnswerShare",
    );
  });

  it("has the silent members that were asked for, to the member", () => {
    const { truth } = simulateCommunity({ members: 200, silentShare: 0.75, days: 400 });
    const neverDrawn = truth.members.filter(({ role, activityShare }) => role === "member" && activityShare === 0);
    expect(neverDrawn).toHaveLength(150);
    expect(truth.silentMembers).toEqual(expect.arrayContaining(neverDrawn.map(({ id }) => id)));
  });

  it("spreads activity by Zipf's law: the first writer does twice what the second does", () => {
    const { truth } = simulateCommunity({
      members: 50,
      silentShare: 0,
      foundingShare: 1,
      leavingShare: 0,
      openingsPerDay: 60,
      activityExponent: 1,
      manager: { openingShare: 0 },
    });
    const openings = truth.members.map(({ contributions }) => contributions.opening).sort((one, other) => other - one);
    const harmonic = Array.from({ length: 50 }, (_, index) => 1 / (index + 1)).reduce((sum, share) => sum + share, 0);
    for (const rank of [1, 2, 3, 10]) {
      expect((openings[rank - 1] ?? 0) / truth.contributions.opening).toBeCloseTo(1 / rank / harmonic, 2);
    }
  });

  it("answers as late as it was told: the median and the spread of the delays", () => {
    const { truth } = simulateCommunity({ openingsPerDay: 40, responseDelay: { medianHours: 6, spread: 1 } });
    const hours = truth.firstAnswers.map((answer) => answer.hours).sort((one, other) => one - other);
    expect(hours.length).toBeGreaterThan(10_000);
    expect(hours[Math.floor(hours.length * 0.5)]).toBeCloseTo(6, 0);
    expect(Math.log((hours[Math.floor(hours.length * 0.8413)] ?? 0) / 6)).toBeCloseTo(1, 1);
  });

  it("lets the manager answer and welcome as much as was asked", () => {
    const { truth } = simulateCommunity({
      openingsPerDay: 30,
      members: 4_000,
      silentShare: 0,
      unansweredShare: 0.25,
      manager: { firstAnswerShare: 0.6, welcomeShare: 0.9, openingShare: 0 },
    });
    const { length: answered } = truth.firstAnswers;
    const welcomes = truth.members.reduce((sum, member) => sum + member.welcomes, 0);
    const manager = truth.members[0];
    expect((manager?.welcomes ?? 0) / welcomes).toBeCloseTo(0.9, 1);
    expect(((manager?.firstAnswers ?? 0) - (manager?.welcomes ?? 0)) / (answered - welcomes)).toBeCloseTo(0.6, 1);
    expect(truth.unansweredOpenings.length / truth.contributions.opening).toBeCloseTo(0.25, 1);
  });
});
