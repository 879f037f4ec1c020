import { problemMessage, type SourceRetention } from "@org/community-core/source";
import { z } from "zod";
import { pageName } from "./page-urn.js";
import { retentionChoice } from "./retention-choice.js";
import type { TokenPlace } from "./token.js";

/** A page, read through LinkedIn's Community Management API. */
export interface PageApiOptions extends TokenPlace {
  /** The page: its number, or its URN such as `urn:li:organization:90000001`. */
  readonly pageApi: string;
  /**
   * For how long what is read may be kept; must be chosen. `"linkedin"`: LinkedIn's own limits, which are 48 hours for what
   * members did, 24 for their profiles, a year for totals. Or fewer hours than those.
   */
  readonly retention: "linkedin" | SourceRetention;
  /**
   * A folder of its own for what may be kept: totals, the last hours' acts, and how many calls were made. Absent: nothing is
   * kept, and everything is asked for anew.
   */
  readonly folder?: string;
  /** How many calls are made on a day in UTC at most. Absent: 100, LinkedIn's least budget. */
  readonly callsPerDay?: number;
  /** Of how many days back totals are read, and posts looked at; 1 to 365. Absent: 90. */
  readonly days?: number;
  /** The version of LinkedIn's interface, year and month. Absent: 202610. */
  readonly version?: string;
  /** Another address of the interface, such as of a proxy. Absent: LinkedIn's. */
  readonly address?: string;
  /** Seconds until a call is given up. Absent: 60. */
  readonly timeoutSeconds?: number;
  /** Where `tokenEnv` is looked up, in place of the environment of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
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

/** Any object will do: `process.env` itself is no plain record. */
const variables = z.custom<Readonly<Record<string, string | undefined>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  problemMessage({ type: "no-variables" }),
);

/** The fields of the options. */
export const pageApiFields: z.ZodObject = z.strictObject({
  pageApi: z
    .union([z.string(), z.int().transform(String)])
    .refine((text) => pageName(text) !== undefined, problemMessage({ type: "no-page" })),
  tokenEnv: z.exactOptional(z.string().regex(/^[A-Za-z_]\w*$/, problemMessage({ type: "no-variable" }))),
  tokenFile: z.exactOptional(z.string().min(1)),
  retention: retentionChoice,
  folder: z.exactOptional(z.string().min(1)),
  callsPerDay: z.exactOptional(z.int().min(1)),
  days: z.exactOptional(z.int().min(1).max(365)),
  version: z.exactOptional(
    z
      .union([z.string(), z.int().transform(String)])
      .refine((text) => /^\d{6}$/.test(text), problemMessage({ type: "no-version" })),
  ),
  address: z.exactOptional(z.string().refine(isSafe, problemMessage({ type: "no-safe-address" }))),
  timeoutSeconds: z.exactOptional(z.number().positive().max(600)),
  environment: z.exactOptional(variables),
  fetch: z.exactOptional(callable),
  wait: z.exactOptional(callable),
  now: z.exactOptional(callable),
});

/** A token is sent in the clear to this machine alone. */
function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isOwn = protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
  return (protocol === "https:" || isOwn) && username === "" && password === "";
}
