import { describe, expect, it } from "vitest";
import {
  community,
  contributed,
  day,
  hour,
  observed,
  opening,
  reply,
} from "../../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { FactRecord } from "../../model/fact.js";
import type { AbsenceSimulation } from "./absence-simulation.js";
import { largestAbsences } from "./largest-absences.js";
import { type SimulateAbsenceOptions, simulateAbsence } from "./simulate-absence.js";
import type { Told } from "./told.js";

const asOf = day(90);

function without(
  dataset: CommunityDataset,
  who: SimulateAbsenceOptions["without"],
  more: Partial<SimulateAbsenceOptions> = {},
): AbsenceSimulation {
  return simulateAbsence(dataset, { asOf, without: who, ...more })._unsafeUnwrap();
}

function value<T>(told: Told<T>): T {
  if (told.status === "refused") throw new Error(JSON.stringify(told.refusal));
  return told.value;
}

function reason(told: Told<unknown>): unknown {
  return told.status === "refused" && told.refusal.type === "InsufficientData" ? told.refusal : told.status;
}

// Forty openings by members m0 … m9, one a day. By hand, of those:
// 20 (0–19) answered by ann after 2 hours, of which 8 (0–7) by bob too, after 10 hours, and 2 (8, 9) by cas after 8 days;
// 10 (20–29) answered by bob alone after 4 hours; 10 (30–39) by nobody.
const forty: readonly FactRecord[] = Array.from({ length: 40 }, (_, index) => {
  const at = index * 24;
  const name = `c${index}`;
  return [
    opening(name, `m${index % 10}`, at),
    ...(index < 20 ? [reply(name, "ann", at + 2)] : []),
    ...(index < 8 ? [reply(name, "bob", at + 10)] : []),
    ...(index === 8 || index === 9 ? [reply(name, "cas", at + 8 * 24)] : []),
    ...(index >= 20 && index < 30 ? [reply(name, "bob", at + 4)] : []),
  ];
}).flat();

describe("what only they answered", () => {
  it("is counted, with who does the rest (by hand)", () => {
    const answers = value(without(community(forty), ["ann"]).answers);
    expect(answers.onlyThey).toMatchObject({ value: 10, unit: "conversations", sampleSize: 40, sampleOf: "openings" });
    expect(answers).toMatchObject({ answered: 30, own: 0 });
    expect(value(answers.firstResponses)).toEqual({
      count: 20,
      share: 2 / 3,
      total: 30,
      others: [{ person: "bob", share: 1 / 3, count: 10 }],
    });
  });

  it("of several people is what none but they answered", () => {
    const dataset = community(forty);
    expect(value(without(dataset, ["ann", "bob"]).answers).onlyThey.value).toBe(28);
    expect(value(without(dataset, ["cas", "bob", "ann", "ann"]).answers).onlyThey.value).toBe(30);
    expect(without(dataset, ["cas", "ann", "ann"]).without).toEqual(["ann", "cas"]);
  });

  it("leaves out the conversations that they began, and a reply to oneself (A.4)", () => {
    const records = [opening("c", "ann", 0), reply("c", "bob", 1), opening("d", "eve", 2), reply("d", "eve", 3)];
    const answers = value(without(community(records), ["ann"]).answers);
    expect(answers).toMatchObject({ answered: 0, own: 1, onlyThey: { value: 0, sampleSize: 1 } });
  });

  it("takes a reply of an unknown author for somebody else's, so that forgetting somebody loses no answer", () => {
    const records = [opening("c", "eve", 0), reply("c", "ann", 1), reply("c", "?", 2)];
    expect(value(without(community(records), ["ann"]).answers).onlyThey.value).toBe(0);
  });

  it("takes a reply of an automated account for none (A.5)", () => {
    const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
    const records = [bot, opening("c", "eve", 0), reply("c", "bot", 0), reply("c", "ann", 1)];
    expect(value(without(community(records), ["ann"]).answers).onlyThey.value).toBe(1);
    expect(simulateAbsence(community(records), { asOf, without: ["bot"] })._unsafeUnwrapErr()).toMatchObject({
      reason: "no-such-people",
    });
  });

  it("counts the newcomers among them, where what came before was seen", () => {
    const records = [
      observed(-30, 90),
      opening("before", "old", -48),
      opening("a", "old", 0),
      reply("a", "ann", 1),
      opening("b", "new", 2),
      reply("b", "ann", 3),
      opening("c", "newer", 4),
      reply("c", "ann", 5),
      reply("c", "bob", 6),
      opening("d", "unheard", 7),
    ];
    const answers = value(without(community(records), ["ann"]).answers);
    expect(value(answers.newcomersOnlyThey)).toMatchObject({ value: 1, sampleSize: 2, sampleOf: "newcomers" });
    expect(reason(value(without(community(forty), ["ann"]).answers).newcomersOnlyThey)).toMatchObject({
      reason: "no-history",
    });
  });
});

