/**
 * How a changeset becomes an entry of a changelog, called by `changeset version` (`changelog` in .changeset/config.json).
 * Its readers use the packages: they get the text and no hashes of commits. What is of figures becomes entries of its own,
 * which finish-versions.ts puts under their heading.
 */
import { divideFigures, figuresEntry, listEntry } from "./figures.ts";

/** The parts of a changeset that matter here. */
interface Changeset {
  readonly summary: string;
}

/** A package that is released at the same time. */
interface Release {
  readonly name: string;
  readonly newVersion: string;
}

/** The entries of one changeset. */
export function getReleaseLine(changeset: Changeset): string {
  const { text, figures } = divideFigures(changeset.summary);
  return [...(text === "" ? [] : [listEntry(text)]), ...figures.map(figuresEntry)].join("\n");
}

/** The entry that says which of our own packages a package now needs; nothing where that is as it was. */
export function getDependencyReleaseLine(_changesets: readonly Changeset[], updated: readonly Release[]): string {
  if (updated.length === 0) return "";
  return `- Needs ${updated.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`).join(", ")}.`;
}
