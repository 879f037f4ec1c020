import { describe, expect, it } from "vitest";
import { community, contributed, days, hour, observed } from "../../activity/tiny-community.test-support.js";
import { dutyConcentration } from "../../continuity/duty-concentration.js";
import type { SinglePoints } from "../../continuity/single-points.js";
import { singlePointFindings } from "./single-point-findings.js";
import { workFindings } from "./work-findings.js";

const alone = (person: string, answers: number, name: string) => ({ source: "s", venue: name, person, answers });
const none = { onePerson: [], all: 0 };
const of = (points: Partial<SinglePoints>): SinglePoints => ({ venues: none, weekHours: none, caveats: [], ...points });

describe("findings of single points", () => {
  it.each([
    [5, ["duty-on-one-person"]],
    [4, []],
  ])("%i acts of a duty by one person alone give %j", (acts, codes) => {
    const edits = Array.from({ length: acts }, (_, index) => contributed("edit", "ann", hour(index)));
    const found = singlePointFindings(
      dutyConcentration(community([observed(0, 90), ...edits]), { window: days(90) }),
      undefined,
    );
    expect(found.map(({ code }) => code)).toEqual(codes);
    if (acts === 5) expect(found[0]).toMatchObject({ params: { duty: "tidying", count: 5 }, people: ["ann"] });
  });

  it.each([
    [2, "serious", { others: 2 }],
    [3, "notice", { others: 3 }],
    [0, "serious", {}],
  ])("of six newcomers whom one person answered first, others answered %i later: %s", (followed, severity, params) => {
    const asked = Array.from({ length: 6 }, (_, index) => [
      contributed("opening", `new${index}`, hour(10 * index), { conversation: `c${index}` }),
      contributed("reply", "ann", hour(10 * index + 1), { conversation: `c${index}` }),
      ...(index < followed ? [contributed("reply", "bob", hour(10 * index + 2), { conversation: `c${index}` })] : []),
    ]).flat();
    const dataset = community([observed(-30, 90), contributed("opening", "bob", hour(-50)), ...asked]);
    const welcoming = dutyConcentration(dataset, { window: days(90) }).filter(({ duty }) => duty === "welcoming");
    expect(singlePointFindings(welcoming, undefined)).toEqual([
      {
        code: "duty-on-one-person",
        params: { duty: "welcoming", count: 6, ...params },
        people: ["ann"],
        severity,
        pillar: "continuityRisk",
        key: "S12",
      },
    ]);
  });

  it("say nothing of a duty that was told as work that one person carries", () => {
    const edits = Array.from({ length: 30 }, (_, index) => contributed("edit", "ann", hour(index)));
    const duties = dutyConcentration(community([observed(0, 90), ...edits]), { window: days(90) });
    const work = workFindings([{ work: "tidying", total: 30, carriers: [{ person: "ann", share: 1, count: 30 }] }]);
    expect(work).toMatchObject([{ code: "one-person-carries" }]);
    expect(singlePointFindings(duties, undefined, work)).toEqual([]);
    expect(singlePointFindings(duties, undefined)).toHaveLength(1);
  });

  it("name the person on whom most places hang, and one of them", () => {
    const venues = { onePerson: [alone("bob", 9, "a"), alone("ann", 8, "b"), alone("ann", 7, "c")], all: 4 };
    expect(singlePointFindings([], of({ venues }))).toMatchObject([
      {
        code: "venues-on-one-person",
        params: { count: 2, of: 4, least: 5, example: "b" },
        people: ["ann"],
        severity: "notice",
      },
    ]);
  });

  it("are serious where more than half of the places hang on one person", () => {
    const venues = { onePerson: [alone("ann", 8, "b"), alone("ann", 7, "c")], all: 3 };
    expect(singlePointFindings([], of({ venues }))).toMatchObject([{ severity: "serious" }]);
  });

  it("are none of one place alone, and none where several answer everywhere", () => {
    expect(singlePointFindings([], of({ venues: { onePerson: [alone("ann", 8, "b")], all: 1 } }))).toEqual([]);
    expect(singlePointFindings([], of({ venues: { onePerson: [], all: 3 } }))).toEqual([]);
  });

  it("tell hours without an example", () => {
    const weekHours = { onePerson: [{ weekday: 1, hour: 9, person: "ann", answers: 6 }], all: 3 };
    expect(singlePointFindings([], of({ weekHours }))).toMatchObject([
      { code: "hours-on-one-person", params: { count: 1, of: 3, least: 5 }, people: ["ann"] },
    ]);
  });
});
