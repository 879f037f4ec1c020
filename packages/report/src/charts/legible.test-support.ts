import { expect } from "vitest";
import type { Chart } from "./chart.js";
import { chartWidth, fontSize } from "./drawing/marks.js";
import { textWidth } from "./drawing/text-width.js";
import { numberOf, parsedSvg, type SvgElement } from "./parsed-svg.test-support.js";

interface Box {
  readonly said: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a text is, by the widths that charts are laid out with. */
function boxOf(element: SvgElement): Box {
  const width = textWidth(element.text, fontSize);
  const [x, y] = [numberOf(element, "x"), numberOf(element, "y")];
  const anchor = element.attributes["text-anchor"] ?? "start";
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { said: element.text, left, right: left + width, top: y - fontSize * 0.75, bottom: y + fontSize * 0.2 };
}

function touch(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** What holds of every chart: well-formed, sound numbers, nothing that runs or loads, and texts that can be read. */
export function expectLegible({ id, svg, title, summary, table }: Chart): void {
  const elements = parsedSvg(svg);
  const [root, titleElement, summaryElement] = elements;
  expect(root?.name).toBe("svg");
  expect(root?.attributes).toMatchObject({ role: "img", xmlns: "http://www.w3.org/2000/svg" });
  expect(root?.attributes["aria-labelledby"]).toBe(`chart-${id}-title chart-${id}-summary`);
  expect([titleElement?.attributes["id"], summaryElement?.attributes["id"]]).toEqual([
    `chart-${id}-title`,
    `chart-${id}-summary`,
  ]);
  expect(title.length * summary.length).toBeGreaterThan(0);
  const names = new Set(elements.map(({ name }) => name));
  const allowed = ["svg", "title", "desc", "text", "rect", "line", "circle", "polyline"];
  expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
  const attributes = elements.flatMap((element) => Object.entries(element.attributes));
  expect(attributes.filter(([name]) => /^(style|on|href|xlink)/.test(name))).toEqual([]);
  expect(attributes.map(([, value]) => value).join(" ")).not.toMatch(/NaN|undefined|Infinity|url\(/);
  expect(elements.map(({ text }) => text).join(" ")).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|∞/);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  expectApart(elements);
}

function expectApart(elements: readonly SvgElement[]): void {
  const height = Number(elements[0]?.attributes["viewBox"]?.split(" ")[3]);
  const boxes = elements.filter(({ name }) => name === "text").map(boxOf);
  boxes.forEach((box, index) => {
    expect(box.left, box.said).toBeGreaterThanOrEqual(-1);
    expect(box.right, box.said).toBeLessThanOrEqual(chartWidth + 1);
    expect(box.bottom, box.said).toBeLessThanOrEqual(height + 1);
    const touched = boxes.slice(index + 1).filter((other) => touch(box, other));
    expect([box.said, ...touched.map(({ said }) => said)]).toEqual([box.said]);
  });
}
