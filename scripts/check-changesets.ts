/**
 * Checks that whatever changed in a package since its last release is told to its users: a changeset names it,
 * and names nothing that does not exist; a definition whose number rose stands in a paragraph `Figures:`, and from version 1 on
 * such a changeset is a major. Needs the history of the repository, because the last release is
 * the commit that last wrote the package's changelog.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { changedSilently, type FigureTable, readFigureTable, risenIn } from "./release/figure-table.ts";
import { divideFigures, risenDefinitions } from "./release/figures.ts";

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}

function nameOf(folder: string): string {
  return `@org/community-${folder}`;
}

/** A changeset: the size of the step for each package, and what it tells of figures. */
interface Changeset {
  readonly file: string;
  readonly sizes: ReadonlyMap<string, string>;
  readonly figures: readonly string[];
}

/** What waits for the next release. Packages and sizes stand as lines `"name": size` between the first two rules. */
const changesets: readonly Changeset[] = readdirSync(".changeset")
  .filter((file) => file.endsWith(".md") && file !== "README.md")
  .map((file) => {
    const [, head = "", ...body] = readFileSync(`.changeset/${file}`, "utf8").split(/^---$/m);
    const lines = head.matchAll(/^["']?([^"':]+)["']?: *(patch|minor|major)/gm);
    return {
      file,
      sizes: new Map([...lines].map(([, name = "", size = ""]) => [name, size])),
      figures: divideFigures(body.join("---")).figures,
    };
  });

/** The commit that last wrote the package's changelog; nothing if it was never released. */
function releaseOf(folder: string): string | undefined {
  const changelog = `packages/${folder}/CHANGELOG.md`;
  return existsSync(changelog) ? git("log", "-1", "--format=%H", "--", changelog) || undefined : undefined;
}

/** The files of a package that its users get and that differ from its last release: all, if it was never released. */
function changedFiles(folder: string): readonly string[] {
  const release = releaseOf(folder);
  const paths = [`packages/${folder}/src`, `packages/${folder}/package.json`];
  const files =
    release === undefined ? git("ls-files", ...paths) : git("diff", "--name-only", release, "HEAD", "--", ...paths);
  return files.split("\n").filter((file) => file !== "" && !/\.test(-prop|-d)?\.ts$/.test(file));
}

/** The sources of a package at a commit, tests aside, as one text. */
function sourcesAt(commit: string, folder: string): string {
  const files = git("ls-tree", "-r", "--name-only", commit, "--", `packages/${folder}/src`).split("\n");
  const own = files.filter((file) => file.endsWith(".ts") && !/\.test/.test(file)).map((file) => `${commit}:${file}`);
  if (own.length === 0) return "";
  return execFileSync("git", ["show", ...own], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

/** A file at a commit; empty where it was not there. */
function fileAt(commit: string, path: string): string {
  return git("ls-tree", "--name-only", commit, "--", path) === "" ? "" : git("show", `${commit}:${path}`);
}

/** The figures of core on data that never change. */
function figuresAt(commit: string | undefined): FigureTable {
  return readFigureTable(commit === undefined ? "" : fileAt(commit, "tests/figure-values/figures.md"));
}
const figuresBefore = figuresAt(releaseOf("core"));
const figuresNow = figuresAt("HEAD");

/**
 * Definitions whose number rose since the release of their package, and of which no changeset tells: those that stand in the
 * sources in one piece, and of core all that the table shows, however they are put together.
 */
function untoldFigures(folder: string): readonly string[] {
  const release = releaseOf(folder);
  if (release === undefined) return [];
  const told = changesets.filter(({ sizes }) => sizes.has(nameOf(folder))).flatMap(({ figures }) => figures);
  const risen = new Set(risenDefinitions(sourcesAt(release, folder), sourcesAt("HEAD", folder)));
  if (folder === "core") for (const definition of risenIn(figuresBefore, figuresNow)) risen.add(definition);
  return [...risen].filter((definition) => !told.some((text) => text.includes(definition))).sort();
}

function majorOf(folder: string): number {
  const { version } = JSON.parse(readFileSync(`packages/${folder}/package.json`, "utf8")) as { version: string };
  return Number.parseInt(version, 10);
}

const folders = readdirSync("packages").filter((folder) => existsSync(`packages/${folder}/package.json`));
const named = new Set(changesets.flatMap(({ sizes }) => [...sizes.keys()]));
const complaints = [
  ...[...named]
    .filter((name) => !folders.some((folder) => name === nameOf(folder)))
    .map((name) => `A changeset names ${name}, which is no package here.`),
  ...folders
    .filter((folder) => changedFiles(folder).length > 0 && !named.has(nameOf(folder)))
    .map(
      (folder) => `packages/${folder} changed since its last release and no changeset says so: add one to .changeset.`,
    ),
  ...folders.flatMap((folder) =>
    untoldFigures(folder).map(
      (name) => `${name} is new in packages/${folder}: a changeset must say so after "Figures:".`,
    ),
  ),
  ...changedSilently(figuresBefore, figuresNow).map(
    (change) => `${change} The data are the same, so its definition needs the next number.`,
  ),
  ...changesets
    .filter(({ figures }) => figures.length > 0)
    .filter(({ sizes }) => folders.some((f) => majorOf(f) > 0 && (sizes.get(nameOf(f)) ?? "major") !== "major"))
    .map(({ file }) => `.changeset/${file} changes figures, so it is a major of each package that it names.`),
];

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
