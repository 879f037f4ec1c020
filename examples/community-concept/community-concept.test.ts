import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { run } from "@org/community-cli";
import { describe, expect, it } from "vitest";
import { collectedOutput } from "../collected-output.test-support.js";

async function output(name: string, ...words: readonly string[]): Promise<string> {
  const { io, written } = collectedOutput();
  expect(await run(["concept", resolve(import.meta.dirname, name), ...words], io)).toBe(0);
  return written.stdout;
}

describe.each([
  // By Wilson's interval in plain Python; 126 more by trying one number after the other there, with the share kept at 25 %.
  ["interviews-25.yaml", 25, 5, 6, 0.0886058469, 0.3913095037, { status: "no-number" }],
  ["interviews-120.yaml", 120, 30, 20, 0.1810982166, 0.3344113666, { status: "more", more: 126, inAll: 246 }],
])("%s", (name, interviewed, willing, perhaps, lower, upper, more) => {
  it("meets the rule and leaves open how sure it is", async () => {
    const { verdict, value, all, subjects } = JSON.parse(await output(name, "--format", "json"));
    expect({ verdict, value }).toEqual({ verdict: "has-a-chance", value: "named-by-members" });
    expect(all).toMatchObject({ interviewed, willing, perhaps, rule: "met", certainty: "open", more });
    expect(all.interval.lower).toBeCloseTo(lower, 9);
    expect(all.interval.upper).toBeCloseTo(upper, 9);
    expect(subjects).toHaveLength(3);
  });

  it.each([
    ["en", "The community has a chance."],
    ["nl", "De community heeft een kans van slagen."],
  ])("says so in %s, and how to read it", async (language, sentence) => {
    const text = await output(name, "--language", language);
    expect(text).toContain(sentence);
    expect(text.replaceAll(/\s+/g, " ")).toMatch(/not drawn by lot|niet geloot/);
  });
});

it.each([
  ["25", "en"],
  ["25", "nl"],
  ["120", "en"],
  ["120", "nl"],
])("shows in answer-%s.%s.txt what the command prints", async (interviews, language) => {
  const printed = await output(`interviews-${interviews}.yaml`, "--language", language);
  const shown = resolve(import.meta.dirname, `answer-${interviews}.${language}.txt`);
  if (process.env["REGENERATE"] === "1") writeFileSync(shown, printed);
  expect(readFileSync(shown, "utf8"), "run the tests with REGENERATE=1").toBe(printed);
});

it("says of the trainees among 25 that they are too few", async () => {
  const { groups } = JSON.parse(await output("interviews-25.yaml", "--format", "json"));
  // 17 teachers and 8 trainees, by counting in the file.
  expect(groups).toMatchObject([
    { group: "teachers", interviewed: 17, certainty: "open" },
    { group: "trainees", interviewed: 8, certainty: "too-few" },
  ]);
});
