import { expect } from "vitest";

/** Elements that have no end. */
const empty = new Set(["meta", "!doctype"]);

/** Every element of a page ends where it should, no attribute is open, and no id is there twice. */
export function expectWellFormed(page: string): void {
  const open: string[] = [];
  for (const [, end, name = "", rest = ""] of page.matchAll(/<(\/?)([!a-z][a-z0-9]*)((?:[^<>"]|"[^"<]*")*)>/gi)) {
    if (empty.has(name.toLowerCase())) continue;
    if (end === "/") expect(open.pop()).toBe(name);
    else if (!rest.endsWith("/")) open.push(name);
  }
  expect(open).toEqual([]);
  // What is left once all elements are taken out holds no `<` that the pattern did not know.
  expect(page.replace(/<\/?[!a-z][a-z0-9]*(?:[^<>"]|"[^"<]*")*>/gi, "")).not.toContain("<");
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}
