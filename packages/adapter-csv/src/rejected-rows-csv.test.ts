import { expect, it } from "vitest";
import { rejectedRowsCsv } from "./rejected-rows-csv.js";

it("quotes what would otherwise be split", () => {
  const row = { file: "a.csv", line: 3, column: "a,b", value: 'x"y\nz', reason: "not-an-instant" } as const;
  expect(rejectedRowsCsv([row, { file: "b.csv", line: 1, reason: "row-too-long" }])).toBe(
    'file,line,column,value,reason\na.csv,3,"a,b","x""y\nz",not-an-instant\nb.csv,1,,,row-too-long\n',
  );
});
