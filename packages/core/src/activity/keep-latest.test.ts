import { expect, it } from "vitest";
import { keepLatest } from "./keep-latest.js";
import { community } from "./tiny-community.test-support.js";

it("makes an answer once for a dataset and key, and forgets the oldest of five", () => {
  const made: string[] = [];
  const kept = keepLatest<string>();
  const [one, other] = [community([]), community([])];
  const make = (key: string): string => {
    made.push(key);
    return key;
  };
  const ask = (dataset: typeof one, key: string): string => kept(dataset, key, () => make(key));
  for (const key of ["a", "a", "b", "c", "d", "a"]) expect(ask(one, key)).toBe(key);
  expect(made).toEqual(["a", "b", "c", "d"]);
  for (const key of ["e", "d", "a"]) ask(one, key);
  expect(made).toEqual(["a", "b", "c", "d", "e", "a"]);
  ask(other, "a");
  expect(made.length).toBe(7);
});
