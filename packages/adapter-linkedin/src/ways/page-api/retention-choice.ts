import type { SourceRetention } from "@org/community-core/source";
import { z } from "zod";
import { storageRules } from "../storage-rules.js";

const choice = 'must be chosen: "linkedin" for LinkedIn\'s own limits, or fewer hours of your own';

function hoursUpTo(most: number): z.ZodExactOptional<z.ZodNumber> {
  return z.exactOptional(z.number().min(0).max(most, `must be at most ${most}, as LinkedIn's rules have it`));
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
    { error: choice },
  )
  .transform((chosen) => (chosen === "linkedin" ? storageRules : { ...storageRules, ...chosen }));
