import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  assessHealth,
  type Figure,
  healthReportSchema,
  largestAbsences,
  simulateAbsence,
  textAt,
} from "@org/community-core";
import { newcomersAnswered } from "@org/community-core/engagement";
import { renderText } from "@org/community-report";
import { describe, expect, it } from "vitest";
import { collected, data } from "./real-data.test-support.js";

/** The value of a figure, or for a figure that is refused why. */
function outcomeOf(figures: readonly Figure[], key: string): unknown {
  const figure = figures.find((known) => known.key === key);
  if (figure?.status === "measured") return figure.measurement.value;
  return figure?.refusal.type === "CapabilityMissing" ? figure.refusal.missing : figure?.refusal.reason;
}

// Every expected number here is by an independent count: a calculation in another language, from the files alone and
// the definitions in words.
const communities = [
  {
    name: "zulip-dataverse",
    asOf: "2026-08-22T00:00:00Z",
    flaws: [],
    data: { contributions: 25_016, contributors: 235, people: 235, conversations: 1_389 },
    figures: {
      "active-contributors": 58,
      "new-contributors": 12,
      "activity-trend": 58 / 63,
      retention: 2 / 16,
      "response-rate": 53 / 77,
      "answered-openings": 55,
      "unanswered-openings": 25,
      "time-to-first-response/median": 2.285,
      "replies-per-conversation/mean": 9.9625,
      "contributor-absence-factor/answering": 1,
      "largest-share/answering": 33 / 55,
      "contributor-absence-factor/opening": 2,
      "largest-share/opening": 33 / 80,
      "contributor-absence-factor/reply": 1,
      "largest-share/reply": 705 / 1_376,
      "covered-demand/one-person": 43 / 80,
      "covered-demand/two-people": 0,
      "gini/contributors": 0.8478353543,
      "top-ten-share": 0.8770604395,
      "contributions/opening": 80,
      "contributions/reply": 1_376,
      "contributions/feedback": ["feedback"],
      "burstiness-corrected": 0.6466815919,
      reciprocity: 24 / 108,
      "largest-component": 61 / 62,
      "degree-centralisation": 3_094 / 3_660,
      "bridging-people": 5,
      echo: ["duties"],
      "unanswered-subjects": ["subjects"],
      "listed-members-who-contributed": ["memberList"],
      "active-members/day": 3.0111111111,
      "active-members/month": 34.7049180328,
      stickiness: 168 / 2_117,
      "members-by-stage/regular": 2,
      "members-by-stage/lapsed": 21,
      "members-by-stage/back": 15,
      "stability/fresh": 14 / 38,
      "stability/long-time": 4 / 38,
      "conversion/second-contribution": 201 / 235,
      "conversion/regular": 71 / 201,
      "conversion/answering": 63 / 71,
      "conversion/duty": ["duties"],
      "newcomers-answered": "too-few-newcomers",
      "head-to-consult": ["duties"],
      "participation-shares/silent": ["memberList"],
    },
  },
  {
    name: "zulip-funprog",
    asOf: "2020-11-01T00:00:00Z",
    flaws: [],
    // 1,106 who signed up, and 45 authors who are not among them.
    data: { contributions: 13_855, contributors: 222, people: 1_106 + 45, conversations: 1_005 },
    figures: {
      "active-contributors": 94,
      "new-contributors": 49,
      "activity-trend": 94 / 66,
      retention: 2 / 21,
      "response-rate": 152 / 185,
      "answered-openings": 159,
      "unanswered-openings": 35,
      "time-to-first-response/lower-quartile": 0.1172222222,
      "time-to-first-response/median": 1.3019444444,
      "time-to-first-response/upper-quartile": 12.2541666667,
      "contributor-absence-factor/answering": 3,
      "largest-share/answering": 39 / 159,
      "contributor-absence-factor/reply": 4,
      "burstiness-corrected": 0.5833278917,
      reciprocity: 58 / 257,
      "largest-component": 93 / 97,
      "degree-centralisation": 3_909 / 9_120,
      "bridging-people": 13,
      "listed-members-who-contributed": 123 / 727,
      "active-members/day": 6.4333333333,
      "active-members/month": 52.7049180328,
      stickiness: 483 / 3_215,
      "members-by-stage/regular": 12,
      "members-by-stage/lapsed": 26,
      "members-by-stage/back": 19,
      "stability/fresh": 19 / 49,
      "stability/long-time": 0,
      "conversion/second-contribution": 98 / 123,
      "conversion/regular": 42 / 98,
      "conversion/answering": 42 / 42,
      "participation-shares/silent": 654 / 748,
      "participation-shares/occasional": 83 / 748,
      "participation-shares/most-active": 11 / 748,
      "critical-mass/active": 50,
      "critical-mass/most-active": 23,
      "critical-mass": 1,
      "replacement/new": 14,
      "replacement/lapsed": 12,
      replacement: 14 / 12,
      "days-without-contribution": 1 / 90,
      "waiting-openings": 35,
      "waiting-openings/longest": 75.3401273148,
      "waiting-openings/median": 40.9821875,
      dormancy: "too-many-people",
    },
  },
  {
    name: "zulip-funprog",
    asOf: "2024-04-01T00:00:00Z",
    flaws: [],
    data: { contributions: 13_855, contributors: 222 },
    figures: {
      "active-contributors": 5,
      "longest-silence": 47.1809606481,
      "answered-openings": 2,
      "listed-members-who-contributed": 177 / 1_106,
      "active-members/day": 7 / 90,
      stickiness: 7 / 106,
      "members-by-stage/lapsed": 1,
      "members-by-stage/back": 3,
      "stability/fresh": 3 / 4,
      "conversion/regular": 48 / 128,
      "conversion/answering": 47 / 48,
      "participation-shares/silent": 1_102 / 1_107,
      "critical-mass/active": 0,
      "replacement/new": 0,
      "replacement/lapsed": 1,
      "waiting-openings": 1,
      // 5 people and a silence of 47 days: a cell of the reference table.
      dormancy: 0.21,
      "activity-trend": "too-few-contributors-before",
    },
  },
  {
    name: "stackexchange-gadgets",
    asOf: "2010-09-16T00:00:00Z",
    // The window begins on 18 June, the first question is of 14 July, 19:22:05.230, and no observation is declared.
    flaws: [["window-before-data", 26 + (19 * 3_600_000 + 22 * 60_000 + 5_230) / 86_400_000]],
    data: { contributions: 522 + 365 + 27, contributors: 280, people: 1_141, conversations: 198 },
    figures: {
      "active-contributors": 280,
      "response-rate": 142 / 183,
      "answered-openings": 162,
      "unanswered-openings": 36,
      "time-to-first-response/median": 4.8343491667,
      "time-to-first-response/upper-quartile": 103.4491602778,
      "replies-per-conversation/mean": 689 / 198,
      "contributor-absence-factor/answering": 16,
      "largest-share/answering": 14 / 162,
      "contributor-absence-factor/reply": 28,
      "contributor-absence-factor/tidying": 2,
      "largest-share/tidying": 11 / 27,
      "gini/contributors": 0.5279807542,
      "listed-members-who-contributed": 280 / 1_141,
    },
  },
] as const;

