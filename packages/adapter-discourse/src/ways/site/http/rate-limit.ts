import { retryAfter } from "@org/community-source-kit/http";
import { z } from "zod";
import { maybe } from "../../../answers/answer-fields.js";

/**
 * One of the three kinds of 429. `action`: Discourse limits this one action; `site`: it, or a guard in front of it,
 * limits everything that is asked from here.
 */
export interface RateLimit {
  readonly scope: "action" | "site";
  /** What was asked for, in milliseconds; absent: nothing was said. */
  readonly wait?: number;
}

const seconds = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .pipe(z.number().min(0));

const limitBody = z.object({ extras: maybe(z.object({ wait_seconds: maybe(seconds) })) });

/** Reads what an answer with status 429 says of itself; of header and body the longer wait holds. */
export function readRateLimit(headers: Headers, text: string, now: number): RateLimit {
  const body = limitBody.safeParse(jsonOf(text));
  // Only Discourse's own limiter of one action answers in JSON and without the code of a site-wide limit.
  const isOfAction = body.success && !headers.has("discourse-rate-limit-error-code");
  const inBody = body.data?.extras?.wait_seconds;
  const waits = [retryAfter(headers.get("retry-after"), now), inBody === undefined ? undefined : inBody * 1_000];
  const known = waits.filter((wait) => wait !== undefined);
  return { scope: isOfAction ? "action" : "site", ...(known.length > 0 && { wait: Math.max(...known) }) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
