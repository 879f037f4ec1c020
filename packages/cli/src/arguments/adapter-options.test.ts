import { expect, it } from "vitest";
import { adapterOptions } from "./adapter-options.js";
import { parseArguments } from "./parse-arguments.js";
import { sourceOptions } from "./source-options.js";

async function optionsOf(...words: string[]): Promise<unknown> {
  const given = parseArguments(words, { name: "report", options: sourceOptions })._unsafeUnwrap();
  return (await adapterOptions(given, { cwd: "/" }))._unsafeUnwrap().values;
}

it("takes JSON as JSON and everything else as text", async () => {
  expect(await optionsOf("--option", "seed=7", "--option", "preset=tiny", "--option", "deep=[1,2]")).toEqual({
    seed: 7,
    preset: "tiny",
    deep: [1, 2],
  });
});

it("leads inwards along dots and keeps what is there", async () => {
  expect(await optionsOf("--option", 'p={"a":1}', "--option", "p.b.c=x=y")).toEqual({ p: { a: 1, b: { c: "x=y" } } });
});

it("never reaches the prototype of objects", async () => {
  const given = parseArguments(["--option", "__proto__.x=1"], {
    name: "report",
    options: sourceOptions,
  })._unsafeUnwrap();
  expect((await adapterOptions(given, { cwd: "/" })).isErr()).toBe(true);
  expect(await optionsOf("--option", "constructor.x=1")).toEqual({ constructor: { x: 1 } });
});