describe.skipIf(!existsSync(data))("real communities, if their data are there", () => {
  it.each(communities)(
    "reports on $name at $asOf as an independent count does",
    async ({ name, asOf, ...expected }) => {
      const { dataset } = await collected(name);
      const report = assessHealth(dataset, { asOf });
      expect(healthReportSchema.safeParse(report).error).toBeUndefined();
      expect(report.data).toMatchObject(expected.data);
      for (const [key, value] of Object.entries(expected.figures)) {
        const outcome = outcomeOf(report.figures, key);
        if (typeof value === "number") expect(outcome, key).toBeCloseTo(value, 8);
        else expect(outcome, key).toEqual(value);
      }
      // By an independent look at silences, turnover, sizes, regular times, sleep, rhythm by quarter and handovers.
      expect(report.dataQuality?.flaws.map(({ type, params }) => [type, params["days"]])).toEqual(expected.flaws);
      // Nobody said who works for the organisation: whose voice it is cannot be known, and so neither can the stage.
      for (const side of ["community-managers", "colleagues", "members"])
        expect(outcomeOf(report.figures, `share-of-voice/${side}`), side).toEqual(["duties"]);
      expect(report.stage).toMatchObject({ status: "refused", refusal: { missing: ["duties"] } });
    },
  );

  // By the same kind of independent count, of the last 90 days and of the whole record from 8 March 2023 on.
  it.each([
    [90, 80, 55, { onlyThey: 18, lostWithinWeek: 19, firstResponses: 33, newcomersOnlyThey: 3 }, [3, 4]],
    [1_300, 1_389, 1_094, { onlyThey: 383, lostWithinWeek: 420, firstResponses: 664 }, [66, 153]],
  ] as const)(
    "says what hangs on whom over %i days as an independent count does",
    async (days, openings, answered, most, next) => {
      const { dataset } = await collected("zulip-dataverse");
      const asOf = "2026-08-22T00:00:00Z";
      const largest = largestAbsences(dataset, { asOf, days })._unsafeUnwrap();
      expect(largest).toMatchObject({ openings, answered });
      const [first, second] = largest.people;
      expect(first).toMatchObject(most);
      expect([second?.onlyThey, second?.firstResponses]).toEqual(next);
      const { answers } = simulateAbsence(dataset, { asOf, days, without: [first?.person ?? ""] })._unsafeUnwrap();
      expect(answers).toMatchObject({
        value: {
          onlyThey: { value: most.onlyThey },
          firstResponses: { value: { count: most.firstResponses, total: answered } },
        },
      });
    },
  );

  // By the same kind of independent count, of all first openings that had thirty days.
  it.each([
    ["zulip-dataverse", "2023-06-01", "2026-07-23", [131, 56], [10, 2]],
    ["zulip-funprog", "2019-12-01", "2024-03-02", [50, 23], [24, 8]],
  ] as const)(
    "says who of the newcomers of %s came back as an independent count does",
    async (name, from, until, [answered, back], [unanswered, backToo]) => {
      const { dataset } = await collected(name);
      const window = { from: Date.parse(from), until: Date.parse(until) };
      const asOf = window.until + 30 * 86_400_000;
      const found = newcomersAnswered(dataset, { window, asOf })._unsafeUnwrap();
      const shares = [found.answered, found.returnOfAnswered, found.returnOfUnanswered].map((share) =>
        share.map(({ value, sampleSize }) => [value, sampleSize]).unwrapOr([]),
      );
      expect(shares).toEqual([
        [answered / (answered + unanswered), answered + unanswered],
        [back / answered, answered],
        [backToo / unanswered, unanswered],
      ]);
    },
  );
  // By an independent count of the replies to what others began.
  it.each([
    [90, { acts: 844, people: 40, factor: 1, most: 429, effective: 3.1214604348702495 }],
    [1_300, { acts: 13_763, people: 137, factor: 2, most: 6_375, effective: 3.721881229103121 }],
  ])("says over %i days on how few people answering rests as an independent count does", async (days, expected) => {
    const { dataset } = await collected("zulip-dataverse");
    const { duties } = assessHealth(dataset, { asOf: "2026-08-22T00:00:00Z", days });
    const [answering] = duties?.each ?? [];
    if (answering?.work?.status !== "measured") throw new Error("answers are shown");
    const { acts, people, absenceFactor, effectiveCarriers, carriers } = answering.work.value;
    expect({ acts, people, factor: absenceFactor.value, most: carriers[0]?.count }).toEqual({
      acts: expected.acts,
      people: expected.people,
      factor: expected.factor,
      most: expected.most,
    });
    expect(effectiveCarriers.value).toBeCloseTo(expected.effective, 8);
    // The 90 days before: 1,058 answers by 51 people, of whom 2 gave more than half.
    if (days === 90)
      expect(answering.comparison).toMatchObject({
        value: { before: { value: { acts: 1_058, people: 51, absenceFactor: { value: 2 } } } },
      });
  });

  it("shows in words who gives the first answers of the whole record, and what only they answered", async () => {
    const { dataset } = await collected("zulip-dataverse");
    const report = assessHealth(dataset, { asOf: "2026-08-22T00:00:00Z", days: 1_300 });
    const text = renderText(report, { language: "en", width: 120 }).replaceAll(/\s+/g, " ");
    const [first, second] = report.carriers.find(({ work }) => work === "first-response")?.carriers ?? [];
    expect(text).toMatch(
      new RegExp(
        `Answering: first replies, whoever began the conversation ${first?.person} [█░]+ 61% 664 ${second?.person} [█░]+ 14% 153`,
      ),
    );
    const lines = renderText(report, { language: "en" }).split("\n");
    // What is wrong, how big it is and a step, without a term of statistics, where a reader begins.
    const screen = lines.slice(0, 24).join(" ").replaceAll(/\s+/g, " ");
    expect(screen).toContain(`hangs on ${first?.person}, who gives 61% of the first replies`);
    expect(screen).not.toMatch(/median|quartile|Gini|interval|95%|coefficient|sample/);
    expect(lines.length).toBeLessThan(290);
    expect(text).toContain(`383 of 1,094 conversations that got a reply: answered by ${first?.person} only`);
  });

  it("keeps one of two sign-ups under one id, and says so", async () => {
    const { accounting, issues } = await collected("zulip-funprog");
    // By an independent count: 1,117 rows, 1,106 ids, each of the 11 others with a second date.
    expect(accounting.find(({ kind }) => kind === "member")).toMatchObject({ read: 1_117, accepted: 1_106 });
    const conflicts = issues.filter(({ code }) => code === "conflicting-record");
    expect(conflicts).toHaveLength(11);
    // By an independent count: 45 of 222 authors never signed up in the file.
    expect(issues.filter((issue) => !conflicts.includes(issue))).toMatchObject([
      { code: "actor-without-member", count: 45 },
    ]);
  });

  it("keeps comments and posts of one id apart, and finds the question that a comment belongs to", async () => {
    const posts = rowsOf("stackexchange-gadgets/posts.csv");
    const questionOf = new Map(posts.map(({ id = "", question_id = "" }) => [id, question_id]));
    const kindOf = new Map(posts.map(({ id = "", kind = "" }) => [id, kind]));
    const comments = rowsOf("stackexchange-gadgets/comments.csv");
    // Both by an independent count.
    expect(comments.filter(({ id = "" }) => questionOf.has(id))).toHaveLength(96);
    expect(comments.filter(({ post_id = "" }) => kindOf.get(post_id) === "answer")).toHaveLength(229);

    const { dataset } = await collected("stackexchange-gadgets");
    const { contributions, conversations } = dataset;
    const conversationOf = new Map<string, string>();
    for (let row = 0; row < contributions.length; row++) {
      const id = contributions.ids === undefined ? "" : textAt(contributions.ids, row);
      conversationOf.set(id, textAt(conversations.ids, contributions.conversation[row] ?? -1));
    }
    expect(contributions.unknownTargets).toBe(0);
    for (const { id = "", post_id = "" } of comments)
      expect(conversationOf.get(`comment-${id}`), `comment ${id}`).toBe(questionOf.get(post_id));
  });
});

/** The rows of a file without a quote in it. */
function rowsOf(path: string): readonly Readonly<Record<string, string>>[] {
  const [header = "", ...lines] = readFileSync(resolve(data, path), "utf8").trim().split("\n");
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, column) => [names[column] ?? "", cell])));
}
