import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kinds, written } from "../init/folder-contents.test-support.js";
import { smallCommunityCsv } from "../run.test-support.js";

describe.each(["en", "nl"])("init in %s", (language) => {
  it.each(kinds)("writes a config for %s with which report and sources work at once", async (_, content, says) => {
    using bench = written(content);
    const ran = await bench.run(`init --language ${language}`);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    const config = readFileSync(bench.path("community.config.yaml"), "utf8");
    for (const part of says) expect(config).toContain(part);
    expect(config).not.toMatch(/secret|Ada|example\.org\/t/);
    const report = await bench.run("report");
    expect(report.stderr).toMatch(
      language === "nl" ? /^.*: Uitgegaan van/ : /^.*: Going by community\.config\.yaml\.$/m,
    );
    expect(report.status).toBe(0);
    expect(report.stdout).toContain(language === "nl" ? "Gezondheid van de community" : "Health of the community");
    expect((await bench.run("sources --quiet")).status).toBe(0);
    expect([0, 10, 11]).toContain((await bench.run("check --quiet")).status);
  });
});

describe("init", () => {
  it("looks into ordinary folders, two levels down, never into hidden ones or those of packages, and names the rest", async () => {
    using bench = written({
      "exports/2026/posts.csv": smallCommunityCsv(),
      "exports/2026/deep/posts.csv": smallCommunityCsv(),
      "node_modules/posts.csv": smallCommunityCsv(),
      ".hidden/posts.csv": smallCommunityCsv(),
    });
    symlinkSync(bench.folder, bench.path("exports/circle"));
    const { status, stdout } = await bench.run("init");
    expect(status).toBe(0);
    expect(stdout).toContain("  exports/2026/posts.csv → contributions\n");
    expect(stdout).toContain("  exports/2026/deep: a folder, which is not looked into");
    expect(stdout).not.toMatch(/node_modules|hidden/);
    expect(readFileSync(bench.path("community.config.yaml"), "utf8")).toContain("      - exports/2026/posts.csv\n");
    expect((await bench.run("report --quiet")).status).toBe(0);
  });

  it.skipIf(process.platform === "win32")("does not wait for a pipe", async () => {
    using bench = written({ "posts.csv": smallCommunityCsv() });
    execFileSync("mkfifo", [bench.path("pipe.csv")]);
    expect((await bench.run("init")).stdout).toContain("pipe.csv: no kind of file that is known");
  });

  it("names what it could not place, and why", async () => {
    using bench = written({
      "posts.csv": smallCommunityCsv(),
      "odd.csv": "shoe,size\nleft,42\n",
      "photo.jpg": "not looked at",
      "photos/a.jpg": "",
      "both.yaml": "community: { id: a }\n",
      "lines.ndjson": "no JSON\n",
      "explorer/posts.json": "{}",
      "explorer/topics-2.csv": "id\n",
      "explorer/post-actions.json": "{}",
      "hooks/1.json": '{"headers":{},"body":"{}"}',
      "hooks.ndjson": '{"headers":{},"body":"{}"}\n',
      "state.ndjson": '{"kind":"dataset","format":1}\n',
    });
    const { status, stdout } = await bench.run("init");
    expect(status).toBe(0);
    const [, notPlaced = ""] = stdout.split("Not placed:");
    expect(notPlaced).toContain("odd.csv: its columns are not recognised");
    expect(notPlaced).toContain("photo.jpg: no kind of file that is known");
    expect(notPlaced).toContain("photos/a.jpg: no kind of file that is known");
    expect(notPlaced).toContain("explorer: results of the Data Explorer of a Discourse forum");
    expect(notPlaced).toContain("hooks: kept webhooks of a Discourse forum");
    expect(notPlaced).toContain("hooks.ndjson: kept webhooks of a Discourse forum");
    expect(notPlaced).toContain("both.yaml: it could be");
    expect(notPlaced).toContain("lines.ndjson: its first line is no JSON object");
    expect(notPlaced).toContain("state.ndjson: the state of an earlier read");
    expect(notPlaced).not.toContain("posts.csv");
  });

  it("never writes over a config file unless it is told to", async () => {
    using bench = written({ "posts.csv": smallCommunityCsv(), "community.config.json": "{}" });
    const ran = await bench.run("init");
    expect(ran).toMatchObject({ status: 65, stdout: "" });
    expect(ran.stderr).toContain("community.config.json is there already");
    expect(readFileSync(bench.path("community.config.json"), "utf8")).toBe("{}");
    bench.write("own.yaml", "mine");
    expect((await bench.run("init --output own.yaml")).status).toBe(65);
    expect(readFileSync(bench.path("own.yaml"), "utf8")).toBe("mine");
    expect((await bench.run("init --output own.yaml --force")).status).toBe(0);
    expect(readFileSync(bench.path("own.yaml"), "utf8")).toContain("- posts.csv");
  });

  it("prints a config and writes nothing with --output -", async () => {
    using bench = written({ "posts.csv": smallCommunityCsv() });
    const { status, stdout, stderr } = await bench.run("init --output -");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# What this community is read from[\s\S]*- posts\.csv/);
    expect(stderr).toContain("posts.csv → contributions");
    expect((await bench.run("report")).status).toBe(64);
  });

  it("looks into another folder, whose config --config goes by from anywhere", async () => {
    using bench = written({ "data/posts.csv": smallCommunityCsv() });
    expect((await bench.run("init data")).status).toBe(0);
    const { status, stderr } = await bench.run("report --config data/community.config.yaml");
    expect([status, stderr]).toEqual([0, "community-health: Going by data/community.config.yaml.\n"]);
  });

  it.each([
    ["init", {}, 65, "There is nothing in this folder."],
    ["init", { "odd.csv": "shoe\nleft\n" }, 65, "odd.csv: its columns are not recognised"],
    ["init absent", {}, 65, "There is no folder absent."],
    ["init a b", {}, 64, "init looks into one folder."],
    ["init --output config.json", {}, 64, "does not end in .yaml"],
  ] as const)("%s over %o ends with %i", async (words, content, status, says) => {
    using bench = written(content);
    const ran = await bench.run(words);
    expect(ran.stderr).toContain(says);
    expect(ran).toMatchObject({ status, stdout: "" });
  });
});