describe("the range", () => {
  it("goes from what was to their contributions deleted, with half the loss in the middle (by hand)", () => {
    const { answeredShare, worstCaseFirst } = value(without(community(forty), ["ann"]).range);
    // All 40 had a week. With ann 30 are answered in it; without her 8 by bob, 10 by bob alone, and 2 only after 8 days.
    expect(answeredShare.noChange).toMatchObject({ value: 0.75, sampleSize: 40 });
    expect(answeredShare.deleted.value).toBe(18 / 40);
    expect(answeredShare.middle.value).toBeCloseTo(0.6, 12);
    expect(answeredShare.loss).toBeCloseTo(0.3, 12);
    // 2.44·√(0.75·0.25/40) = 0.16706, with a pocket calculator.
    expect(answeredShare.noise).toBeCloseTo(0.16706, 5);
    expect(answeredShare.wouldShow).toBe(true);
    // 20 of 30 first responses are hers: more than half.
    expect(worstCaseFirst).toBe(true);
    expect(value(without(community(forty), ["bob"]).range).worstCaseFirst).toBe(false);
  });

  it("says that a loss within the noise would hardly show (by hand)", () => {
    // Of 40, bob alone answered 10, and 5 of those get an answer of cas an hour later: 5 of 40 are lost.
    const helped = Array.from({ length: 5 }, (_, index) => reply(`c${20 + index}`, "cas", (20 + index) * 24 + 5));
    const { answeredShare } = value(without(community([...forty, ...helped]), ["bob"]).range);
    expect(answeredShare.loss).toBe(0.125);
    expect(answeredShare.wouldShow).toBe(false);
  });

  it("gives no noise where everything is answered: the formula would say that nothing swings", () => {
    const all = Array.from({ length: 30 }, (_, index) => [
      opening(`c${index}`, "eve", index * 24),
      reply(`c${index}`, index < 10 ? "ann" : "bob", index * 24 + 1),
    ]).flat();
    const { answeredShare } = value(without(community(all), ["ann"]).range);
    expect([answeredShare.noise, answeredShare.wouldShow]).toEqual([undefined, undefined]);
    expect(answeredShare.deleted.value).toBeCloseTo(20 / 30, 12);
  });

  it("gives the median wait with the next real responder at the real time, and the unanswered counted (by hand)", () => {
    // Thirty openings: 16 answered by ann after 1 hour, of which 14 by bob after 3 hours; 4 by bob after 5 hours.
    const records = Array.from({ length: 30 }, (_, index) => {
      const [name, at] = [`c${index}`, index * 24];
      return [
        opening(name, "eve", at),
        ...(index < 16 ? [reply(name, "ann", at + 1)] : []),
        ...(index < 14 ? [reply(name, "bob", at + 3)] : []),
        ...(index >= 16 && index < 20 ? [reply(name, "bob", at + 5)] : []),
      ];
    }).flat();
    const { medianWait } = value(without(community(records), ["ann"]).range);
    // With ann 16 of 30 are answered after 1 hour: S(1) = 14/30. Without her S(3) = 16/30 and S(5) = 12/30.
    const { noChange, middle, deleted } = value(medianWait);
    expect([noChange.value, middle?.value, value(deleted).value]).toEqual([1, 3, 5]);
    expect([noChange.interval?.level, middle?.interval, value(deleted).interval]).toEqual([0.95, undefined, undefined]);
  });

  it("refuses a median that so many never reach", () => {
    const wait = value(value(without(community(forty), ["ann", "bob"]).range).medianWait);
    // 20 of 40 after 2 hours: S(2) = 20/40.
    expect([wait.noChange.value, wait.middle]).toEqual([2, undefined]);
    expect(reason(wait.deleted)).toMatchObject({
      reason: "quartile-not-reached",
      needed: 20,
      found: 2,
    });
  });

  it("refuses 29 openings by others and takes 30", () => {
    const of = (count: number): unknown =>
      reason(
        without(
          community(
            forty.filter((record) => record.kind === "contribution" && Number(record.conversation?.slice(1)) < count),
          ),
          ["ann"],
        ).range,
      );
    expect(of(29)).toMatchObject({ reason: "too-few-openings", needed: 30, found: 29 });
    expect(of(30)).toBe("measured");
  });

  it("refuses 4 first responses and takes 5", () => {
    const more = (count: number): readonly FactRecord[] =>
      Array.from({ length: count }, (_, index) => reply(`c${30 + index}`, "dee", (30 + index) * 24 + 1));
    const of = (count: number): unknown => reason(without(community([...forty, ...more(count)]), ["dee"]).range);
    expect(of(4)).toMatchObject({ reason: "too-few-first-responses", needed: 5, found: 4 });
    expect(of(5)).toBe("measured");
  });

  it("leaves out what has not had a week, and says so; other windows than 90 days are said to be unstudied", () => {
    const late = without(community(forty), ["ann"], { asOf: day(40), days: 40 });
    const { answeredShare } = value(late.range);
    expect(answeredShare.noChange.sampleSize).toBe(33);
    const codes = (answeredShare.noChange.caveats ?? []).map(({ code }) => code);
    expect(codes).toContain("openings-too-young");
    expect(codes).toContain("studied-on-ninety-days");
  });
});

