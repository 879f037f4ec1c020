/** An attribute of an element: a number is a coordinate, and `undefined` no attribute. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of a drawing as text, with its attributes and its children, which are elements or come from `escaped`. A
 * drawing is made of these alone, so that whatever comes from outside is escaped.
 *
 * @throws RangeError if a number is not finite.
 */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? coordinate(value) : escaped(`${value}`)}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** What no XML document may hold, and what turns the direction of reading. */
const forbidden = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand in an element or an attribute, also where the drawing stands in an HTML page. */
export function escaped(text: string): string {
  return text.replace(forbidden, " ").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/**
 * A coordinate to a hundredth, which is less than anybody sees.
 *
 * @throws RangeError if it is not finite.
 */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A coordinate is a finite number, got ${value}.`);
  return `${Math.round(value * 100) / 100 + 0}`;
}
