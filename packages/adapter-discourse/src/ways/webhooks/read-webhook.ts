import type { Instant } from "@org/community-core/source";
import { z } from "zod";
import { maybe, moment } from "../../answers/answer-fields.js";
import type { ForumRow } from "../../forum/forum-row.js";
import { eventRows } from "./event-rows.js";
import { headerOf, type WebhookDelivery } from "./webhook-delivery.js";

/** What a delivery says: rows of the forum, nothing that anybody is told, or nothing that can be read. */
export type WebhookReading =
  | {
      readonly type: "rows";
      /** Which event it was; a delivery that comes again has the same. */
      readonly eventId: string;
      /** The kind of thing that it was about, such as `post`. */
      readonly group: string;
      /** The latest moment at which, by what it says itself, it was not yet sent: deliveries come in any order. */
      readonly observedAt: Instant;
      readonly rows: readonly ForumRow[];
    }
  /** A ping, an event that nothing is made of, a private message, or a whisper. */
  | { readonly type: "nothing"; readonly eventId: string }
  | { readonly type: "unreadable" };

const payload = z.record(z.string(), z.unknown());
const moments = z.object({
  created_at: maybe(moment),
  updated_at: maybe(moment),
  bumped_at: maybe(moment),
  deleted_at: maybe(moment),
});

/**
 * Reads a delivery of a webhook, signed or not: `isGenuineWebhook` says whether to trust it. Texts stay behind, and of a
 * private message or a whisper everything does.
 *
 * @example
 * readWebhook({ headers: { "X-Discourse-Event-Type": "ping", "X-Discourse-Event-Id": "1" }, body: '{"ping":"OK"}' }) // => { type: "nothing", eventId: "1" }
 */
export function readWebhook(delivery: WebhookDelivery): WebhookReading {
  const body = payload.safeParse(jsonOf(bodyOf(delivery)));
  const group = headerOf(delivery, "x-discourse-event-type");
  const event = headerOf(delivery, "x-discourse-event") ?? group;
  // The body of an event stands under the name of its group.
  const about = body.data?.[group ?? ""];
  if (group === undefined || event === undefined || about === undefined) return { type: "unreadable" };
  const eventId = headerOf(delivery, "x-discourse-event-id") ?? delivery.body;
  const observedAt = latestIn(about);
  const rows = eventRows(group, event, about, observedAt);
  if (rows === undefined) return { type: "unreadable" };
  return rows.length === 0 ? { type: "nothing", eventId } : { type: "rows", eventId, group, observedAt, rows };
}

/** The body may have come as a form with one field. */
function bodyOf(delivery: WebhookDelivery): string {
  const isForm = headerOf(delivery, "content-type")?.startsWith("application/x-www-form-urlencoded") === true;
  return isForm ? (new URLSearchParams(delivery.body).get("payload") ?? "") : delivery.body;
}

/** A like holds the post that it is about. */
function latestIn(about: unknown): Instant {
  const told = moments.safeParse(about).data;
  const within = payload.safeParse(about).data?.["post"];
  const inside = within === undefined ? {} : moments.safeParse(within).data;
  return Math.max(0, ...Object.values({ ...told, ...inside }).map((instant) => instant ?? 0));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
