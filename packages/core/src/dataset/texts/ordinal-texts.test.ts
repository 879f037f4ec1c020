import { expect, it } from "vitest";
import { ordinalTexts } from "./ordinal-texts.js";

it("orders by source, then numbers as numbers however long, then texts", () => {
  const ids = [
    "b",
    "10",
    "9",
    "a",
    "90071992547409930",
    "90071992547409929",
    "100000000000000000000",
    "010",
    "-3",
    "0",
    "00",
  ];
  const ordered = [
    "0",
    "00",
    "9",
    "010",
    "10",
    "90071992547409929",
    "90071992547409930",
    "100000000000000000000",
    "-3",
    "a",
    "b",
  ];
  const keys = [...ids.map((id) => ({ source: "s", id })), { source: "r", id: "z" }];
  const texts = ordinalTexts(keys);
  const byText = keys
    .map(({ id }, index) => ({ id, text: texts[index] ?? "" }))
    .sort((x, y) => (x.text < y.text ? -1 : 1));
  expect(byText.map(({ id }) => id)).toEqual(["z", ...ordered]);
  expect(new Set(texts.map(({ length }) => length)).size).toBe(1);
});