describe("venues, hours and subjects", () => {
  it("are theirs alone where nobody else answered another (by hand)", () => {
    const records: readonly FactRecord[] = [
      { kind: "conversation", id: "c", venue: "v", subjects: ["roofs", "walls"] },
      { kind: "conversation", id: "d", venue: "w", subjects: ["walls"] },
      { kind: "venue", id: "v" },
      { kind: "venue", id: "w" },
      // 1 January 2026 is a Thursday.
      contributed("opening", "eve", hour(0), { conversation: "c", venue: "v" }),
      contributed("reply", "ann", hour(9), { conversation: "c", venue: "v" }),
      contributed("reply", "ann", hour(9.5), { conversation: "c", venue: "v" }),
      contributed("opening", "eve", hour(10), { conversation: "d", venue: "w" }),
      contributed("reply", "bob", hour(11), { conversation: "d", venue: "w" }),
      contributed("reply", "ann", hour(11), { conversation: "d", venue: "w" }),
    ];
    const dataset = community(records, ["subjects"]);
    expect(value(without(dataset, ["ann"]).coverage)).toEqual({
      venues: { onlyThey: [{ source: "records", venue: "v", answers: 2 }], all: 2 },
      weekHours: { onlyThey: [{ weekday: 4, hour: 9, answers: 2 }], all: 2 },
      subjects: { onlyThey: [{ subject: "roofs", answers: 2 }], all: 2 },
    });
    const inTokyo = value(without(dataset, ["ann"], { timeZone: "Asia/Tokyo" }).coverage);
    expect(inTokyo.weekHours.onlyThey).toEqual([{ weekday: 4, hour: 18, answers: 2 }]);
    expect(value(without(community(forty), ["ann"]).coverage).subjects).toBeUndefined();
  });
});

