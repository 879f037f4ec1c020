import { basename } from "node:path";
import { type Instant, type IssueRecord, readingPhase, type SourceError } from "@org/community-core/source";
import { fileTrouble } from "../file-trouble.js";
import { RowCollector } from "../row-collector.js";
import { aborted, troubleBatch } from "../trouble-batch.js";
import type { RowBatch, WayEnd, WayRequest } from "../way-in.js";
import { isGenuineWebhook } from "./is-genuine-webhook.js";
import { type KeptDelivery, keptDeliveries } from "./kept-deliveries.js";
import { readWebhook, type WebhookReading } from "./read-webhook.js";
import { headerOf, type WebhookDelivery } from "./webhook-delivery.js";
import type { WebhooksOptions } from "./webhooks-options.js";

type Batches<End> = AsyncGenerator<RowBatch, End, undefined>;
type Told = WebhookReading & { readonly type: "rows" };

/** Reads all deliveries, then gives what they tell in the order in which it happened: they come in any. */
export async function* readDeliveries(options: WebhooksOptions, request: WayRequest): Batches<WayEnd> {
  const reading = new DeliveriesReading(options);
  const file = basename(options.webhooks);
  let trouble: SourceError | undefined;
  try {
    for await (const kept of keptDeliveries(options.webhooks)) {
      if (request.signal?.aborted === true) {
        yield troubleBatch(aborted, 0);
        return { complete: false, coverage: { until: 0, complete: false } };
      }
      reading.take(kept);
      request.onProgress?.({ ...readingPhase(file), done: reading.done, unit: "deliveries" });
    }
  } catch (error) {
    trouble = fileTrouble(error, file);
  }
  yield* reading.batches();
  if (trouble !== undefined) yield troubleBatch(trouble, reading.until);
  // Deliveries of which none could be used are those of another site, not of an empty forum.
  const isComplete = trouble === undefined && reading.isOfUse;
  const complete = isComplete && options.everyDelivery === true;
  return { complete: isComplete, coverage: { until: reading.until + 1, complete } };
}

class DeliveriesReading {
  done = 0;
  until: Instant = 0;
  readonly #options: WebhooksOptions;
  readonly #collector = new RowCollector();
  readonly #told: Told[] = [];
  readonly #seen = new Set<string>();

  constructor(options: WebhooksOptions) {
    this.#options = options;
    for (const id of options.restrictedCategories ?? []) {
      this.#collector.beside({ kind: "category", id, readRestricted: true });
    }
  }

  get isOfUse(): boolean {
    return this.#told.length > 0;
  }

  take({ file, line, delivery }: KeptDelivery): void {
    this.done++;
    const place = { file, ...(line !== undefined && { line }) };
    if (delivery === undefined) this.#reject(noDelivery, place);
    else if (!this.#isTrusted(delivery)) this.#reject(notGenuine, place);
    else this.#read(readWebhook(delivery), place);
  }

  #read(reading: WebhookReading, place: NonNullable<IssueRecord["place"]>): void {
    if (reading.type === "unreadable") this.#reject(unreadable, place);
    else if (this.#seen.has(reading.eventId)) this.#collector.duplicate("delivery");
    else if (reading.type === "nothing") this.#collector.skip("delivery");
    else {
      this.#collector.accept("delivery");
      this.#told.push(reading);
      this.until = Math.max(this.until, reading.observedAt);
    }
    if (reading.type !== "unreadable") this.#seen.add(reading.eventId);
  }

  /** What was told, oldest first; at one moment in the order in which Discourse numbered it. */
  *batches(): Generator<RowBatch> {
    yield this.#collector.batch(0);
    const inOrder = this.#told.sort(
      (first, second) => first.observedAt - second.observedAt || Number(first.eventId) - Number(second.eventId) || 0,
    );
    for (const { observedAt, rows } of inOrder) yield { observedAt, rows: [], beside: rows };
  }

  #isTrusted(delivery: WebhookDelivery): boolean {
    const { secret } = this.#options;
    if (secret === undefined) return true;
    const signature = headerOf(delivery, "x-discourse-event-signature");
    return isGenuineWebhook(new TextEncoder().encode(delivery.body), signature, secret);
  }

  #reject(said: Pick<IssueRecord, "code" | "message" | "advice">, place: NonNullable<IssueRecord["place"]>): void {
    this.#collector.reject("delivery", { ...said, place });
  }
}

const noDelivery = {
  code: "no-delivery",
  message: "This is no delivery as JSON with its headers and its body.",
  advice: 'Keep each delivery as {"headers": {…}, "body": "…"}, the body as it came in.',
} as const;

const notGenuine = {
  code: "signature-wrong",
  message: "A delivery that is not signed with the secret of the webhook.",
  advice: "Check the option secret, and whether bodies were kept as they came in; else somebody else sent it.",
} as const;

const unreadable = {
  code: "delivery-unreadable",
  message: "A delivery without the headers of Discourse, or with a body that does not belong to its event.",
} as const;
