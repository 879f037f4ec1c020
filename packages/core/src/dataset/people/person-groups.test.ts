import { expect, it } from "vitest";
import { PersonGroups } from "./person-groups.js";

it("names a group by its first name, whatever was joined first", () => {
  const groups = new PersonGroups();
  groups.join("c", "b");
  groups.join("d", "e");
  expect([groups.nameOf("c"), groups.nameOf("e"), groups.nameOf("alone")]).toEqual(["b", "d", "alone"]);
  groups.join("e", "c");
  groups.join("__proto__", "e");
  expect(["b", "c", "d", "e"].map((name) => groups.nameOf(name))).toEqual(Array(4).fill("__proto__"));
});

it("follows a chain of 100,000 links that was said from its end", () => {
  const groups = new PersonGroups();
  const name = (number: number): string => String(number).padStart(6, "0");
  for (let number = 100_000; number > 0; number--) groups.join(name(number), name(number - 1));
  expect(groups.nameOf(name(100_000))).toBe(name(0));
});