describe("duties", () => {
  const duty = (holder: string, kind: "answering" | "steering" | "moderating", more: object = {}): FactRecord => ({
    kind: "duty",
    holder,
    duty: kind,
    from: "2026-01-01",
    ...more,
  });

  it("show their share of the acts, who does the rest, and who is left", () => {
    const { duties } = without(
      community([...forty, duty("ann", "answering", { hoursPerWeek: 8 }), duty("bob", "answering")], ["duties"]),
      ["ann"],
    );
    expect(duties).toMatchObject([
      {
        duty: "answering",
        basis: "measured",
        // By hand: ann replied 20 times, bob 18 and cas 2.
        acts: {
          count: 20,
          share: 0.5,
          total: 40,
          others: [
            { person: "bob", count: 18 },
            { person: "cas", count: 2 },
          ],
        },
        holders: ["ann"],
        losesLastHolder: [],
        plannedHoursPerWeek: 8,
      },
    ]);
  });

  it("lose their last holder where the others who hold them do nothing of it (law 6, A.8)", () => {
    const stale = community(
      [...forty, duty("ann", "answering", { backup: "bob" }), duty("zoe", "answering")],
      ["duties"],
    );
    expect(without(stale, ["ann"]).duties).toMatchObject([
      { duty: "answering", losesLastHolder: [{ backups: ["bob"] }] },
    ]);
    expect(without(stale, ["zoe"]).duties).toMatchObject([{ holders: ["zoe"], losesLastHolder: [] }]);
  });

  it("are declared, not verified, where the source cannot show them", () => {
    const { duties } = without(community([...forty, duty("dee", "steering")], ["duties"]), ["dee"]);
    expect(duties).toEqual([
      { duty: "steering", basis: "declared", holders: ["dee"], losesLastHolder: [{ backups: [] }] },
    ]);
  });

  it("at a venue are also held by who holds them everywhere, not the other way around", () => {
    const places: readonly FactRecord[] = [
      { kind: "venue", id: "v" },
      duty("dee", "steering", { venue: "v" }),
      duty("eli", "steering"),
      opening("c", "eve", 0),
      reply("c", "dee", 1),
      reply("c", "eli", 1),
    ];
    const lost = (who: string): unknown =>
      without(community(places, ["duties"]), [who]).duties.find(({ duty }) => duty === "steering")?.losesLastHolder;
    expect(lost("dee")).toEqual([]);
    expect(lost("eli")).toEqual([{ backups: [] }]);
  });

  it("that overlap say the most hours once at one place, and add up over places", () => {
    const overlapping: readonly FactRecord[] = [
      ...forty,
      { kind: "venue", id: "v" },
      duty("ann", "steering", { id: "d1", hoursPerWeek: 3 }),
      duty("ann", "steering", { id: "d2", hoursPerWeek: 5 }),
      duty("ann", "steering", { id: "d3", venue: "v", hoursPerWeek: 2 }),
      duty("ann", "moderating", { id: "d4", hoursPerWeek: 9, until: "2026-01-31" }),
    ];
    const { duties } = without(community(overlapping, ["duties"]), ["ann"]);
    expect(duties.find((one) => one.duty === "steering")).toMatchObject({ plannedHoursPerWeek: 7, holders: ["ann"] });
    expect(duties.find((one) => one.duty === "moderating")).toBeUndefined();
  });

  it("have hours: a budget in place of what the duty sets aside, and what was spent (by hand)", () => {
    const entry = (date: string, hours: number, person?: string): FactRecord => ({
      kind: "timeEntry",
      duty: "steering",
      date,
      hours,
      ...(person === undefined ? {} : { person }),
    });
    const dataset = community(
      [
        ...forty,
        duty("ann", "steering", { hoursPerWeek: 3 }),
        entry("2026-01-02", 5, "ann"),
        entry("2026-01-09", 4, "ann"),
        entry("2025-12-01", 9, "ann"),
        entry("2026-01-03", 7),
        entry("2026-01-03", 6, "bob"),
      ],
      ["duties", "timeEntries"],
    );
    const steering = (budgets: SimulateAbsenceOptions["budgets"] = []): unknown =>
      without(dataset, ["ann"], { budgets }).duties.find(({ duty }) => duty === "steering");
    // 9 hours in 90 days are 9 · 7 / 90 a week.
    expect(steering()).toMatchObject({ plannedHoursPerWeek: 3, spentHoursPerWeek: (9 * 7) / 90 });
    expect(steering([{ person: "ann", duty: "steering", hoursPerWeek: 6 }])).toMatchObject({ plannedHoursPerWeek: 6 });
    const over = [{ person: "ann", duty: "steering", hoursPerWeek: 6, until: "2026-01-31" } as const];
    expect(steering(over)).toMatchObject({ plannedHoursPerWeek: 3 });
  });
});

