import { describe, expect, it } from "vitest";
import { contributorAbsenceFactor } from "../../continuity/contributor-absence-factor.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { CommunityDatasetBuilder } from "../../dataset/dataset-builder.js";
import { mergeDatasets } from "../../dataset/merge/merge-datasets.js";
import { conversationDepth } from "../../engagement/conversation-depth.js";
import { conversion } from "../../engagement/conversion.js";
import { membersByStage } from "../../engagement/members-by-stage.js";
import { newContributors } from "../../engagement/new-contributors.js";
import { newcomersAnswered } from "../../engagement/newcomers-answered.js";
import { participationInequality } from "../../engagement/participation-inequality.js";
import { responseRate } from "../../engagement/response-rate.js";
import { retention } from "../../engagement/retention.js";
import { timeToFirstResponse } from "../../engagement/time-to-first-response.js";
import { unansweredOpenings } from "../../engagement/unanswered-openings.js";
import type { FactRecord } from "../../model/fact.js";
import type { SourceLimits } from "../../model/source-limits.js";
import { dutyActs } from "../duties/duty-acts.js";
import { days, observed, opening, reply } from "../tiny-community.test-support.js";
import { historyBefore } from "./history-before.js";
import { venuesForFigure } from "./venues-for-figure.js";

const limited: SourceLimits = { retention: { contributionHours: 48 }, linkable: false };
const window = days(30);
const work = { window, type: "reply" } as const;

/** Thirty days in which twelve people begin a conversation, and one of them answers all the others. */
const facts: readonly FactRecord[] = [
  observed(0, 30),
  ...Array.from({ length: 12 }, (_, at) => ({ ...opening(`c${at}`, `p${at}`, 48 * at), id: `o${at}` })),
  ...Array.from({ length: 12 }, (_, at) => ({ ...reply(`c${at}`, "ann", 48 * at + 2), id: `r${at}` })),
];

function datasetOf(source: string, limits: SourceLimits, records = facts): CommunityDataset {
  const capabilities = ["openings", "replies", "authors", "conversations"] as const;
  const builder = new CommunityDatasetBuilder({ source, capabilities, ...limits });
  for (const record of records) builder.addFact(record);
  const pseudonyms = builder.people().map(({ source: of, id }) => `${of}-${id}`);
  return builder.finish({ pseudonyms, keepIds: true }).dataset;
}

const page = datasetOf("page", limited);
const forum = datasetOf("forum", {});

