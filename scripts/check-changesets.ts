/**
 * Checks that whatever changed in a package since its last release is told to its users: a changeset names it,
 * and names nothing that does not exist. Needs the history of the repository, because the last release is
 * the commit that last wrote the package's changelog.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}

function nameOf(folder: string): string {
  return `@org/community-${folder}`;
}

/** The packages that the changesets name, from the lines `"name": size` between their first two rules. */
function namedInChangesets(): ReadonlySet<string> {
  const texts = readdirSync(".changeset")
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => readFileSync(`.changeset/${file}`, "utf8"));
  const heads = texts.map((text) => text.split(/^---$/m)[1] ?? "");
  return new Set(
    heads.flatMap((head) =>
      [...head.matchAll(/^["']?([^"':]+)["']?: *(?:patch|minor|major)/gm)].map((match) => match[1] ?? ""),
    ),
  );
}

/** The files of a package that its users get and that differ from its last release: all, if it was never released. */
function changedFiles(folder: string): readonly string[] {
  const changelog = `packages/${folder}/CHANGELOG.md`;
  const release = existsSync(changelog) ? git("log", "-1", "--format=%H", "--", changelog) : "";
  const paths = [`packages/${folder}/src`, `packages/${folder}/package.json`];
  const files =
    release === "" ? git("ls-files", ...paths) : git("diff", "--name-only", release, "HEAD", "--", ...paths);
  return files.split("\n").filter((file) => file !== "" && !/\.test(-prop|-d)?\.ts$/.test(file));
}

const folders = readdirSync("packages").filter((folder) => existsSync(`packages/${folder}/package.json`));
const named = namedInChangesets();
const unknown = [...named].filter((name) => !folders.some((folder) => name === nameOf(folder)));
const silent = folders.filter((folder) => changedFiles(folder).length > 0 && !named.has(nameOf(folder)));

for (const name of unknown) console.error(`A changeset names ${name}, which is no package here.`);
for (const folder of silent) {
  console.error(`packages/${folder} changed since its last release and no changeset says so: add one to .changeset.`);
}
process.exitCode = unknown.length + silent.length > 0 ? 1 : 0;
