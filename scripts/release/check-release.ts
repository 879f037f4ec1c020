/**
 * Reads what `changeset version` made of a copy of this repository, and fails where a user would be misled.
 *
 *   check-release.ts <copy> <folder of the packed tarballs>
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { divideFigures } from "./figures.ts";

const [copy = "", packed = ""] = process.argv.slice(2).map((path) => resolve(path));
const core = "@org/community-core";

/** The parts of a package.json that a release changes. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifests(root: string): readonly (Manifest & { readonly folder: string })[] {
  return readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({
      folder,
      ...(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest),
    }));
}

const before = new Map(manifests(".").map(({ name, version }) => [name, version]));
const released = manifests(copy).filter(({ name, version }) => version !== before.get(name));
const versionOf = new Map(manifests(copy).map(({ name, version }) => [name, version]));

// The changelogs: the new version comes first, says something, and names figures where a changeset does.
const changesets = readdirSync(".changeset").filter((file) => file.endsWith(".md") && file !== "README.md");
const texts = changesets.map((file) => readFileSync(`.changeset/${file}`, "utf8").split(/^---$/m).slice(1));
for (const { name, folder, version } of released) {
  const changelog = readFileSync(join(folder, "CHANGELOG.md"), "utf8");
  const [, newest = ""] = changelog.split(/^## /m);
  assert.ok(newest.startsWith(`${version}\n`), `the changelog of ${name} does not begin with ${version}`);
  assert.match(newest, /^- \S/m, `the changelog of ${name} says nothing of ${version}`);
  const hasFigures = texts.some(
    ([head = "", body = ""]) => head.includes(`"${name}"`) && divideFigures(body).figures.length > 0,
  );
  assert.equal(newest.includes("\n### Figures\n"), hasFigures, `the section Figures of ${name}`);
  assert.doesNotMatch(newest, /^- Figures: /m, `an entry of ${name} on figures stands outside of its section`);
}

// The tarballs: each asks for the versions that it was made with, and for nothing of the workspace.
for (const file of readdirSync(packed).filter((name) => name.endsWith(".tgz"))) {
  const text = execFileSync("tar", ["-xzOf", join(packed, file), "package/package.json"], { encoding: "utf8" });
  const { name, version, dependencies = {} } = JSON.parse(text) as Manifest;
  assert.equal(version, versionOf.get(name), `${file} has another version than its package`);
  assert.doesNotMatch(text, /"(workspace|catalog):/, `${file} asks for versions that nobody outside can find`);
  for (const [other, range] of Object.entries(dependencies)) {
    if (versionOf.has(other)) assert.equal(range, `^${versionOf.get(other)}`, `${name} asks for ${other} ${range}`);
  }
}

// The template is no package, and is copied as it is: it asks for what is released with it.
const template = JSON.parse(readFileSync(join(copy, "templates/adapter/package.json"), "utf8")) as Manifest;
assert.equal(
  template.dependencies?.[core],
  `^${versionOf.get(core)}`,
  "the template of adapters asks for another core",
);

// The rule of the next release: a new major of core is a major of all that depend on it.
writeFileSync(join(copy, ".changeset/major.md"), `---\n"${core}": major\n---\n\nFigures: a rehearsal.\n`);
execFileSync(resolve("node_modules/.bin/changeset"), ["version"], { cwd: copy, stdio: "pipe" });
const next = manifests(copy);
const major = next.find(({ name }) => name === core)?.version;
for (const { name, version, dependencies = {} } of next) {
  if (dependencies[core] !== undefined) assert.equal(version, major, `${name} on a new major of core`);
}

const versions = [...new Set(released.map(({ version }) => version))].join(", ");
process.stdout.write(`${released.length} packages become ${versions}; with a new major of core, ${major}\n`);
