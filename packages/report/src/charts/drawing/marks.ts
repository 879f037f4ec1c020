import { type Attributes, coordinate, element, escaped } from "./svg-element.js";

/** The size of all letters. */
export const fontSize = 13;
/** From one line of text to the next. */
export const lineHeight = 17;
/** The width of every drawing, in its own units: as narrow as a phone, so that it is drawn there in its full size. */
export const chartWidth = 340;

/** A text in a drawing; `anchor` tells which end of it stands at `x`. */
export interface TextStyle {
  readonly anchor?: "start" | "middle" | "end";
  /** `quiet` for what explains, `strong` for what is to be seen. */
  readonly tone?: "quiet" | "strong";
}

/** A text whose letters stand on `y`. */
export function text(x: number, y: number, content: string, { anchor = "start", tone }: TextStyle = {}): string {
  const more = tone === undefined ? "" : ` chart-${tone}`;
  return element("text", { class: `chart-text${more}`, x, y, "text-anchor": anchor === "start" ? undefined : anchor }, [
    escaped(content),
  ]);
}

/** A straight line. */
export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  className: string,
): string {
  return element("line", { class: className, x1, y1, x2, y2 });
}

/** A rectangle with its corners in any order; what is not nothing is wide enough to be seen. */
export function bar(
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  className: string,
  more: Attributes = {},
): string {
  return element("rect", { class: className, x, y, width: Math.max(0, width), height: Math.max(0, height), ...more });
}

/** A dot. */
export function dot(cx: number, cy: number, r: number, className: string): string {
  return element("circle", { class: className, cx, cy, r });
}

/** A line through points. */
export function polyline(points: readonly (readonly [number, number])[], className: string): string {
  const written = points.map(([x, y]) => `${coordinate(x)},${coordinate(y)}`).join(" ");
  return element("polyline", { class: className, points: written });
}
