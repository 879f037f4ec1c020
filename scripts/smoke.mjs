/**
 * Runs inside the project that make-consumer.ts writes, on the Node that calls it: imports every entry point, asks for the
 * health of a tiny community, runs the program, the README's example and those of plain JavaScript and CommonJS.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const entries = JSON.parse(readFileSync("entries.json", "utf8"));
for (const entry of entries) {
  if (entry.endsWith("/vitest")) continue; // loads only where vitest does, on a newer Node than the oldest of ours
  assert.ok(Object.keys(await import(entry)).length > 0, `${entry} exports nothing`);
}

const { communityHealth } = await import("@org/community-core");
const rows = [
  ["c1", "opening", "2026-01-01T09:00:00Z", "ada", "q1", ""],
  ["c2", "reply", "2026-01-01T10:00:00Z", "ben", "q1", "c1"],
  ["c3", "opening", "2026-02-01T09:00:00Z", "cleo", "q2", ""],
];
const records = [
  ...rows.map(([id, type, at, author, conversation, target]) => ({
    kind: "contribution",
    ...{ id, type, at, author, conversation },
    ...(target === "" ? {} : { target }),
  })),
  { kind: "end", complete: true },
];
const health = await communityHealth(records, { asOf: "2026-03-01T00:00:00Z" });
assert.ok(health.isOk(), "communityHealth refused three contributions");

const program = "node_modules/@org/community-cli/dist/bin.js";
function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  assert.equal(status, 0, `community-health ${args.join(" ")} ended with ${status}: ${stderr}`);
  assert.ok(stdout.length > 0, `community-health ${args.join(" ")} printed nothing`);
}
run("--help");
writeFileSync(
  "contributions.csv",
  ["id,type,at,author,conversation,target", ...rows.map((row) => row.join())].join("\n"),
);
run("report", "contributions.csv");

// Node runs TypeScript by itself from 22.18 on.
const scripts = ["readme.mjs", "plain-javascript-report.mjs", "commonjs-report.cjs"];
for (const script of process.features.typescript ? [...scripts, "readme.ts"] : scripts) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  assert.equal(status, 0, `${script} ended with ${status}: ${stderr}`);
  if (!script.startsWith("readme")) assert.equal(stdout, "2 of 3 questions were answered\n", script);
}

process.stdout.write(
  `${entries.length} entry points, communityHealth and community-health on Node ${process.version}\n`,
);
