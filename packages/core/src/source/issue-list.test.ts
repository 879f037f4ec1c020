import { expect, it } from "vitest";
import { IssueList } from "./issue-list.js";

const issue = (code: string, count?: number) =>
  ({ kind: "issue", severity: "warning", code, message: code, ...(count === undefined ? {} : { count }) }) as const;

it("keeps the first 20 of a code and counts the rest", () => {
  const list = new IssueList();
  for (let line = 1; line <= 25; line++) list.add({ ...issue("bad-row"), place: { line } });
  list.add(issue("other"));
  list.add({ ...issue("bad-row", 10), place: { line: 99 } });
  const issues = list.list();
  expect(issues).toHaveLength(22);
  expect(issues.slice(0, 20).map(({ place }) => place?.line)).toEqual(
    Array.from({ length: 20 }, (_, line) => line + 1),
  );
  expect(issues[20]).toEqual(issue("other"));
  expect(issues[21]).toEqual({ ...issue("bad-row", 15), message: "and more of the same: bad-row" });
});

it("stands for as many as were added", () => {
  const list = new IssueList();
  const counts = Array.from({ length: 50 }, (_, index) => (index % 4) + 1);
  for (const count of counts) list.add(issue("bad-row", count));
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  expect(total(list.list().map(({ count = 1 }) => count))).toBe(total(counts));
});

it("counts the rest in the words of the first: the last may itself be a count", () => {
  const list = new IssueList();
  for (let line = 1; line <= 21; line++) list.add({ ...issue("bad-row"), message: "it is not JSON" });
  list.add({ ...issue("bad-row", 10), message: "and ten more" });
  expect(list.list().at(-1)).toMatchObject({ message: "and more of the same: it is not JSON", count: 11 });
});