describe("whom", () => {
  const records: readonly FactRecord[] = [
    ...forty,
    { kind: "member", id: "ann", organisation: "museum", department: "Education" },
    { kind: "member", id: "bob", organisation: "museum" },
    { kind: "duty", holder: "cas", duty: "steering", organisation: "museum", from: "2026-01-01" },
    {
      kind: "duty",
      holder: "m1",
      duty: "answering",
      organisation: "museum",
      from: "2026-01-01",
      engagement: "volunteer",
    },
    { kind: "duty", holder: "m2", duty: "answering", department: "Education", until: "2026-01-31" },
  ];
  const dataset = community(records, ["duties", "organisations"]);

  it("everyone of an organisation or department, by membership or duty, without its volunteers", () => {
    expect(without(dataset, { organisation: "museum" }).without).toEqual(["ann", "bob", "cas"]);
    expect(without(dataset, { department: "Education" }).without).toEqual(["ann"]);
    expect(without(dataset, { organisation: "museum", department: "Education" }).without).toEqual(["ann"]);
  });

  it("is refused where one of them is not known, or nobody is of the group", () => {
    const refused = (who: SimulateAbsenceOptions["without"]): unknown =>
      simulateAbsence(dataset, { asOf, without: who })._unsafeUnwrapErr();
    expect(refused(["ann", "nobody"])).toMatchObject({ reason: "no-such-people", needed: 2, found: 1 });
    expect(refused({ organisation: "bank" })).toMatchObject({ reason: "no-such-people", found: 0 });
  });

  it("must be somebody", () => {
    expect(() => simulateAbsence(dataset, { asOf, without: [] })).toThrow(/At least one person/);
    expect(() => simulateAbsence(dataset, { asOf, without: {} })).toThrow(RangeError);
    expect(() => simulateAbsence(dataset, { asOf: "someday", without: ["ann"] })).toThrow(RangeError);
  });
});

describe("structure", () => {
  it("is the pairs that go and who is left with nobody (by hand)", () => {
    const records = [
      opening("c", "eve", 0),
      reply("c", "ann", 1),
      opening("d", "fay", 2),
      reply("d", "ann", 3),
      reply("d", "bob", 4),
      opening("e", "gus", 5),
      reply("e", "bob", 6),
    ];
    // Pairs: ann–eve, ann–fay, bob–fay, bob–gus. Without ann the first two go, and eve is left with nobody.
    const structure = value(without(community(records), ["ann"]).structure);
    expect(structure.pairsLost).toMatchObject({ value: 0.5, sampleSize: 5 });
    expect(structure.pairs).toBe(4);
    expect(structure.onlyWithThem).toMatchObject({ value: 1, sampleSize: 4 });
  });
});

