import { basename } from "node:path";
import { type Capability, type SourceError, worded } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { fileTrouble } from "../file-trouble.js";
import { type Remark, remarks as shared } from "../remarks.js";
import { sourceOfPath } from "../source-of-path.js";
import type { WayDescription, WayIn } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { keptDeliveries } from "./kept-deliveries.js";
import { readDeliveries } from "./read-deliveries.js";
import { headerOf } from "./webhook-delivery.js";
import type { WebhooksOptions } from "./webhooks-options.js";

/** Deliveries that somebody kept: what happened, event by event, in whatever order it came in. */
export const webhooksKind: WayKind = {
  option: "webhooks",
  schema: z.strictObject({
    webhooks: z.string().min(1),
    secret: z.exactOptional(z.string().min(1)),
    restrictedCategories: z.exactOptional(z.array(z.int()).readonly()),
    everyDelivery: z.exactOptional(z.boolean()),
  }),
  open: (options) => {
    // The cast: the schema above has let them through.
    const checked = options as WebhooksOptions;
    return { way: webhooksWay(checked), source: sourceOfPath(checked.webhooks) };
  },
};

function webhooksWay(options: WebhooksOptions): WayIn {
  return {
    describe: () => describe(options),
    read: (request) => readDeliveries(options, request),
  };
}

/** What a webhook was asked to deliver shows in what it delivered. */
async function describe({ webhooks }: WebhooksOptions): Promise<Result<WayDescription, SourceError>> {
  const groups = new Set<string>();
  try {
    for await (const { delivery } of keptDeliveries(webhooks)) {
      if (delivery !== undefined) groups.add(headerOf(delivery, "x-discourse-event-type") ?? "");
    }
  } catch (error) {
    // What came before a damaged place is known all the same.
    if (!groups.has("post")) return err(fileTrouble(error, basename(webhooks)));
  }
  if (!groups.has("post")) return err(noPosts(webhooks));
  const capabilities = shownBy.flatMap(([group, shown]) => (groups.has(group) ? shown : []));
  return ok({ capabilities, remarks: groups.has("category") ? remarks : [...remarks, venuesWithoutNames] });
}

const shownBy: readonly (readonly [group: string, shown: readonly Capability[]])[] = [
  ["post", ["openings", "replies", "moderationActs", "authors", "conversations", "replyTargets", "venues"]],
  ["post", ["reactionTotals", "automatedAccounts", "duties"]],
  ["topic", ["closings", "subjects"]],
  ["solved", ["acceptedAnswers"]],
];

function noPosts(path: string): SourceError {
  const file = basename(path);
  return {
    type: "SourceError",
    code: "no-deliveries",
    ...worded("{file} holds no delivery of a webhook about a post.", { file }),
    advice: "Keep each delivery with its headers and its body as it came in, those about posts at least.",
    place: { file },
  };
}

const remarks: readonly Remark[] = [
  {
    code: "since-switched-on",
    message: "What happened before the webhook was switched on is told only as far as something happened to it since.",
  },
  {
    code: "likes-counted",
    message:
      "Likes come without their time and are counted; one that was taken back is only noticed at the next event.",
  },
  shared.acceptanceWithoutTime,
  {
    code: "roles-of-authors",
    message: "Roles are those of people who wrote, as of when they did; who looks after one category is not told.",
  },
];

const venuesWithoutNames = {
  code: "venues-without-names",
  message: "Categories are numbers, without names; which are for some people only has to be said.",
} as const;
