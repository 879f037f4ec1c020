import { describe, expect, it } from "vitest";
import { conversationsOf } from "./conversations.js";
import type { Message } from "./message.js";

function conversations(answers: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  const messages = Object.entries(answers).map(([id, ancestors]): [string, Message] => [
    id,
    { id, at: "2026-01-05T09:00:00Z", ancestors },
  ]);
  return Object.fromEntries(conversationsOf(new Map(messages)));
}

describe("the conversation of a message", () => {
  it("is the opening that it leads back to, in any order", () => {
    expect(conversations({ c: ["b"], b: ["a"], a: [], d: [] })).toEqual({ a: "a", b: "a", c: "a", d: "d" });
  });

  it("goes on past what is not in the archive, by the other messages that are named", () => {
    expect(conversations({ a: [], c: ["a", "gone"] })).toEqual({ a: "a", c: "a" });
  });

  it("is one for all that lead to the same opening, also if that is not in the archive", () => {
    expect(conversations({ b: ["gone"], c: ["gone", "b"], d: ["gone", "lost"] })).toMatchObject({
      ...{ b: "gone", c: "gone", d: "gone" },
    });
  });

  it("is found where messages answer each other in a circle", () => {
    const found = conversations({ a: ["b"], b: ["a"], c: ["b"] });
    expect(new Set(Object.values(found)).size).toBe(1);
  });
});