describe("bad input gives refusals, never a wrong number", () => {
  const parts = ({ answers, coverage, range, structure }: AbsenceSimulation): readonly string[] =>
    [answers, coverage, range, structure].map(
      (part) => `${reason(part) === "measured" ? "measured" : (reason(part) as { reason: string }).reason}`,
    );
  const lone = [observed(0, 90), opening("c", "ann", 0)];

  it.each<[string, readonly FactRecord[], readonly string[]]>([
    ["one conversation of one member", lone, ["measured", "measured", "too-few-openings", "no-replies"]],
    [
      "everything by one person",
      [...lone, reply("c", "ann", 1)],
      ["measured", "measured", "too-few-openings", "no-replies"],
    ],
    [
      "only automated accounts answer",
      [{ kind: "member", id: "bot", actor: "automated" }, ...lone, reply("c", "bot", 1)],
      ["measured", "measured", "too-few-openings", "no-replies"],
    ],
    [
      "no openings at all",
      [observed(0, 90), reply("c", "ann", 1)],
      ["no-openings", "measured", "no-openings", "no-replies"],
    ],
    [
      "all at the same instant",
      [opening("c", "eve", 0), reply("c", "ann", 0), reply("c", "bob", 0)],
      ["measured", "measured", "too-few-openings", "measured"],
    ],
  ])("%s", (_, records, expected) => {
    expect(parts(without(community(records), ["ann"]))).toEqual(expected);
  });

  it("a window before the first contribution, after the last, or hardly looked at", () => {
    const seen = community([observed(0, 90), ...forty]);
    expect(parts(without(seen, ["ann"], { asOf: day(-1) }))).toEqual(Array(4).fill("window-not-seen"));
    expect(parts(without(seen, ["ann"], { asOf: day(400) }))).toEqual(Array(4).fill("window-not-seen"));
    expect(reason(without(community([observed(0, 3), ...forty]), ["ann"]).range)).toMatchObject({
      reason: "window-not-seen",
    });
  });

  it("a source that shows no replies", () => {
    const blind = community([observed(0, 90, ["openings", "authors", "conversations"]), opening("c", "ann", 0)]);
    const { answers } = without(blind, ["ann"]);
    expect(answers).toMatchObject({ status: "refused", refusal: { type: "CapabilityMissing", missing: ["replies"] } });
  });
});

describe("the largest absences", () => {
  it("are in the order of what only they answered, then of first responses (by hand)", () => {
    const { people, rest, openings, answered } = largestAbsences(community(forty), { asOf })._unsafeUnwrap();
    expect(people).toEqual([
      { person: "ann", onlyThey: 10, lostWithinWeek: 12, firstResponses: 20, share: 2 / 3 },
      { person: "bob", onlyThey: 10, lostWithinWeek: 10, firstResponses: 10, share: 1 / 3 },
    ]);
    expect({ rest, openings, answered }).toEqual({
      rest: { people: 0, onlyThey: 0, lostWithinWeek: 0 },
      openings: 40,
      answered: 30,
    });
  });

  it("are fifty at most, with a bound for the rest", () => {
    const many = Array.from({ length: 60 }, (_, person) => [
      opening(`c${person}`, "eve", person),
      reply(`c${person}`, `p${String(person).padStart(2, "0")}`, person + 1),
    ]).flat();
    const { people, rest } = largestAbsences(community(many), { asOf })._unsafeUnwrap();
    expect(people).toHaveLength(50);
    expect(people.map(({ person }) => person).slice(0, 2)).toEqual(["p00", "p01"]);
    expect(rest).toEqual({ people: 10, onlyThey: 1, lostWithinWeek: 1 });
  });

  it("are refused where nobody responded", () => {
    const refused = largestAbsences(community([observed(0, 90), opening("c", "eve", 0)]), { asOf })._unsafeUnwrapErr();
    expect(refused).toMatchObject({ reason: "no-first-responses" });
  });
});
