import { resolve } from "node:path";
import { expect, it } from "vitest";
import { csvOptions } from "./csv-options.js";

const cwd = resolve("/work");

it("makes files of paths, seen from the working folder", () => {
  const options = csvOptions({ values: { source: "forum" } }, { inputs: ["a.csv", "in/b.csv"], cwd });
  expect(options._unsafeUnwrap()).toEqual({
    source: "forum",
    baseFolder: cwd,
    files: [{ input: resolve(cwd, "a.csv") }, { input: resolve(cwd, "in/b.csv") }],
  });
});

it("tells files of one name apart by their paths", () => {
  const { files } = csvOptions({ values: {} }, { inputs: ["x/a.csv", "y/a.csv"], cwd })._unsafeUnwrap();
  expect(files).toMatchObject([{ name: "x/a.csv" }, { name: "y/a.csv" }]);
});

it("gives paths to the files that wait for one, in their order", () => {
  const values = { files: [{ mapping: { preset: "members" } }, { input: "b.csv" }, {}] };
  const { files } = csvOptions({ values }, { inputs: ["a.csv", "c.csv"], cwd })._unsafeUnwrap();
  expect(files).toEqual([
    { input: resolve(cwd, "a.csv"), mapping: { preset: "members" } },
    { input: "b.csv" },
    { input: resolve(cwd, "c.csv") },
  ]);
});

it("lays a mapping for all under that of each file", () => {
  const values = {
    preset: "contributions",
    mapping: { delimiter: ";" },
    files: [{}, { mapping: { preset: "members" } }],
  };
  const { files } = csvOptions({ values }, { inputs: ["a.csv", "b.csv"], cwd })._unsafeUnwrap();
  expect(files).toMatchObject([
    { mapping: { preset: "contributions", delimiter: ";" } },
    { mapping: { preset: "members", delimiter: ";" } },
  ]);
});

it("starts relative paths of the options in the folder of their file, unless told otherwise", () => {
  const handed = { values: { files: [{ input: "a.csv" }] }, folder: resolve("/conf") };
  expect(csvOptions(handed, { inputs: [], cwd })._unsafeUnwrap()["baseFolder"]).toBe(resolve("/conf"));
  expect(csvOptions(handed, { inputs: [], cwd, base: "data" })._unsafeUnwrap()["baseFolder"]).toBe(
    resolve(cwd, "data"),
  );
});

it.each([
  [{}, []],
  [{ files: [{ input: "a.csv" }] }, ["b.csv"]],
  [{ files: [{}, {}] }, ["b.csv"]],
])("refuses %j with the paths %j", (values, inputs) => {
  expect(csvOptions({ values }, { inputs, cwd })._unsafeUnwrapErr().status).toBe(64);
});
