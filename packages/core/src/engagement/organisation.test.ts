import { describe, expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  gap,
  observed,
  opening,
  reply,
  unseenSince2016,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { colleaguesWhoTakePart } from "./colleagues-who-take-part.js";
import { organisationReplyShare } from "./organisation-reply-share.js";
import { shareOfVoiceTrend } from "./share-of-voice-trend.js";

const window = days(30);
const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
const steering: FactRecord = { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" };
const colleague: FactRecord = {
  kind: "duty",
  holder: "col",
  duty: "answering",
  from: "2025-01-01",
  until: "2026-01-10",
  engagement: "employee",
};
const volunteer: FactRecord = {
  kind: "duty",
  holder: "vol",
  duty: "welcoming",
  from: "2025-01-01",
  engagement: "volunteer",
};
const roles = [steering, colleague, volunteer];

describe("the share of replies in what the organisation says (S43, by hand)", () => {
  const said = [
    opening("a", "mia", 0),
    opening("b", "col", 1),
    reply("a", "vol", 2),
    reply("a", "mia", 3),
    reply("b", "ann", 4),
    // After his last day col is a member.
    reply("b", "col", 20 * 24),
    reply("b", "?", 5),
    contributed("reaction", "mia", day(1)),
  ];

  it("counts openings and replies of those who hold a role then: 1 of 3", () => {
    const share = organisationReplyShare(community([observed(0, 30), ...roles, ...said]), { window })._unsafeUnwrap();
    expect(share).toMatchObject({ unit: "share", sampleSize: 3, definition: "organisation-reply-share@1" });
    expect(share.value).toBeCloseTo(1 / 3, 12);
    expect(share.caveats).toEqual([{ code: "unknown-authors", params: { count: 1 } }]);
    expect(share.interval).toBeUndefined();
  });

  it("is 0 for who sends alone and 1 for who replies alone", () => {
    const of = (records: readonly FactRecord[]) =>
      figureOf(organisationReplyShare(community([observed(0, 30), ...roles, ...records]), { window }));
    expect([of([opening("a", "mia", 0)]), of([opening("a", "ann", 0), reply("a", "mia", 1)])]).toEqual([0, 1]);
  });

  it("refuses where the organisation said nothing, where roles are not known, or where nobody looked", () => {
    const reason = (records: readonly FactRecord[], asked = window): unknown =>
      organisationReplyShare(community([observed(0, 60), ...records]), { window: asked })._unsafeUnwrapErr();
    expect(reason([...roles, opening("a", "ann", 0)])).toMatchObject({ reason: "no-contributions", found: 0 });
    expect(reason([...roles, bot, opening("a", "bot", 0)])).toMatchObject({ reason: "no-contributions" });
    expect(reason(said)).toMatchObject({ missing: ["duties"] });
    expect(reason([...roles, ...said], days(10, -30))).toMatchObject({ reason: "window-not-seen" });
    expect(reason([...roles, ...said], days(10, 45))).toMatchObject({ reason: "no-contributions" });
  });
});

describe("the trend of the shares of voice (S36, by hand)", () => {
  /** So many replies by each, an hour apart, from a day on. */
  const said = (from: number, counts: Readonly<Record<string, number>>): readonly FactRecord[] =>
    Object.entries(counts)
      .flatMap(([author, count]) => Array<string>(count).fill(author))
      .map((author, index) => reply("c", author, from * 24 + index));
  const now = days(30, 30);
  const trend = (records: readonly FactRecord[], seen: readonly FactRecord[] = [observed(0, 60)]) =>
    shareOfVoiceTrend(community([...seen, steering, { ...colleague, until: "2026-12-31" }, ...records]), {
      window: now,
    });

  it("is the share now less the share before, and sums to 0", () => {
    const records = [
      opening("c", "ann", 0),
      ...said(1, { mia: 20, col: 10, ann: 9 }),
      ...said(31, { mia: 10, col: 20, ann: 20 }),
    ];
    const { communityManagers, colleagues, members } = trend(records)._unsafeUnwrap();
    expect(communityManagers.value).toBeCloseTo(10 / 50 - 20 / 40, 12);
    expect(colleagues.value).toBeCloseTo(20 / 50 - 10 / 40, 12);
    expect(members.value).toBeCloseTo(20 / 50 - 10 / 40, 12);
    expect(communityManagers.value + colleagues.value + members.value).toBeCloseTo(0, 12);
    expect(members).toMatchObject({
      unit: "share-difference",
      sampleSize: 50,
      definition: "share-of-voice-trend/members@1",
    });
  });

  it("tells unknown authors of both windows in one number", () => {
    const records = [...said(1, { mia: 30, "?": 2 }), ...said(31, { mia: 30, "?": 3 })];
    expect(trend(records)._unsafeUnwrap().members.caveats).toEqual([{ code: "unknown-authors", params: { count: 5 } }]);
  });

  it("compares the same venues: what was looked at in one window alone is left out", () => {
    const elsewhere = said(31, { ann: 100 }).map((record) => ({ ...record, conversation: "d", venue: "new" }));
    const here = [...said(1, { mia: 30 }), ...said(31, { mia: 30 })].map((record) => ({ ...record, venue: "old" }));
    const seen = [
      { kind: "venue", id: "old" } as const,
      { kind: "venue", id: "new" } as const,
      { ...observed(0, 60), venue: "old" },
      { ...observed(31, 60), venue: "new" },
    ];
    const { members } = trend([...here, ...elsewhere], seen)._unsafeUnwrap();
    expect([members.value, members.sampleSize]).toEqual([0, 30]);
    expect(members.caveats?.map(({ code }) => code)).toEqual(["venues-left-out"]);
  });

  it("says nothing of too few, of windows that were not both seen, or of roles seen later", () => {
    const few = [...said(1, { mia: 19 }), ...said(31, { mia: 60 })];
    expect(trend(few)._unsafeUnwrapErr()).toMatchObject({ reason: "too-few-contributions", needed: 20, found: 19 });
    const enough = [...said(1, { mia: 30 }), ...said(31, { mia: 30 })];
    expect(trend(enough, [observed(10, 60)])._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen" });
    expect(trend([])._unsafeUnwrapErr()).toMatchObject({ reason: "too-few-contributions", found: 0 });
    expect(trend(said(1, { mia: 30 }))._unsafeUnwrapErr()).toMatchObject({ reason: "no-contributions" });
    const undated: FactRecord = { kind: "duty", holder: "ann", duty: "steering", observedAt: "2026-02-20T00:00:00Z" };
    expect(trend([undated, ...enough])._unsafeUnwrapErr()).toMatchObject({ reason: "roles-not-dated" });
    // Whoever asks vouches for the end of the window, which is long after that of the window before.
    const vouched: FactRecord = { kind: "duty", holder: "ann", duty: "steering" };
    expect(trend([vouched, ...enough])._unsafeUnwrapErr()).toMatchObject({ reason: "roles-not-dated" });
    const unknown = shareOfVoiceTrend(community([observed(0, 60), ...enough]), { window: now });
    expect(unknown._unsafeUnwrapErr()).toMatchObject({ missing: ["duties"] });
    expect(() => trend([], [unseenSince2016("x")])).not.toThrow();
  });
});

describe("colleagues and departments that take part (S42, by hand)", () => {
  const of = (holder: string, department: string, more: object = {}): FactRecord => ({
    kind: "duty",
    holder,
    duty: "answering",
    from: "2025-01-01",
    engagement: "employee",
    department,
    ...more,
  });
  const duties = [
    of("mia", "Education", { duty: "steering" }),
    of("col", "Archive"),
    of("dan", "Archive"),
    of("eva", "Shop"),
    of("old", "Board", { until: "2025-06-30" }),
    of("vol", "Friends", { engagement: "volunteer" }),
    { kind: "duty", holder: "fay", duty: "answering", from: "2025-01-01", engagement: "hired" } as const,
    { kind: "member", id: "fay", organisation: "Bureau", department: "Design" } as const,
  ];
  const said = [
    opening("a", "mia", 0),
    reply("a", "col", 1),
    reply("a", "vol", 2),
    reply("a", "ann", 3),
    reply("a", "fay", 4),
    contributed("reaction", "eva", day(1)),
  ];
  const taking = (records: readonly FactRecord[], asked = window) =>
    colleaguesWhoTakePart(community([observed(0, 60), ...records]), { window: asked });

  it("counts who said something, of those who hold a duty in the window", () => {
    const { colleagues, departments, byDepartment } = taking([...duties, ...said])._unsafeUnwrap();
    expect(colleagues._unsafeUnwrap()).toMatchObject({ value: 2, unit: "people", sampleSize: 4 });
    expect(departments._unsafeUnwrap()).toMatchObject({ value: 3, unit: "departments", sampleSize: 4 });
    expect(byDepartment).toEqual([
      { department: "Archive", people: 2, takingPart: 1 },
      { department: "Education", people: 1, takingPart: 1 },
      { department: "Shop", people: 1, takingPart: 0 },
      { department: "Design", organisation: "Bureau", people: 1, takingPart: 1 },
    ]);
  });

  it("counts likes where they are named", () => {
    const dataset = community([observed(0, 30), ...duties, ...said]);
    const { byDepartment } = colleaguesWhoTakePart(dataset, { window, types: ["reaction"] })._unsafeUnwrap();
    expect(byDepartment.filter(({ takingPart }) => takingPart > 0).map(({ department }) => department)).toEqual([
      "Shop",
    ]);
  });

  it("counts nobody for what they said before or after they held it", () => {
    const late = of("col", "Archive", { from: "2026-01-02", until: "2026-01-03" });
    const records = [late, opening("a", "col", 1), reply("a", "col", 4 * 24)];
    expect(figureOf(taking(records)._unsafeUnwrap().colleagues)).toBe(0);
    expect(figureOf(taking([...records, reply("a", "col", 30)])._unsafeUnwrap().colleagues)).toBe(1);
  });

  it("counts a department for what was said while the duty was held for it, and not for another (by hand: 1 of 2)", () => {
    const moved = [of("mia", "X", { until: "2026-01-31" }), of("mia", "Y", { from: "2026-02-01" })];
    const found = taking([...moved, opening("a", "mia", 9 * 24)], days(59))._unsafeUnwrap();
    expect(found.departments._unsafeUnwrap()).toMatchObject({ value: 1, sampleSize: 2 });
    expect(found.byDepartment).toEqual([
      { department: "X", people: 1, takingPart: 1 },
      { department: "Y", people: 1, takingPart: 0 },
    ]);
    expect(figureOf(found.colleagues)).toBe(1);
  });

  it("gives 0 where nobody said anything, and refuses where nobody is declared", () => {
    const silent = taking(duties)._unsafeUnwrap();
    expect([figureOf(silent.colleagues), figureOf(silent.departments)]).toEqual([0, 0]);
    const alone = taking([steering, ...said])._unsafeUnwrap();
    expect(alone.colleagues._unsafeUnwrapErr()).toMatchObject({ reason: "no-colleagues" });
    expect(alone.departments._unsafeUnwrapErr()).toMatchObject({ reason: "no-departments" });
    expect(alone.byDepartment).toEqual([]);
    expect(taking(said)._unsafeUnwrapErr()).toMatchObject({ missing: ["duties"] });
    expect(taking([...duties, ...said], days(10, -30))._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen" });
  });

  it("tells a gap", () => {
    const dataset = community([{ ...observed(0, 30), gaps: [gap(3, 4)] }, ...duties, ...said]);
    const { departments } = colleaguesWhoTakePart(dataset, { window })._unsafeUnwrap();
    expect(caveatsOf(departments)).toEqual(["gaps-in-observation"]);
  });
});
