/**
 * What is told of figures: a paragraph of a changeset that begins with `Figures:`. The changelog gathers these under a
 * heading of their own, because somebody who compares two reports looks for nothing else.
 */

/** The text of a changeset, divided. */
export interface Told {
  /** Everything that is not of figures; may be empty. */
  readonly text: string;
  /** The paragraphs on figures, without their mark. */
  readonly figures: readonly string[];
}

const mark = /^Figures:\s+/;

/** Divides the text of a changeset; a paragraph ends at an empty line or where the next one on figures begins. */
export function divideFigures(summary: string): Told {
  const paragraphs = summary.trim().split(/\n\s*\n|\n(?=Figures:\s)/);
  return {
    text: paragraphs.filter((paragraph) => !mark.test(paragraph)).join("\n\n"),
    figures: paragraphs.filter((paragraph) => mark.test(paragraph)).map((paragraph) => paragraph.replace(mark, "")),
  };
}

/** An entry of a list in Markdown; further lines stand under its text. */
export function listEntry(text: string): string {
  return `- ${text.replace(/\n(?=.)/g, "\n  ")}`;
}

const entryMark = "- Figures: ";

/** An entry that `gatherFigures` finds again. */
export function figuresEntry(text: string): string {
  return listEntry(`Figures: ${text}`);
}

/** A changelog in which the entries on figures of each version stand first, under their own heading. */
export function gatherFigures(changelog: string): string {
  return changelog
    .split(/^(?=## )/m)
    .map(gatherInVersion)
    .join("");
}

function gatherInVersion(version: string): string {
  const entries = version.split(/^(?=- |###? )/m);
  const figures = entries.filter((entry) => entry.startsWith(entryMark));
  if (figures.length === 0) return version;
  const [heading = "", ...others] = entries.filter((entry) => !entry.startsWith(entryMark));
  const section = figures.map((entry) => `- ${entry.slice(entryMark.length).trimEnd()}\n`).join("");
  // A heading under which nothing is left says nothing.
  const kept = others.filter((entry, at) => !entry.startsWith("### ") || others[at + 1]?.startsWith("- "));
  const rest = kept.length === 0 ? "" : `\n${kept.join("").trimEnd()}\n`;
  return `${heading.trimEnd()}\n\n### Figures\n\n${section}${rest}${version.endsWith("\n\n") ? "\n" : ""}`;
}

/** A definition in quotes or backticks: `"echo-followed-up@2"`. */
const definition = /["'`]([a-z]+(?:[-/][a-z]+)*)@(\d+)["'`]/g;

/** The highest number of each definition that a text names. */
function numbersIn(text: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [, name = "", number] of text.matchAll(definition)) {
    numbers.set(name, Math.max(numbers.get(name) ?? 0, Number(number)));
  }
  return numbers;
}

/** The definitions that stand in both texts, with a higher number in the second: figures that changed. */
export function risenDefinitions(before: string, now: string): readonly string[] {
  const old = numbersIn(before);
  return [...numbersIn(now)]
    .filter(([name, number]) => number > (old.get(name) ?? number))
    .map(([name, number]) => `${name}@${number}`)
    .sort();
}
