import { err, ok } from "neverthrow";
import { describe, expect, it } from "vitest";
import { checkedDescription } from "./checked-description.js";
import { collect } from "./collect.js";
import { givenAdapter } from "./given-adapter.test-support.js";
import type { SourceAdapter } from "./source-adapter.js";

const fine = {
  name: "given",
  source: "forum",
  capabilities: ["openings"],
  classifiedFields: ["member.name"],
  incremental: false,
  stores: false,
};

describe("what an adapter says of itself", () => {
  it.each<[string, object]>([
    ["all that is needed", {}],
    [
      "all that there is",
      {
        timeZone: "Europe/Amsterdam",
        remarks: [{ code: "a-remark", message: "Good to know." }],
        retention: { memberHours: 24 },
        linkable: false,
        extent: "own-acts",
      },
    ],
  ])("may be %s", (_, more) => {
    expect(checkedDescription(ok({ ...fine, ...more }))._unsafeUnwrap()).toEqual({ ...fine, ...more });
  });

  it("may say more than is known here, or say absent as JavaScript does; that is left out", () => {
    const said = checkedDescription(ok({ ...fine, timeZone: undefined, mood: "good" }));
    expect(Object.keys(said._unsafeUnwrap())).toEqual(Object.keys(fine));
  });

  it.each<[string, unknown, string]>([
    ["nothing", ok(null), "it Invalid input"],
    ["a number instead of a result", 5, "no Result"],
    ["nothing instead of a result", undefined, "no Result"],
    [
      "a word that is no capability",
      ok({ ...fine, capabilities: ["openings", "zork"] }),
      "capabilities[1] is no capab",
    ],
    ["a word that JavaScript knows", ok({ ...fine, capabilities: ["__proto__"] }), "capabilities[0] is no capability"],
    ["no source", ok({ ...fine, source: "" }), "source"],
    ["a zone that is none", ok({ ...fine, timeZone: "Amsterdam" }), "timeZone is no time zone"],
    ["an extent that is none", ok({ ...fine, extent: "zork" }), "extent is no extent"],
    ["an error that is none", err("secret"), "no SourceError"],
    ["an error that is nothing", err(undefined), "no SourceError"],
  ])("is refused if it is %s", async (_, answer, what) => {
    // The cast: a broken adapter breaks the types too.
    const describe = (async () => answer) as unknown as SourceAdapter["describe"];
    const stopped = (await collect(givenAdapter([], { describe })))._unsafeUnwrapErr();
    expect(stopped).toMatchObject({ reason: "not-described", error: { code: "description-not-valid" } });
    expect(stopped.error?.message).toContain("broke its contract");
    expect(stopped.error?.message).toContain(what);
    expect(stopped.error?.message).not.toMatch(/zork|secret/);
  });
});
