import { describe, expect, it } from "vitest";
import { idField } from "./fields.js";
import { isId } from "./id.js";

describe("an id, as a question and as a schema", () => {
  it.each([
    ["a letter", "a"],
    ["512 characters", "x".repeat(512)],
    ["a space", "Jan de Vries"],
    ["a name of an object's own", "__proto__"],
    ["other scripts and emoji", "é日本😀"],
    ["a no-break space", "\u00a0"],
  ])("may be %s", (_, id) => {
    expect([isId(id), idField.safeParse(id).success]).toEqual([true, true]);
  });

  it.each([
    ["empty", ""],
    ["513 characters long", "x".repeat(513)],
    ["with a line feed", "a\nb"],
    ["with a zero byte", "a\u0000b"],
    ["with a delete character", "a\u007f"],
    ["with the first half of a surrogate pair", "a\ud83d"],
    ["with the second half of a surrogate pair", "\ude00a"],
  ])("is never %s", (_, id) => {
    expect([isId(id), idField.safeParse(id).success]).toEqual([false, false]);
  });
});
