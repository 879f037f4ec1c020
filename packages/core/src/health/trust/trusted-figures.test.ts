import { describe, expect, it } from "vitest";
import { type DataFlaw, type FlawType, flawTypes } from "../../data-quality/data-flaw.js";
import { dutyKinds } from "../../model/duty-kind.js";
import { caveatCodes, measureNames } from "../report/codes.js";
import type { Figure } from "../report/health-report.js";
import { flawEffects } from "./flaw-effects.js";
import { caveatsOfFlaws, trustedFigures } from "./trusted-figures.js";

const window = { from: "2026-04-01T00:00:00.000Z", until: "2026-07-01T00:00:00.000Z" };

const figure = (key: string): Figure => ({
  key,
  status: "measured",
  measurement: {
    value: 1,
    unit: "people",
    sampleSize: 9,
    sampleOf: "people",
    window,
    definition: `${key}@1`,
    caveats: [{ code: "unknown-authors", params: { count: 2 } }],
  },
});

const flaw = (type: FlawType, from: string, until: string): DataFlaw => ({
  type,
  certainty: "likely",
  source: "forum",
  window: { from: `${from}T00:00:00.000Z`, until: `${until}T00:00:00.000Z` },
  params: {},
  sampleSize: 9,
  sampleOf: "days",
  remedy: "read-again",
});

/** What became of a figure: its caveats, or the reason of its refusal. */
function outcomeOf(key: string, ...flaws: readonly DataFlaw[]) {
  const [made] = trustedFigures([figure(key)], flaws);
  return made?.status === "measured" ? made.measurement.caveats?.map(({ code }) => code) : made?.refusal;
}

it("tells of a week by the clock that the clock was moved, and of a duty not", () => {
  const moved = [flaw("clock-shift", "2026-05-01", "2026-05-15")];
  expect(caveatsOfFlaws(["dates-and-times"], window, moved)).toMatchObject([{ code: "clock-shift" }]);
  expect(caveatsOfFlaws(["answering"], window, moved)).toEqual([]);
});

describe("trustedFigures", () => {
  it("adds the flaw as a caveat with its stretch, beside those that are there", () => {
    const [made] = trustedFigures(
      [figure("active-contributors")],
      [flaw("missing-stretch", "2026-05-01", "2026-05-15"), flaw("missing-stretch", "2026-04-10", "2026-04-14")],
    );
    expect(made).toMatchObject({
      status: "measured",
      measurement: {
        value: 1,
        caveats: [
          { code: "unknown-authors" },
          {
            code: "missing-stretch",
            params: { count: 2, from: "2026-04-10T00:00:00.000Z", until: "2026-05-15T00:00:00.000Z" },
          },
        ],
      },
    });
  });

  it("refuses what a flaw turns into its opposite, with the flaw as the reason", () => {
    const stretch = flaw("missing-stretch", "2026-05-01", "2026-05-15");
    expect(outcomeOf("longest-silence", stretch)).toEqual({
      type: "DataUnreliable",
      definition: "longest-silence@1",
      reason: "missing-stretch",
    });
    const renamed = flaw("identity-break", "2026-05-01", "2026-05-02");
    expect(outcomeOf("retention", renamed)).toMatchObject({ reason: "identity-break" });
  });

  it.each([
    ["ends where the window begins", "2026-03-01", "2026-04-01", false],
    ["begins where the window ends", "2026-07-01", "2026-07-02", false],
    ["touches its first day", "2026-03-01", "2026-04-02", true],
  ])("a flaw that %s", (_, from, until, touches) => {
    const codes = outcomeOf("active-contributors", flaw("missing-days", from, until));
    expect(codes).toEqual(touches ? ["unknown-authors", "missing-days"] : ["unknown-authors"]);
  });

  it("looks as far as a figure does: a trend at the window before, retention at what followed", () => {
    expect(outcomeOf("activity-trend", flaw("missing-days", "2026-02-01", "2026-03-01"))).toMatchObject({
      reason: "missing-days",
    });
    expect(outcomeOf("share-of-voice-trend/members", flaw("identity-break", "2026-02-01", "2026-03-01"))).toMatchObject(
      {
        reason: "identity-break",
      },
    );
    expect(outcomeOf("retention", flaw("identity-break", "2026-08-01", "2026-08-02"))).toMatchObject({
      reason: "identity-break",
    });
    expect(outcomeOf("new-contributors", flaw("identity-break", "2026-08-01", "2026-08-02"))).toEqual([
      "unknown-authors",
    ]);
  });

  it.each([
    ["newcomers-answered", "2026-07-20", "2026-08-20"],
    ["return-of-newcomers/answered", "2026-07-20", "2026-08-20"],
    ["members-by-stage/lapsed", "2026-01-10", "2025-12-10"],
    ["outreach-followed/before", "2026-03-20", "2026-03-01"],
    ["stability/long-time", "2024-06-01", "2024-01-01"],
  ])("looks for %s as far as %s and not as far as %s", (key, within, beyond) => {
    const nextDay = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    expect(outcomeOf(key, flaw("identity-break", within, nextDay(within)))).toMatchObject({ type: "DataUnreliable" });
    expect(outcomeOf(key, flaw("identity-break", beyond, nextDay(beyond)))).toEqual(["unknown-authors"]);
  });

  it("leaves what the flaw does not touch, what is refused already, and everything where there is no flaw", () => {
    expect(outcomeOf("response-rate", flaw("identity-break", "2026-05-01", "2026-05-02"))).toEqual(["unknown-authors"]);
    const refusal = { type: "CapabilityMissing", definition: "x@1", missing: ["duties"] } as const;
    const refused: Figure = { key: "retention", status: "refused", refusal };
    expect(trustedFigures([refused], [flaw("identity-break", "2026-05-01", "2026-05-02")])).toEqual([refused]);
    const figures = [figure("retention")];
    expect(trustedFigures(figures, [])).toBe(figures);
  });

  it("goes by the name of the measure, whatever its part", () => {
    const lone = flaw("suspected-same-person", "2026-05-01", "2026-05-02");
    expect(outcomeOf("largest-share/reply", lone)).toEqual(["unknown-authors", "suspected-same-person"]);
  });
});

it("every flaw does something, to measures that there are, and is a caveat", () => {
  const known: readonly string[] = [...measureNames, ...dutyKinds, "absence", "dates-and-times"];
  const codes: readonly string[] = caveatCodes;
  for (const type of flawTypes) {
    const { warned, refused } = flawEffects[type];
    const named = warned === "every" ? refused : [...warned, ...refused];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(warned === "every" || named.length > 0).toBe(true);
    expect(codes).toContain(type);
  }
});
