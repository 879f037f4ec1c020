import { expect, it } from "vitest";
import type { Chart } from "../charts/chart.js";
import { languages } from "../language/languages.js";
import { chartFigure } from "./chart-figure.js";

const chart: Chart = {
  id: "activity-over-time",
  title: "Who is active & who is <new>",
  summary: "In the last month 43 people contributed, of whom 2 for the first time.",
  svg: '<svg role="img"><text>43 &lt; 50</text></svg>',
  table: { columns: ["month", "active", ""], rows: [["July <2026>", "1,043", "a word"]] },
};

it("shows a drawing with its sentence, and its numbers in a table that opens", () => {
  const { markup } = chartFigure(chart, languages.en.page);
  expect(markup).toContain("<h3>Who is active &amp; who is &lt;new&gt;</h3>");
  expect(markup).toContain(chart.svg);
  expect(markup).toContain(chart.summary);
  expect(markup).toContain('<th scope="row">July &lt;2026&gt;</th>');
  expect(markup).toMatch(/<details><summary>The numbers in a table/);
  // Numbers stand to the right and words to the left, in the head as below it.
  expect(markup).toContain('<th scope="col" class="figure">active</th>');
  expect(markup).toContain('<td class="figure">1,043</td><td>a word</td>');
});

it("refuses a drawing that could run something", () => {
  expect(() => chartFigure({ ...chart, svg: "<svg><script>1</script></svg>" }, languages.en.page)).toThrow(RangeError);
});
