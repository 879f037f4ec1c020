import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createCommunityConfig } from "@org/community-core/configuration";
import { expect, it } from "vitest";
import { documentOf } from "../documents/document-file.js";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";
import { template } from "../template.js";

const page = readFileSync(resolve(import.meta.dirname, "../../../../docs/configuration.md"), "utf8");
/** What the page shows but includes from elsewhere, such as a workflow, is proved where it stands. */
const examples = [...page.matchAll(/(?<!-->\n)```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

it("shows config files that can be read", () => {
  expect(examples).toHaveLength(2);
  for (const text of examples) {
    const created = createCommunityConfig(documentOf(text, "either")._unsafeUnwrap().value);
    expect(created.isErr() ? created.error.problems : []).toEqual([]);
  }
});

it("shows one that works as it stands, whatever of it a command needs", async () => {
  using bench = new Workbench();
  bench.write("community.config.yaml", examples[0] ?? "");
  bench.write("posts.csv", smallCommunityCsv());
  bench.write("members.csv", "id,joined_at\nann,2025-11-01\n");
  const chat = ["north", "south"].map((venue, index) => `${index},opening,2026-03-0${index + 1}T09:00:00Z,bo,${venue}`);
  bench.write("chat.csv", `id,type,created_at,author,venue\n${chat.join("\n")}\n`);
  for (const name of ["plan", "concept", "involvement"] as const) bench.write(`${name}.yaml`, template(name, "en"));
  for (const words of ["report", "sources", "absence", "federation", "plan", "concept", "involvement", "purge"])
    expect(await bench.run(words)).toMatchObject({ status: 0 });
  const { stdout, status } = await bench.run("check");
  expect(stdout.trim().split("\n")).toHaveLength(4);
  expect(stdout).toMatch(/met +Welcome is [\d.]+; wanted at least 40/);
  expect(status).toBe(10);
});
