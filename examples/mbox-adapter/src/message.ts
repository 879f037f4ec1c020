import { createHash } from "node:crypto";
import type { IsoInstant } from "@org/community-core/source";
import PostalMime, { type Address } from "postal-mime";
import { dateOfMail } from "./date-of-mail.js";

/** What is taken of a message: nobody's name, address or words. */
export interface Message {
  readonly id: string;
  readonly at: IsoInstant;
  readonly author?: string;
  /** What it answers, and what that answered, from the first on: the parent is the last. Empty: it opens. */
  readonly ancestors: readonly string[];
  /** Which list, by RFC 2919. */
  readonly list?: string;
}

/** Why there is nothing to take: `automatic` is left out on purpose, all else cannot be used. */
export type Unusable = "message-id-missing" | "date-unusable" | "automatic";

/** Reads a header, or says why it cannot be used. */
export async function messageOf(header: string): Promise<Message | Unusable> {
  const mail = await PostalMime.parse(`${header}\n`);
  const value = (key: string): string | undefined => mail.headers.find((one) => one.key === key)?.value;
  // RFC 3834: what a program sent by itself, such as the note of somebody who is away, is nobody's contribution
  if (!/^\s*(no\b|$)/i.test(value("auto-submitted") ?? "")) return "automatic";
  const [id] = idsIn(value("message-id"));
  if (id === undefined) return "message-id-missing";
  const at = dateOfMail(value("date"));
  if (at === undefined) return "date-unusable";
  const author = addressOf(mail.from);
  const list = /<([^<>\s]+)>\s*$/.exec(value("list-id") ?? "")?.[1];
  return {
    ...{ id, at, ancestors: ancestorsIn(idsIn(value("references")), idsIn(value("in-reply-to")), id) },
    ...(author === undefined ? {} : { author: digest(author) }),
    ...(list === undefined ? {} : { list: list.toLowerCase() }),
  };
}

/** RFC 5322, 3.6.4: the parent is what `In-Reply-To` names; without it, the last of `References`. */
function ancestorsIn(references: readonly string[], parents: readonly string[], self: string): readonly string[] {
  const [parent] = parents;
  const others = references.filter((id) => id !== parent && id !== self);
  return parent === undefined || parent === self ? others : [...others, parent];
}

/** The ids in a field, without comments and the sentences that old programs wrote there. */
function idsIn(field: string | undefined): readonly string[] {
  return [...(field ?? "").matchAll(/<([^<>\s]+)>/g)].map(([, id = ""]) => digest(id));
}

/** An address, also as the archives of Mailman write it: `anna at example.org`. */
function addressOf(from: Address | undefined): string | undefined {
  const { address = "", name = "" } = from ?? {};
  const written = address === "" ? name : address;
  return /^\S+@\S+$/.exec(written.replace(/^(\S+) at (\S+).*$/, "$1@$2"))?.[0].toLowerCase();
}

/** Ids of messages hold addresses often enough, so nothing of either leaves the adapter. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}
