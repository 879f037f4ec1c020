import { problemMessage, type SourceRetention } from "@org/community-core/source";
import { z } from "zod";
import { storageRules } from "../storage-rules.js";

function hoursUpTo(most: number): z.ZodExactOptional<z.ZodNumber> {
  return z.exactOptional(z.number().min(0).max(most));
}

/**
 * For how long what the interface gives may be kept. There is no silent default, because whoever reads is answerable for it:
 * LinkedIn's own limits, or shorter ones, of which those that are not given are LinkedIn's.
 */
export const retentionChoice: z.ZodType<Required<SourceRetention>> = z
  .union(
    [
      z.literal("linkedin"),
      z.strictObject({
        contributionHours: hoursUpTo(storageRules.contributionHours),
        memberHours: hoursUpTo(storageRules.memberHours),
        aggregateHours: hoursUpTo(storageRules.aggregateHours),
      }),
    ],
    { error: problemMessage({ type: "retention-not-chosen" }) },
  )
  .transform((chosen) => (chosen === "linkedin" ? storageRules : { ...storageRules, ...chosen }));
