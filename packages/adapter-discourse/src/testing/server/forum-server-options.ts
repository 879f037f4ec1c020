import type { Instant } from "@org/community-core/source";
import type { ForumRow } from "../../forum/forum-row.js";
import type { Meanwhile } from "./meanwhile.js";
import type { PlannedMishap, RandomMishaps } from "./mishaps/mishap.js";
import type { RateLimits } from "./rate-limiter.js";
import type { SiteSettings } from "./site-settings.js";

/** What a played forum is made of, and what befalls it. */
export interface ForumServerOptions {
  readonly rows: readonly ForumRow[];
  /** When it is looked at. Absent: an hour after the last thing that happened. */
  readonly now?: Instant;
  /** How the site is set up where it differs from a public site of today. */
  readonly settings?: Partial<SiteSettings>;
  /** What goes wrong on the way, in this order. */
  readonly mishaps?: readonly PlannedMishap[];
  /** What goes wrong by chance. */
  readonly randomMishaps?: RandomMishaps;
  /** What happens in the forum while it is read. */
  readonly meanwhile?: readonly Meanwhile[];
  /** How much may be asked. Absent: as much as one likes. */
  readonly limits?: RateLimits;
}
