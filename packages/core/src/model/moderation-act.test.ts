import { expect, it } from "vitest";
import { moderationActs } from "./moderation-act.js";

// Columns hold the position plus one: an act may only be added at the end.
it("keeps the codes that are in use", () => {
  expect(moderationActs.indexOf("close")).toBe(0);
  expect(moderationActs.indexOf("retag")).toBe(6);
  expect(moderationActs.indexOf("handle-flag")).toBe(7);
  expect(moderationActs.indexOf("suspend")).toBe(15);
});

it("names each act once", () => {
  expect(new Set(moderationActs).size).toBe(moderationActs.length);
});
