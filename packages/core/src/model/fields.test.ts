import { expect, it } from "vitest";
import type { z } from "zod";
import { countField, dateField, idsField, instantField, textField, textsField, weeklyHoursField } from "./fields.js";

it.each<[string, z.ZodType, readonly unknown[], readonly unknown[]]>([
  ["instantField", instantField, ["2026-11-21T09:00:00Z"], ["2026-11-21T09:00:00", "2026-11-21", 0, new Date(0)]],
  ["dateField", dateField, ["2024-02-29"], ["2026-02-29", "2026-11-21T09:00:00Z", 20261121]],
  ["textField", textField, ["x", "x".repeat(2_000), "a\nb"], ["", "x".repeat(2_001), 1]],
  ["countField", countField, [0, 1, Number.MAX_SAFE_INTEGER], [-1, 0.5, Number.NaN, 2 ** 53, "1"]],
  ["weeklyHoursField", weeklyHoursField, [0, 7.5, 168], [-0.1, 168.5, Number.NaN, "8"]],
  ["idsField", idsField, [[], ["a", "b"]], ["a", [""], [1]]],
  ["textsField", textsField, [[], ["a b"]], ["a", [""], [null]]],
])("%s takes what it should and nothing else", (_, field, good, bad) => {
  for (const value of good) expect(field.safeParse(value).data).toEqual(value);
  for (const value of bad) expect({ value, taken: field.safeParse(value).success }).toEqual({ value, taken: false });
});
