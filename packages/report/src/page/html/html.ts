import { printable } from "../../text/printable.js";

/** Markup that is safe to send: made by `element`, never by hand. */
export interface Html {
  readonly markup: string;
}

/** What can stand in an element. A text is written as text, whatever stands in it; nothing is written of `undefined`. */
export type Content = Html | string | undefined | readonly Content[];

/** The attributes of an element. One that is `undefined` or `false` is left out, one that is `true` has no value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Elements that have no content and no end. */
const empty: ReadonlySet<string> = new Set(["meta", "link", "br", "hr"]);

/**
 * An element. This is the one way to markup, and every text goes through one function.
 *
 * @example
 * element("p", { id: "a" }, "1 < 2").markup // => '<p id="a">1 &lt; 2</p>'
 */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Html {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  const start = `<${name}${written.join("")}>`;
  return { markup: empty.has(name) ? start : `${start}${markupOf(content)}</${name}>` };
}

/** Several pieces as one. */
export function together(...content: readonly Content[]): Html {
  return { markup: markupOf(content) };
}

/**
 * Markup that was made safely elsewhere: the stylesheet, and drawings that wrote every text so that it is one.
 *
 * @throws RangeError if an element in it could run or load something.
 */
export function asItIs(markup: string): Html {
  // A text in it holds no `<`, so that this meets elements alone.
  const found = /<(?:script|style|iframe|object|embed|foreignObject|image|use|a)\b/i.exec(markup);
  if (found !== null) throw new RangeError(`A drawing holds nothing that runs or is loaded, got ${found[0]}.`);
  return { markup };
}

function markupOf(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "string") return escaped(content);
  return isHtml(content) ? content.markup : content.map(markupOf).join("");
}

function isHtml(content: Html | readonly Content[]): content is Html {
  return "markup" in content;
}

function attribute(key: string, value: Attributes[string]): string {
  if (value === undefined || value === false) return "";
  return value === true ? ` ${key}` : ` ${key}="${escaped(`${value}`)}"`;
}

const written: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text so that a browser shows it and nothing else; without what would turn the direction of reading. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => written[character] ?? "");
}