describe("a source that limits for how long acts of people are kept", () => {
  it.each([
    ["contributor-absence-factor", (dataset: CommunityDataset) => contributorAbsenceFactor(dataset, work)],
    ["participation-inequality", participationInequality],
    ["new-contributors", newContributors],
    ["retention", retention],
  ] as const)("refuses %s, with its name and the reason", (_, figure) => {
    expect(figure(page, { window })._unsafeUnwrapErr()).toMatchObject({
      type: "NotPermitted",
      source: "page",
      reason: "member-history-not-kept",
    });
    const elsewhere = figure(forum, { window });
    expect(elsewhere.isErr() && elsewhere.error.type === "NotPermitted").toBe(false);
  });

  it("shows answers and waiting", () => {
    // Each of 12 conversations was answered after 2 hours.
    expect(responseRate(page, { window })._unsafeUnwrap().value).toBe(1);
    expect(timeToFirstResponse(page, { window })._unsafeUnwrap().median._unsafeUnwrap().value).toBe(2);
    expect(conversationDepth(page, { window }).isOk()).toBe(true);
    expect(
      unansweredOpenings(page, { window })
        .map(({ openings }) => openings)
        ._unsafeUnwrap(),
    ).toEqual([]);
  });

  it("permits what lies within its limit, and counts from the begin of the window to what was last seen", () => {
    const needs = ["openings", "authors"] as const;
    const permitted = (from: number, length: number) =>
      venuesForFigure(page, "active-contributors@1", needs, days(length, from)).isOk();
    expect(permitted(28, 2)).toBe(true);
    expect(permitted(27, 3)).toBe(false);
    expect(permitted(0, 2)).toBe(false);
  });

  it("refuses who is new over a short window too, where more is held than acts may be kept for", () => {
    const short = days(2, 28);
    const refused = { type: "NotPermitted", source: "page", reason: "member-history-not-kept" };
    expect(newContributors(page, { window: short })._unsafeUnwrapErr()).toMatchObject(refused);
    expect(membersByStage(page, { window: short, leastWeeks: 2 })._unsafeUnwrapErr()).toMatchObject(refused);
    expect(conversion(page, { window: short })._unsafeUnwrapErr()).toMatchObject(refused);
    expect(newcomersAnswered(page, { window: short })._unsafeUnwrapErr()).toMatchObject(refused);
    expect(dutyActs(page, "welcoming", { window: short })._unsafeUnwrapErr()).toMatchObject(refused);
    expect(newContributors(forum, { window: short }).isOk()).toBe(true);
    // What is held of this one is not longer.
    const young = datasetOf("page", limited, [observed(28, 30), { ...opening("c", "ann", 24 * 29 + 1), id: "o" }]);
    expect(newContributors(young, { window: days(1, 29) })._unsafeUnwrap().value).toBe(1);
  });

  it("lets no figure slip through that looks up first contributions and is on no list", () => {
    const choice = { needs: ["authors"], venues: new Uint8Array([1]), window: days(2, 28) } as const;
    expect(venuesForFigure(page, "unheard-of@1", choice.needs, choice.window).isOk()).toBe(true);
    const refused = { type: "NotPermitted", definition: "unheard-of@1", source: "page" };
    expect(historyBefore(page, "unheard-of@1", choice)._unsafeUnwrapErr()).toMatchObject(refused);
    expect(historyBefore(forum, "unheard-of@1", choice).isOk()).toBe(true);
  });

  it("does not tell of what waits whether somebody new began it", () => {
    const waits: readonly FactRecord[] = [...facts, { ...opening("w", "new", 24 * 29), id: "w" }];
    const [held, free] = [datasetOf("page", limited, waits), datasetOf("forum", {}, waits)];
    const { dataset } = mergeDatasets([held, free], { as: "join" });
    const told = (of: CommunityDataset) =>
      unansweredOpenings(of, { window: days(2, 28) })
        ._unsafeUnwrap()
        .openings.map(({ source, byNewcomer }) => [source, byNewcomer]);
    expect(told(held)).toEqual([["page", undefined]]);
    expect(told(dataset)).toEqual(
      expect.arrayContaining([
        ["page", undefined],
        ["forum", true],
      ]),
    );
  });

  it("is left out of the figure of a community that has another source, and that is told", () => {
    const { dataset } = mergeDatasets([page, forum], { as: "join" });
    const both = newContributors(dataset, { window: days(10, 20) })._unsafeUnwrap();
    const alone = newContributors(forum, { window: days(10, 20) })._unsafeUnwrap();
    expect(both).toMatchObject({ value: alone.value, sampleSize: alone.sampleSize });
    expect(both.caveats).toContainEqual({ code: "venues-left-out", params: { count: 1 } });
  });

  it("is told apart from one that could not show it anyway", () => {
    const needs = ["duties", "authors"] as const;
    expect(venuesForFigure(page, "share-of-voice@1", needs, window)._unsafeUnwrapErr()).toMatchObject({
      type: "CapabilityMissing",
      missing: ["duties"],
    });
  });
});

describe("people of a source that may not be recognised elsewhere", () => {
  const link: FactRecord = { kind: "identityLink", person: "ann", same: "ann", sameSource: "forum" };

  it.each(["forum", "zoo"])("are not linked by a link of the source %s, whichever name comes first", (name) => {
    const back: FactRecord = { kind: "identityLink", person: "ann", same: "ann", sameSource: "page" };
    const { dataset } = mergeDatasets([page, datasetOf(name, {}, [...facts, back])], { as: "join" });
    const anns = dataset.people.pseudonyms.filter((pseudonym) => pseudonym.endsWith("-ann"));
    expect([...anns].sort()).toEqual([`${name}-ann`, "page-ann"].sort());
    // Each has what they did themselves.
    const authors = dataset.contributions.author.map((author) =>
      dataset.people.pseudonyms.indexOf(anns[0] ?? "") === author ? 1 : 0,
    );
    expect(authors.reduce((sum, one) => sum + one, 0)).toBe(12);
  });

  it.each([
    ["by a link of that source itself", datasetOf("page", limited, [...facts, link]), forum],
    [
      "by a link of another source",
      page,
      datasetOf("forum", {}, [...facts, { kind: "identityLink", person: "ann", same: "ann", sameSource: "page" }]),
    ],
  ] as const)("are not linked %s", (_, first, second) => {
    const { dataset } = mergeDatasets([first, second], { as: "join" });
    expect(dataset.people.pseudonyms.filter((name) => name.endsWith("-ann")).sort()).toEqual(["forum-ann", "page-ann"]);
    // Nor when a third dataset joins them later.
    const later = mergeDatasets([dataset, datasetOf("chat", {})], { as: "join" }).dataset;
    expect(later.people.pseudonyms.filter((name) => name.endsWith("-ann"))).toHaveLength(3);
  });

  it("are linked where nothing forbids it", () => {
    const { dataset } = mergeDatasets([datasetOf("page", {}, [...facts, link]), forum], { as: "join" });
    expect(dataset.people.pseudonyms.filter((name) => name.endsWith("-ann"))).toHaveLength(1);
  });
});
