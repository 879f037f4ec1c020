import { expect, it } from "vitest";
import { commands } from "../packages/cli/src/commands/commands.js";
import { translated } from "../packages/cli/src/language/translated.js";

/** What the help of each command says. */
const texts = commands.flatMap(({ name, summary, options, examples }) =>
  [summary, ...Object.values(options).map(({ help }) => help), ...examples.map(({ does }) => does)].map((text) => ({
    name,
    text,
  })),
);

it("finds what the help says", () => {
  expect(texts.length).toBeGreaterThan(150);
});

it("says all of the help in Dutch too", () => {
  expect(texts.filter(({ text }) => translated(text, "nl") === text)).toEqual([]);
});
