import { describe, expect, it } from "vitest";
import { community, observed, opening, reply } from "../../activity/tiny-community.test-support.js";
import type { FactRecord } from "../../model/fact.js";
import { asOf, forty, reason, value, without } from "./absence.test-support.js";
import { simulateAbsence } from "./simulate-absence.js";

describe("what only they answered", () => {
  it("is counted, with who does the rest (by hand)", () => {
    const answers = value(without(community(forty), ["ann"]).answers);
    expect(answers.onlyThey).toMatchObject({ value: 10, unit: "conversations", sampleSize: 40, sampleOf: "openings" });
    expect(answers).toMatchObject({ answered: 30, own: 0 });
    expect(value(answers.firstResponses)).toEqual({
      count: 20,
      share: 2 / 3,
      total: 30,
      others: [{ person: "bob", share: 1 / 3, count: 10 }],
    });
  });

  it("of several people is what none but they answered", () => {
    const dataset = community(forty);
    expect(value(without(dataset, ["ann", "bob"]).answers).onlyThey.value).toBe(28);
    expect(value(without(dataset, ["cas", "bob", "ann", "ann"]).answers).onlyThey.value).toBe(30);
    expect(without(dataset, ["cas", "ann", "ann"]).without).toEqual(["ann", "cas"]);
  });

  it("leaves out the conversations that they began, and a reply to oneself (A.4)", () => {
    const records = [opening("c", "ann", 0), reply("c", "bob", 1), opening("d", "eve", 2), reply("d", "eve", 3)];
    const answers = value(without(community(records), ["ann"]).answers);
    expect(answers).toMatchObject({ answered: 0, own: 1, onlyThey: { value: 0, sampleSize: 1 } });
  });

  it("takes a reply of an unknown author for somebody else's, so that forgetting somebody loses no answer", () => {
    const records = [opening("c", "eve", 0), reply("c", "ann", 1), reply("c", "?", 2)];
    const { onlyThey } = value(without(community(records), ["ann"]).answers);
    expect(onlyThey.value).toBe(0);
    expect(onlyThey.caveats).toEqual([{ code: "observation-not-declared" }]);
  });

  it("has no shares of first responses where nobody answered", () => {
    const records = [opening("c", "ann", 0), opening("d", "eve", 1), reply("d", "eve", 2)];
    const answers = value(without(community(records), ["ann"]).answers);
    expect(answers.onlyThey.value).toBe(0);
    expect(reason(answers.firstResponses)).toMatchObject({
      definition: "first-response-share@1",
      reason: "no-first-responses",
    });
  });

  it("takes a reply of an automated account for none (A.5)", () => {
    const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
    const records = [bot, opening("c", "eve", 0), reply("c", "bot", 0), reply("c", "ann", 1)];
    expect(value(without(community(records), ["ann"]).answers).onlyThey.value).toBe(1);
    expect(simulateAbsence(community(records), { asOf, without: ["bot"] })._unsafeUnwrapErr()).toMatchObject({
      reason: "no-such-people",
    });
  });

  it("counts the newcomers among them, where what came before was seen", () => {
    const records = [
      observed(-30, 90),
      opening("before", "old", -48),
      opening("a", "old", 0),
      reply("a", "ann", 1),
      opening("b", "new", 2),
      reply("b", "ann", 3),
      opening("c", "newer", 4),
      reply("c", "ann", 5),
      reply("c", "bob", 6),
      opening("d", "unheard", 7),
    ];
    const answers = value(without(community(records), ["ann"]).answers);
    expect(value(answers.newcomersOnlyThey)).toMatchObject({ value: 1, sampleSize: 2, sampleOf: "newcomers" });
    expect(reason(value(without(community(forty), ["ann"]).answers).newcomersOnlyThey)).toMatchObject({
      reason: "no-history",
    });
  });
});
