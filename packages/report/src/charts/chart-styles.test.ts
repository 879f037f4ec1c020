import { describe, expect, it } from "vitest";
import { chartStyles } from "./chart-styles.js";

/** The colours of a block of the styles, by name. */
function coloursOf(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--chart-([a-z0-9]+): (#[0-9a-f]{6})/g)].map(([, name = "", colour = ""]) => [name, colour]),
  );
}

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

const [light = "", dark = "", print = ""] = chartStyles.split("@media");

describe.each([
  ["light", light, "#ffffff"],
  ["dark", dark, "#1b1e23"],
  ["print", print, "#ffffff"],
])("charts that are %s", (_name, block, paper) => {
  const colours = coloursOf(block);

  it.each(["text", "quiet"])("have text (%s) that can be read, also on the window", (name) => {
    // WCAG 2.2, 1.4.3: 4.5 to 1.
    expect(contrast(colours.get(name) ?? "", paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.get(name) ?? "", colours.get("window") ?? "")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.get(name) ?? "", colours.get("missing") ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["1", "2", "3", "axis"])("have marks (%s) that can be seen", (name) => {
    // WCAG 2.2, 1.4.11: 3 to 1.
    expect(contrast(colours.get(name) ?? "", paper)).toBeGreaterThanOrEqual(3);
  });

  it("has an outline that can be seen on its own filling", () => {
    expect(contrast(colours.get("1") ?? "", colours.get("soft") ?? "")).toBeGreaterThanOrEqual(3);
  });
});

it("sets colours by class alone, and loads nothing", () => {
  expect(chartStyles).not.toMatch(/url\(|@import|expression|<|!important/);
});
