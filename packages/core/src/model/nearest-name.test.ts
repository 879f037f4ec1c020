import { describe, expect, it } from "vitest";
import { nearestName } from "./nearest-name.js";

const names = ["id", "author", "actor", "joinedAt", "conversation"];

describe("nearestName", () => {
  it.each([
    ["the name itself", "author", "author"],
    ["another case", "JOINEDAT", "joinedAt"],
    ["underscores", "joined_at", "joinedAt"],
    ["hyphens and spaces", "joined - at", "joinedAt"],
    ["a letter too few", "autor", "author"],
    ["a letter too many", "authors", "author"],
    ["a wrong letter", "suthor", "author"],
    ["two letters swapped", "auhtor", "author"],
    ["two slips in a long name", "converzatoin", "conversation"],
    ["a short name in another case", "ID", "id"],
  ])("forgives %s", (_, name, meant) => {
    expect(nearestName(name, names)).toBe(meant);
  });

  it.each([
    ["two slips in a name of five letters", "atctr"],
    ["a slip in a name of two letters", "it"],
    ["three slips", "konverzatoin"],
    ["something else", "colour"],
    ["nothing", ""],
    ["a name of 65 characters", `${"_".repeat(59)}author`],
  ])("does not guess at %s", (_, name) => {
    expect(nearestName(name, names)).toBeUndefined();
  });

  it("takes the first of two that are equally near", () => {
    expect(nearestName("bat", ["cat", "rat"])).toBe("cat");
  });

  it("has nothing to offer without candidates", () => {
    expect(nearestName("author", [])).toBeUndefined();
  });
});
