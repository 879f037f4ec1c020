import type { Measurement, Unit } from "@org/community-core";
import { describe, expect, it } from "vitest";
import { speech } from "./speech.js";
import { intervalText, valueText, windowText } from "./value-text.js";

const english = speech("en", "UTC");
const dutch = speech("nl", "Europe/Amsterdam");

/** Texts with plain spaces, as they are printed. */
const printed = (text: string): string => text.replaceAll("\u00A0", " ");

it.each<[number, Unit, string, string]>([
  [1, "people", "1 person", "1 persoon"],
  [2_500, "contributions", "2,500 contributions", "2.500 bijdragen"],
  [Math.PI, "replies-per-conversation", "3.14 replies per conversation", "3,14 reacties per gesprek"],
  [0.996, "replies-per-conversation", "1 reply per conversation", "1 reactie per gesprek"],
  [0.614, "share", "61%", "61%"],
  [0.0614, "share", "6.1%", "6,1%"],
  [0.995, "share", "99.5%", "99,5%"],
  [1, "share", "100%", "100%"],
  [0, "share", "0%", "0%"],
  [1.25, "ratio", "125%", "125%"],
  [0.7, "coefficient", "0.7", "0,7"],
  [-0.4, "signed-coefficient", "-0.4", "-0,4"],
  [0.034, "share-difference", "+3 percentage points", "+3 procentpunten"],
  [-0.01, "share-difference", "−1 percentage point", "−1 procentpunt"],
  [0.004, "share-difference", "0 percentage points", "0 procentpunten"],
  [3, "departments", "3 departments", "3 afdelingen"],
  [0.25, "hours", "15 minutes", "15 minuten"],
  [1, "hours", "1 hour", "1 uur"],
  [52.4, "hours", "52 hours", "52 uur"],
  [168, "hours", "7 days", "7 dagen"],
  [0, "hours", "0 hours", "0 uur"],
  [4.5, "days", "4.5 days", "4,5 dagen"],
])("%f in %s is %s", (value, unit, inEnglish, inDutch) => {
  expect(printed(valueText(value, unit, english))).toBe(inEnglish);
  expect(printed(valueText(value, unit, dutch))).toBe(inDutch);
});

it("writes an unknown unit in readable form", () => {
  // A unit of a newer core.
  expect(valueText(3, "cups-of-coffee" as Unit, english)).toBe("3 cups of coffee");
});

describe("an interval", () => {
  const measurement: Measurement = {
    value: 4,
    unit: "people",
    sampleSize: 10,
    sampleOf: "people",
    window: { from: "2026-03-22T23:00:00.000Z", until: "2026-04-05T22:00:00.000Z" },
    definition: "example@1",
  };
  const written = (unit: Unit, lower?: number, upper?: number): string =>
    printed(
      intervalText(
        {
          ...measurement,
          unit,
          interval: {
            level: 0.95,
            method: "wilson",
            ...(lower === undefined ? {} : { lower }),
            ...(upper === undefined ? {} : { upper }),
          },
        },
        english,
      ),
    );

  it("says its unit once where both ends share it", () => {
    expect(written("people", 1, 5)).toBe("95%: 1–5 people");
    expect(written("share", 0.4, 0.52)).toBe("95%: 40–52%");
    expect(written("hours", 40, 60)).toBe("95%: 40–60 hours");
    expect(written("hours", 0.5, 60)).toBe("95%: 30 minutes – 60 hours");
  });

  it("may be open at one end or at both", () => {
    expect(written("people", 3)).toBe("95%: 3 people or more");
    expect(written("people", undefined, 5)).toBe("95%: 5 people or less");
    expect(written("people")).toBe("");
    expect(intervalText(measurement, english)).toBe("");
  });

  it("stands beside a window whose last day is the one before its end, also where the clock changes", () => {
    expect(windowText(measurement, dutch)).toBe("14 dagen tot en met 5 april 2026");
  });
});
