import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { repositoryComplaints, withRepository } from "../scripts/release/repository.js";
import { packages } from "./workspace/packages.js";
import { fromRoot } from "./workspace/root.js";

const address = "https://github.com/owner/name";
const manifest = '{\n  "name": "@org/a",\n  "license": "MIT",\n  "type": "module"\n}\n';
const right = { name: "@org/a", repository: { type: "git", url: `git+${address}.git`, directory: "packages/a" } };

/** What is said of one package in packages/a. */
function complaintsOf(repository: Readonly<Record<string, string>> | undefined, run?: string): readonly string[] {
  const told = { name: "@org/a", ...(repository === undefined ? {} : { repository }) };
  return repositoryComplaints([{ folder: "packages/a", manifest: told }], run);
}

describe("a package says where it is built", () => {
  it("is refused without, with another place or folder, and with what is no address", () => {
    expect(complaintsOf(undefined)).toEqual(['packages/a/package.json has no "repository".']);
    expect(complaintsOf({ ...right.repository, url: "owner/name" })).toHaveLength(1);
    expect(complaintsOf({ ...right.repository, directory: "packages/b" })).toHaveLength(1);
    expect(complaintsOf({ type: "git", url: right.repository.url })).toHaveLength(1);
    expect(complaintsOf(right.repository, "https://github.com/owner/other")).toHaveLength(1);
  });

  it("is taken with the place of the run, however that is written", () => {
    expect(complaintsOf(right.repository)).toEqual([]);
    expect(complaintsOf(right.repository, "https://github.com/Owner/Name")).toEqual([]);
    expect(complaintsOf({ ...right.repository, url: address }, address)).toEqual([]);
  });

  it("is told once, for each package.json here, as lines of it stand", () => {
    const once = withRepository(manifest, "packages/a", address);
    expect(JSON.parse(once)).toEqual({ license: "MIT", type: "module", ...right });
    expect(withRepository(once, "packages/a", address)).toBe(once);
    expect(() => withRepository(manifest, "packages/a", "owner/name")).toThrow(RangeError);
    const all = packages.map(({ folder }) => {
      const text = withRepository(readFileSync(fromRoot(`packages/${folder}/package.json`), "utf8"), folder, address);
      return { folder, manifest: JSON.parse(text) };
    });
    expect(repositoryComplaints(all, address)).toEqual([]);
  });
});

describe("the release", () => {
  const folder = mkdtempSync(join(tmpdir(), "community-release-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "packages/a"), { recursive: true });
  writeFileSync(join(folder, "packages/a/package.json"), manifest);

  function check(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
    const script = fromRoot("scripts/release/check-repository.ts");
    const env = { PATH: process.env["PATH"], GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "owner/name" };
    return spawnSync(fromRoot("node_modules/.bin/node"), [script, ...args], { cwd: folder, env, encoding: "utf8" });
  }

  it("is refused before anything is published, with what to do, and goes on once that is done", () => {
    const refused = check();
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('packages/a/package.json has no "repository".');
    expect(refused.stderr).toContain("Nothing is published.");
    const told = /check-repository\.ts (--set) https:\/\/github\.com\/<owner>\/<name>/.exec(refused.stderr)?.[1] ?? "";
    expect(check(told, "https://github.com/owner/other").status).toBe(0);
    expect(check().stderr).toContain(
      "names another place than this run is of, which is https://github.com/owner/name.",
    );
    expect(check(told, address).status).toBe(0);
    expect(check()).toMatchObject({ status: 0, stderr: "" });
  });

  it("looks at it before it builds and publishes", () => {
    const { scripts } = JSON.parse(readFileSync(fromRoot("package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    expect(scripts["publish-packages"]?.split(" && ")).toEqual([
      "node scripts/release/check-repository.ts",
      expect.stringContaining("build"),
      "changeset publish",
    ]);
  });
});
