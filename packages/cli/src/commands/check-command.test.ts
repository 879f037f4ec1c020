import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
// Forty people begin conversations, and no reply is to be seen: a score of how alive it is, and none of engagement.
const openings = Array.from(
  { length: 40 },
  (_, day) => `q${day},opening,${new Date(Date.UTC(2026, 0, 1 + day)).toISOString()},m${day % 4},c${day}`,
);
bench.write("openings.csv", `id,type,created_at,author,conversation\n${openings.join("\n")}\n`);
afterAll(() => bench[Symbol.dispose]());

describe("check", () => {
  it.each([
    ["--at-least viability=0", 0, /^met +viability is/],
    ["--at-most continuityRisk=1", 10, /^MISSED +continuityRisk is/],
  ])("with %s ends with %i", async (words, status, text) => {
    const ran = await bench.run(`check simulator ${words}`);
    expect(ran.stdout).toMatch(text);
    expect(ran.status).toBe(status);
  });

  it.each([
    ["check openings.csv --at-least engagement=50", 11, /^COULD NOT TELL +engagement has no score/],
    // Missed beats untold: one threshold that is missed for certain is enough to say no.
    ["check openings.csv --at-least engagement=50 --at-least viability=99", 10, /COULD NOT TELL[\s\S]*MISSED/],
    ["check openings.csv --at-least engagement=50 --language nl", 11, /^NIET TE ZEGGEN +engagement heeft geen score/],
    [
      "check posts.csv --at-least viability=0 --language nl",
      0,
      /^gehaald +viability is \d+(?:\.\d+)?; gevraagd is minstens 0/,
    ],
  ])("%s ends with %i", async (words, status, text) => {
    const ran = await bench.run(words);
    expect(ran.stdout).toMatch(text);
    expect(ran.status).toBe(status);
  });

  it.each([
    ["--at-least continuityRisk=60", /makes no sense: lower is better[\s\S]*--at-most continuityRisk=60/],
    ["--at-most engagement=60", /makes no sense: higher is better/],
    ["--at-least engagment=60", /Did you mean engagement/],
    [
      "--at-least involvement=50",
      /involvement cannot be checked[\s\S]*There are: viability, engagement, continuityRisk\./,
    ],
    ["--at-least engagement=many", /number of 0–100/],
    ["--at-least engagement=101", /number of 0–100/],
    ["", /nothing to check/],
  ])("refuses %s", async (words, message) => {
    const ran = await bench.run(`check posts.csv ${words}`.trim());
    expect(ran.stderr).toMatch(message);
    expect(ran.status).toBe(64);
  });
});
