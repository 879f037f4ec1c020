import { problemMessage } from "@org/community-core/source";
import { z } from "zod";
import { siteOf } from "./http/site-address.js";
import { keyFields, type SiteKey } from "./site-key.js";
import { passwordFields, type SitePassword } from "./site-password.js";
import type { CostlyCapability } from "./survey.js";

/** The site of a forum, and how it may be read. */
export interface SiteOptions extends SiteKey, SitePassword {
  /** The address of the forum, with its sub-folder if it has one. */
  readonly site: string;
  /** A file that holds the key, so that it need not stand on a command line. */
  readonly keyFile?: string;
  /** What the reader calls itself to the forum. Absent: the name of this package. */
  readonly userAgent?: string;
  /** How often the forum is asked at most. Absent: 55 times, with a user's key 18 times; the forum's own limits are 60 and 20. */
  readonly requestsPerMinute?: number;
  /**
   * What costs many requests and is asked for all the same: `moderationActs`, with when topics were closed, a request
   * or more for each topic; `reactions`, who liked what and when, a request for each 30 likes. Absent: neither.
   */
  readonly atLength?: readonly CostlyCapability[];
  /** A folder to read the forum into: what was read is not asked for again. Absent: it is read into memory alone. */
  readonly archive?: string;
  /** Which share of an archive is looked at again at each later read, for what changed in silence. Absent: 0.1. */
  readonly rescan?: number;
  /** Asks in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Lets time pass, in place of the machine's clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Says what time it is, in milliseconds since 1970, in place of the machine's clock. */
  readonly now?: () => number;
}

const callable = z.custom<(...given: never) => unknown>(
  (value) => typeof value === "function",
  problemMessage({ type: "no-function" }),
);

/** The fields of the options. */
export const siteFields: z.ZodObject = z.strictObject({
  site: z.string().refine((text) => siteOf(text) !== undefined, problemMessage({ type: "no-web-address" })),
  ...keyFields,
  ...passwordFields,
  keyFile: z.exactOptional(z.string().min(1)),
  userAgent: z.exactOptional(z.string().regex(/^[\x20-\x7e]+$/, problemMessage({ type: "no-plain-line" }))),
  requestsPerMinute: z.exactOptional(z.number().min(1).max(600)),
  atLength: z.exactOptional(z.array(z.enum(["reactions", "moderationActs"])).readonly()),
  archive: z.exactOptional(z.string().min(1)),
  rescan: z.exactOptional(z.number().min(0).max(1)),
  fetch: z.exactOptional(callable),
  wait: z.exactOptional(callable),
  now: z.exactOptional(callable),
});
