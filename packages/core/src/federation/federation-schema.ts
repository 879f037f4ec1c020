import { z } from "zod";
import type { Problem } from "../model/errors.js";
import { idField, textField } from "../model/fields.js";
import { type Noun, noun } from "../model/noun.js";
import { problem } from "../model/problem.js";
import type { Federation, LocalCommunity } from "./federation.js";
import { twicePlaced } from "./twice-placed.js";

const venue = z.union([idField, z.strictObject({ source: idField, id: z.string().max(512) })]);

const part: z.ZodType<LocalCommunity> = z.strictObject({ name: textField, venues: z.array(venue).min(1).readonly() });

/** The fields and rules of a federation. */
export const federationNoun: Noun<Federation> = noun<Federation>(
  "federation",
  z.strictObject({ name: z.exactOptional(textField), parts: z.array(part).readonly() }),
  ({ parts }): readonly Problem[] => [
    ...(parts.length < 2 ? [problem("parts", { type: "fewer-than-two-parts" })] : []),
    ...sameNames(parts),
    ...twicePlaced(parts.map(({ name, venues }) => ({ name, keys: venues.map((key) => JSON.stringify(key)) }))),
  ],
);

function sameNames(parts: readonly LocalCommunity[]): readonly Problem[] {
  const first = new Map<string, number>();
  return parts.flatMap(({ name }, index): readonly Problem[] => {
    const key = name.trim().toLowerCase();
    const before = first.get(key);
    if (before !== undefined)
      return [problem(`parts[${index}].name`, { type: "repeated-part-name", first: `parts[${before}]` })];
    first.set(key, index);
    return [];
  });
}
