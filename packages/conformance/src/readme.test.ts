import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Scenario } from "./scenario.js";
import { scenarios } from "./scenarios.js";

const readme = new URL("../README.md", import.meta.url);
const place = /(?<=<!-- scenarios -->\n)[\s\S]*?(?=<!-- \/scenarios -->)/;

/** One row for each promise; the capabilities, which share one, are one row. */
function table(): string {
  const isCapability = ({ key }: Scenario): boolean => key.startsWith("capability/");
  const [first] = scenarios.filter(isCapability);
  const rows = scenarios.flatMap((scenario) => {
    if (!isCapability(scenario)) return [row([scenario.key], scenario.promise, scenario.requires)];
    if (scenario !== first) return [];
    const keys = scenarios.filter(isCapability).map(({ key }) => key);
    return [row(keys, "Declared if and only if the fixture shows it.", "the capability, declared or shown")];
  });
  return `\n| Key | Promise | Judged if there is |\n| --- | --- | --- |\n${rows.join("")}\n`;
}

function row(keys: readonly string[], promise: string, requires = ""): string {
  return `| ${keys.map((key) => `\`${key}\``).join(", ")} | ${promise} | ${requires} |\n`;
}

it("lists every scenario in the README, with its promise", () => {
  const page = readFileSync(readme, "utf8");
  const refreshed = page.replace(place, () => table());
  if (process.env["REGENERATE"] === "1") writeFileSync(readme, refreshed);
  else expect(page, "run this test with REGENERATE=1").toBe(refreshed);
  for (const { key } of scenarios) expect(refreshed).toContain(`\`${key}\``);
});
