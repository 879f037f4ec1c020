import { createDataset, windowBefore } from "@org/community-core";
import { renderText } from "@org/community-report";
import { describe, expect, it } from "vitest";
import { peopleInSeveralVenues } from "./people-in-several-venues.js";
import { ownReport } from "./report.js";

const asOf = Date.UTC(2026, 1, 1);
const window = windowBefore(asOf, 90);

/** What people said at which venue: each "ann@help" is one opening, on days one after another. */
function saidAt(...words: readonly string[]): ReturnType<typeof createDataset> {
  return createDataset(
    words.map((word, day) => {
      const [author = "", venue = ""] = word.split("@");
      const at = new Date(Date.UTC(2026, 0, day + 1)).toISOString();
      const [id, type, kind] = [`${day}`, day % 2 === 0 ? "opening" : "reply", "contribution"] as const;
      return { kind, id, type, at, author, venue, conversation: venue };
    }),
  );
}

describe("people in several venues", () => {
  it("is the share of those who spoke at two places or more (by hand: ann of ann, bob, cas)", () => {
    const figure = peopleInSeveralVenues(saidAt("ann@help", "bob@help", "ann@garden", "cas@garden"), window);
    expect(figure).toMatchObject({ status: "measured", measurement: { value: 1 / 3, sampleSize: 3 } });
  });

  it("is refused where too few spoke, and where no venue is known", () => {
    expect(peopleInSeveralVenues(saidAt("ann@help", "ann@garden"), window)).toMatchObject({
      status: "refused",
      refusal: { reason: "sample-too-small", found: 1 },
    });
    const nowhere = createDataset([
      { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "ann", conversation: "a" },
    ]);
    expect(peopleInSeveralVenues(nowhere, window)).toMatchObject({
      refusal: { type: "CapabilityMissing", missing: ["replies", "venues"] },
    });
  });
});

describe("a report with it", () => {
  const words = Array.from({ length: 30 }, (_, n) => `p${n % 10}@${n < 10 || n % 10 > 4 ? "help" : "garden"}`);
  const report = ownReport(saidAt(...words), asOf);

  it("counts it in the score: half of ten people in two places are 100 points, at 0.1 of 1.1", () => {
    const engagement = report.assessments.find(({ pillar }) => pillar === "engagement");
    const counted = engagement?.indicators.find((one) => one.key === "people-in-several-venues");
    expect(counted).toMatchObject({ weight: 0.1 / 1.1, outcome: { points: 100 } });
  });

  it("tells it by its key, in readable form", () => {
    expect(renderText(report, { language: "en" })).toMatch(/people in several venues: 50% +100 of 100/);
  });
});
