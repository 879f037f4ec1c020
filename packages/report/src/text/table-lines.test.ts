import { expect, it } from "vitest";
import { paint } from "./paint.js";
import { tableLines } from "./table-lines.js";

const layout = { width: 60, paint: paint(false) };
const numbers = ["1.234", "gepland 12", "besteed 1"];

it("goes on in the next line with words that have no room, and loses none", () => {
  const name = "de verantwoording aan de organisatie";
  expect(tableLines(["", "a", "b", "c"], [[name, ...numbers]], layout)).toEqual([
    "                                    a           b          c",
    "  de verantwoording aan de",
    "  organisatie                   1.234  gepland 12  besteed 1",
  ]);
});

it("goes on in the next line with a moment too, where other columns leave little room", () => {
  const others = ["het beginnen van gesprekken", "viel stil, en lang"];
  expect(tableLines(["wanneer (UTC)", "wat", "telt als"], [["2026-08-21 18:25", ...others]], layout).slice(2)).toEqual([
    "  2026-08-21",
    "  18:25       het beginnen van gesprekken  viel stil, en lang",
  ]);
});

it("shows the end of a path that has no room", () => {
  const [, line = ""] = tableLines(["", "a", "b", "c"], [["folder/in/a/folder/contributions.csv", ...numbers]], layout);
  expect(line).toMatch(/^ {2}….*contributions\.csv {2}/);
});
