import { describe, expect, it } from "vitest";
import { assessInvolvement } from "./assess-involvement.js";
import { createInvolvementDocument } from "./document/create-involvement-document.js";
import { involvementAspectNames, involvementAspects } from "./involvement-aspects.js";
import { type InvolvementFindingCode, involvementFindingCodes } from "./involvement-codes.js";
import {
  cas,
  counts,
  dee,
  goal,
  letter,
  only,
  planned,
  running,
  strategy,
  win,
} from "./parts-of-involvement.test-support.js";
import { type InvolvementChange, involvementWith, wholeInvolvement } from "./whole-involvement.test-support.js";

const { support, manager } = wholeInvolvement;
const measures = ["share-of-voice"];

/** For each code a change of the whole document that brings it about, its key and the ways into the document. */
const cases: readonly (readonly [InvolvementFindingCode, InvolvementChange, string, readonly string[]])[] = [
  ["reasons-missing", { reasons: [] }, "S14", ["reasons"]],
  ["aim-without-initiative", { reasons: [{ aim: "acceptance" }] }, "S14", ["reasons[0]", "initiatives"]],
  ["initiatives-missing", { initiatives: undefined }, "S15", ["initiatives"]],
  ["initiatives-of-one-kind", { initiatives: [running, { ...running, id: "k" }] }, "S15", ["initiatives"]],
  ["nothing-running", { initiatives: [planned] }, "S15", ["initiatives[0].state"]],
  [
    "initiative-without-state",
    { initiatives: [{ id: "i", kind: "tasks", strategy, owner: "a" }] },
    "S15",
    ["initiatives[0].state"],
  ],
  [
    "initiative-strategy-incomplete",
    only({ ...planned, strategy: { interestOfCommunity: "c" } }),
    "S15",
    ["initiatives[1].strategy.goal", "initiatives[1].strategy.interestOfOrganisation"],
  ],
  [
    "initiative-for-organisation-only",
    only({ ...planned, strategy: { goal: "g", interestOfOrganisation: "o" } }),
    "S15",
    ["initiatives[1].strategy.interestOfOrganisation", "initiatives[1].strategy.interestOfCommunity"],
  ],
  [
    "initiative-begun-without-goal",
    only({ ...running, id: "j", strategy: { interestOfOrganisation: "o", interestOfCommunity: "c" } }),
    "S15",
    ["initiatives[1].state", "initiatives[1].strategy.goal"],
  ],
  [
    "initiative-without-owner",
    { initiatives: [{ id: "i", kind: "tasks", state: "planned", strategy }] },
    "S15",
    ["initiatives[0].owner"],
  ],
  ["initiative-without-evidence", only({ ...running, id: "j", evidence: [] }), "S15", ["initiatives[1].evidence"]],
  [
    "evidence-before-start",
    only({ ...planned, evidence: [{ what: "e" }] }),
    "S15",
    ["initiatives[1].state", "initiatives[1].evidence"],
  ],
  [
    "initiative-overdue",
    only({ ...planned, until: "2027-02-28" }),
    "S15",
    ["initiatives[1].until", "initiatives[1].state"],
  ],
  ["departments-missing", { organisation: { id: "o" } }, "S13", ["organisation.departments"]],
  ["ambassadors-missing", { ambassadors: undefined }, "S16", ["ambassadors"]],
  ["no-ambassadors", { ambassadors: [] }, "S16", ["ambassadors"]],
  ["one-ambassador-only", { ambassadors: [cas] }, "S12", ["ambassadors"]],
  ["departments-without-ambassador", { ambassadors: [cas, dee] }, "S16", ["ambassadors", "organisation.departments"]],
  [
    "ambassador-without-department",
    { ambassadors: [cas, { id: "x", informs: true, affinity: "some" }] },
    "S16",
    ["ambassadors[1].department"],
  ],
  [
    "ambassador-fit-unknown",
    { ambassadors: [{ id: "x", department: "Service", informs: true }] },
    "S16",
    ["ambassadors[0].affinity"],
  ],
  ["ambassador-without-affinity", { ambassadors: [{ ...cas, affinity: "none" }] }, "S45", ["ambassadors[0].affinity"]],
  ["no-informing-ambassador", { ambassadors: [{ ...cas, informs: false }] }, "S16", ["ambassadors[0].informs"]],
  [
    "ambassador-initiative-without-ambassadors",
    { initiatives: [{ ...running, kind: "ambassadors" }], ambassadors: undefined },
    "S16",
    ["initiatives[0]", "ambassadors"],
  ],
  ["wins-missing", { wins: [] }, "S17", ["wins"]],
  ["win-without-origin", { wins: [{ id: "w", what: "praise", told: [letter] }] }, "S17", ["wins[0].origin"]],
  ["win-not-told", { wins: [win, { ...win, id: "v", told: [] }] }, "S17", ["wins[1].told"]],
  [
    "telling-incomplete",
    { wins: [{ ...win, told: [{ channel: "highlight" }] }] },
    "S17",
    ["wins[0].told[0].on", "wins[0].told[0].by"],
  ],
  [
    "told-after-the-day",
    { wins: [{ ...win, told: [letter, { ...counts, on: "2027-03-02" }] }] },
    "S17",
    ["wins[0].told[1].on", "asOf"],
  ],
  ["rhythm-missing", { sharing: undefined }, "S17", ["sharing.everyWeeks"]],
  ["rhythm-not-kept", { sharing: { everyWeeks: 1 } }, "S17", ["sharing.everyWeeks", "wins"]],
  ["wins-gone-silent", { sharing: undefined, asOf: "2027-05-19" }, "S17", ["wins"]],
  ["one-channel-only", { wins: [{ ...win, told: [letter, { ...letter, on: "2027-02-15" }] }] }, "S17", ["wins"]],
  [
    "channel-never-used",
    { sharing: { everyWeeks: 2, channels: ["newsletter", "magazine"] } },
    "S17",
    ["sharing.channels[1]", "wins"],
  ],
  [
    "only-manager-tells",
    {
      wins: [
        {
          ...win,
          told: [
            { ...letter, by: "community-manager" },
            { ...counts, by: "community-manager" },
          ],
        },
      ],
    },
    "S17",
    ["wins"],
  ],
  ["successes-not-beside-figures", { wins: [{ ...win, told: [letter] }] }, "S17", ["wins"]],
  ["learnings-missing", { learnings: undefined }, "S42", ["learnings"]],
  [
    "learning-without-conversation",
    { learnings: [{ id: "l", what: "w", sharedWith: ["x"], changed: "c" }] },
    "S42",
    ["learnings[0].from"],
  ],
  [
    "learning-not-shared",
    { learnings: [{ id: "l", what: "w", from: "f", changed: "c" }] },
    "S42",
    ["learnings[0].sharedWith"],
  ],
  [
    "learning-changed-nothing",
    { learnings: [{ id: "l", what: "w", from: "f", sharedWith: ["x"] }] },
    "S42",
    ["learnings[0].changed"],
  ],
  ["staff-support-missing", { support: undefined }, "S18", ["support.staff.stance"]],
  ["management-support-missing", { support: {} }, "S18", ["support.management.stance"]],
  ["board-support-missing", { support: { board: { shownBy: ["x"] } } }, "S18", ["support.board.stance"]],
  ["support-against", { support: { ...support, staff: { stance: "against" } } }, "S39", ["support.staff.stance"]],
  ["support-lukewarm", { support: { ...support, board: { stance: "lukewarm" } } }, "S18", ["support.board.stance"]],
  ["support-not-shown", { support: { ...support, board: { stance: "warm" } } }, "S18", ["support.board.shownBy"]],
  ["hours-freed-missing", { lineManagers: [{ id: "fay" }] }, "S18", ["lineManagers"]],
  [
    "warm-without-hours",
    { lineManagers: [{ id: "fay", hoursFreedPerWeek: 0 }] },
    "S18",
    ["support.management.stance", "lineManagers[0].hoursFreedPerWeek"],
  ],
  [
    "hours-freed-too-few",
    { lineManagers: [{ id: "fay", hoursFreedPerWeek: 3.5 }] },
    "S18",
    ["initiatives[0].hoursPerWeek", "lineManagers[0].hoursFreedPerWeek"],
  ],
  ["personal-goals-missing", { personalGoals: [] }, "S18", ["personalGoals"]],
  ["personal-goal-about-unknown", { personalGoals: [{ id: "p", statement: "s" }] }, "S37", ["personalGoals[0].about"]],
  [
    "personal-goal-on-output",
    { personalGoals: [{ ...goal, about: "community-output" }] },
    "S37",
    ["personalGoals[0].about"],
  ],
  [
    "personal-goal-counted-by-figure",
    { personalGoals: [{ ...goal, measure: "share-of-voice/members@1" }] },
    "S37",
    ["personalGoals[0].measure", "personalGoals[0].about"],
  ],
  ["placement-missing", { manager: { id: "bo" } }, "S13", ["manager.department"]],
  [
    "support-from-one-department",
    { initiatives: undefined, ambassadors: [{ ...cas, department: "Communication" }], lineManagers: undefined },
    "S13",
    ["ambassadors"],
  ],
  ["sponsors-missing", { sponsors: undefined }, "S39", ["sponsors"]],
  ["no-sponsor", { sponsors: [] }, "S39", ["sponsors"]],
  ["one-sponsor-only", { sponsors: [{ id: "hal" }] }, "S12", ["sponsors"]],
  ["money-missing", { manager: undefined }, "S39", ["manager.money"]],
  ["no-own-money", { manager: { ...manager, money: "asked" } }, "S39", ["manager.money"]],
  ["engagement-missing", { manager: {} }, "S47", ["manager.engagement"]],
  ["contract-ends", { manager: { ...manager, contractUntil: "2027-12-31" } }, "S47", ["manager.contractUntil"]],
  ["stands-alone", { sponsors: [], manager: { ...manager, money: "none" } }, "S39", ["sponsors", "manager.money"]],
  ["ending-missing", { ending: undefined }, "S39", ["ending"]],
];

describe("findings", () => {
  it("are none where everything is there and fits", () => {
    expect(createInvolvementDocument(wholeInvolvement)._unsafeUnwrap()).toEqual(wholeInvolvement);
    expect(assessInvolvement(wholeInvolvement, { measures }).findings).toEqual([]);
  });

  // The other branch of each rule is the whole document above, in which none is found.
  it.each(cases)("include %s", (code, change, key, paths) => {
    const { findings } = assessInvolvement(involvementWith(change), { measures });
    expect(findings).toContainEqual(expect.objectContaining({ code, key, paths }));
  });

  it("have a case for every code", () => {
    expect(cases.map(([code]) => code)).toEqual(involvementFindingCodes);
  });

  it("of an empty document ask for every aspect that nothing else asks for, and contradict nothing", () => {
    const { findings, coverage } = assessInvolvement({});
    const asked = involvementAspects.flatMap(({ missing }) => missing?.code ?? []);
    expect(findings.map(({ code }) => code)).toEqual(asked);
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(["gap"]));
    expect(coverage).toEqual({ described: 0, of: 20, share: 0, missing: involvementAspectNames });
  });
});
