import { SaxesParser } from "saxes";

/** An element of a drawing, as an XML parser reads it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element of a drawing in its order; throws where it is no well-formed XML. */
export function parsedSvg(svg: string): readonly SvgElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(svg).close();
  return elements;
}

/** The elements of a class. */
export function ofClass(elements: readonly SvgElement[], className: string): readonly SvgElement[] {
  return elements.filter(({ attributes }) => attributes["class"]?.split(" ").includes(className));
}

/** A number of an element. */
export function numberOf({ attributes }: SvgElement, name: string): number {
  return Number(attributes[name]);
}
