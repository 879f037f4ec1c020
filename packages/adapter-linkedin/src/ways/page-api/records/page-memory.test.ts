import { describe, expect, it } from "vitest";
import { storageRules } from "../../storage-rules.js";
import { PageMemory } from "./page-memory.js";

const now = Date.UTC(2026, 10, 20);
const hour = 3_600_000;
const act = (hours: number) =>
  ({
    kind: "contribution",
    type: "reply",
    id: `${hours}`,
    at: new Date(now - hours * hour).toISOString(),
    author: "p",
  }) as const;

describe("what is remembered of a page", () => {
  const forbidden = { type: "KeepingForbidden", source: "page", retention: storageRules };

  it("refuses acts that are older than may be kept, whenever they are read", () => {
    const memory = new PageMemory("page", storageRules);
    expect(memory.put(act(47.9), now).isOk()).toBe(true);
    expect(memory.put(act(48), now)._unsafeUnwrapErr()).toEqual(forbidden);
    expect(memory.acts()).toHaveLength(1);
  });

  it("refuses whatever else is said of people", () => {
    const memory = new PageMemory("page", storageRules);
    expect(memory.put({ kind: "member", id: "urn:li:person:x", name: "A name" }, now)._unsafeUnwrapErr()).toEqual(
      forbidden,
    );
    expect(memory.put({ kind: "identityLink", person: "x", same: "y" }, now)._unsafeUnwrapErr()).toEqual(forbidden);
    expect(memory.lines()).toEqual([]);
  });

  it("drops what was read in the future of a clock that was set back no later than by its own limit", () => {
    const memory = new PageMemory("page", storageRules);
    memory.put({ ...act(-100), id: "later" }, now);
    expect(memory.dropExpired(now + 48 * hour)).toBe(1);
  });
});
