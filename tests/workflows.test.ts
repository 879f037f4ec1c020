import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  commandComplaints,
  readWorkflow,
  rightsComplaints,
  syntaxComplaints,
  tokenComplaints,
  type WorkflowFile,
} from "./workflows/workflow-complaints.js";
import { pathsUnder } from "./workspace/files.js";
import { fromRoot } from "./workspace/root.js";

const { scripts } = JSON.parse(readFileSync(fromRoot("package.json"), "utf8")) as { scripts: Record<string, string> };
const names = Object.keys(scripts);

/** Ours, and those of the examples, whose steps run in the folder that they are copied from. */
const workflows = [
  ".github/workflows",
  ...pathsUnder("examples").filter((path) => path.includes("/.github/workflows/")),
]
  .flatMap((path) => (/\.ya?ml$/.test(path) ? [path] : pathsUnder(path)))
  .map((path) => ({ path, file: readWorkflow(fromRoot(path), fromRoot(path.replace(/\.github\/.*$/, ""))) }));

describe.each(workflows)("$path", ({ file }) => {
  it("is read by GitHub's own reader", async () => {
    expect(await syntaxComplaints(file)).toEqual([]);
  });

  it("calls programs and scripts that are there", () => {
    expect(commandComplaints(file, names)).toEqual([]);
  });

  it("may do what it needs and no more", () => {
    expect(rightsComplaints(file)).toEqual([]);
  });

  it("hands a token to npm where it is read", () => {
    expect(tokenComplaints(file)).toEqual([]);
  });
});

it("both workflows are looked at", () => {
  expect(workflows.map(({ path }) => path)).toEqual([
    ".github/workflows/release.yml",
    "examples/pipeline/.github/workflows/community-health.yaml",
  ]);
});

describe("what is wrong in a workflow", () => {
  const release = workflows[0]?.file ?? readWorkflow("", "");
  const changed = (from: string, to: string): WorkflowFile => {
    expect(release.text).toContain(from);
    return { ...release, text: release.text.replaceAll(from, to) };
  };

  it.each([
    ["a key that is none", "runs-on:", "run-on:"],
    ["a need that is no job", "needs: prove", "needs: tests"],
    ["an expression that cannot be read", "secrets.GITHUB_TOKEN }}", "secrets. }}"],
    ["a right that is none", "id-token: write", "id-token: some"],
  ])("%s is told by the reader", async (_, from, to) => {
    expect(await syntaxComplaints(changed(from, to))).not.toEqual([]);
  });

  it.each([
    ["a file that is not there", ".ci/run", ".ci/walk"],
    ["a file that cannot be executed", "run: .ci/run", "run: ./package.json"],
    ["a script that is not there", "run next-versions", "run later-versions"],
    ["a program that runners lack", "publish: npx -y pnpm@10.34.9", "publish: pnpm"],
  ])("%s is told", (_, from, to) => {
    expect(commandComplaints(changed(from, to), names)).toHaveLength(1);
  });

  it.each([
    ["none for provenance", "      id-token: write # for provenance\n", ""],
    ["one too many", "contents: read", "contents: write"],
    ["all that a repository gives", "permissions: {}\n", ""],
  ])("rights: %s", (_, from, to) => {
    expect(rightsComplaints(changed(from, to))).toHaveLength(1);
  });

  it.each([
    ["no registry", /^ +registry-url:.*\n/m],
    ["no token", /^ +NODE_AUTH_TOKEN:.*\n/m],
  ])("a token that does not arrive: %s", (_, line) => {
    expect(tokenComplaints({ ...release, text: release.text.replace(line, "") })).toHaveLength(1);
  });
});
