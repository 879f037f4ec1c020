import {
  type FactRecord,
  type Instant,
  isCalendarDate,
  parseInstant,
  type SourceRetention,
} from "@org/community-core/source";
import type { Total } from "./day-totals.js";

/** What is remembered of a page, each with when it was read; a line of a file where there is a folder. */
export type KeptLine = { readonly readAt: Instant } & (
  | { readonly kind: "act"; readonly record: FactRecord<"contribution"> }
  | { readonly kind: "total"; readonly record: Total }
  /** What LinkedIn counted of a post when its acts were read: as long as it is the same they need not be asked for. */
  | { readonly kind: "post"; readonly post: string; readonly state: string }
  /** Somebody who asked to be forgotten, by a digest: what they did until then could be read once more. */
  | { readonly kind: "forgotten"; readonly digest: string }
);

const hour = 3_600_000;

/** Hours for which what an organisation did itself may be kept: half a year, since its own administrator granted the token. */
const ownActivityHours = 4_320;

/**
 * Until when something may be kept. The clock runs from the act itself and not from when it was read, which is later: so
 * nobody's act is ever older than the limit.
 */
export function keptUntil(line: KeptLine, { contributionHours, aggregateHours }: Required<SourceRetention>): Instant {
  switch (line.kind) {
    case "act":
      return earlier(line.readAt, line.record.at) + contributionHours * hour;
    case "post":
    case "forgotten":
      return line.readAt + contributionHours * hour;
    case "total": {
      const { conversation, until } = line.record;
      // A total of a post names what the page did.
      if (conversation !== undefined) return line.readAt + Math.min(aggregateHours, ownActivityHours) * hour;
      return earlier(line.readAt, isCalendarDate(until) ? `${until}T00:00:00Z` : until) + aggregateHours * hour;
    }
  }
}

function earlier(readAt: Instant, at: string): Instant {
  return Math.min(readAt, parseInstant(at).unwrapOr(readAt));
}
