import { expect, it } from "vitest";
import { createFederation } from "./create-federation.js";

const problemsOf = (input: unknown): readonly string[] =>
  createFederation(input)
    ._unsafeUnwrapErr()
    .problems.map(({ path, message }) => `${path}: ${message}`);

const parts = [
  { name: "North", venues: ["1", { source: "forum", id: "2" }] },
  { name: "South", venues: ["3"] },
];

it("reads parts with their venues", () => {
  expect(createFederation({ name: "Bank", parts })._unsafeUnwrap()).toEqual({ name: "Bank", parts });
});

it("says where a venue stands twice, in which part first, and what to do", () => {
  expect(problemsOf({ parts: [...parts, { name: "East", venues: ["4", "3"] }] })).toEqual([
    "parts[2].venues[1]: is parts[1].venues[0] (South) too: a venue belongs to one part, so take it out of one of them",
  ]);
});

it("says so of a venue that stands twice in one part", () => {
  expect(problemsOf({ parts: [parts[0], { name: "South", venues: ["3", "3"] }] })).toHaveLength(1);
});

it("asks for a name of its own for each part, without regard to case", () => {
  expect(problemsOf({ parts: [parts[0], { name: " north", venues: ["3"] }] })).toEqual([
    "parts[1].name: is the name of parts[0] too: give each its own",
  ]);
});

it("asks for two parts", () => {
  expect(problemsOf({ parts: [parts[0]] })).toEqual(["parts: has fewer than two parts: a federation has two at least"]);
});

it("names a key that it does not know, and the one that may be meant", () => {
  const [problem] = problemsOf({ parts: [{ name: "North", venue: ["1"], venues: ["1"] }, parts[1]] });
  expect(problem).toMatch(/^parts\[0\]\.?venue.*venues/);
});

it("asks for venues", () => {
  expect(problemsOf({ parts: [{ name: "North", venues: [] }, parts[1]] })[0]).toMatch(/^parts\[0\]\.venues: /);
});
