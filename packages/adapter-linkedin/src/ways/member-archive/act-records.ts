import { createHash } from "node:crypto";
import { type FactRecord, formatInstant, type Instant } from "@org/community-core/source";
import { postUrn } from "../post-urn.js";

/** The cells of one act by their columns. */
export interface ActCells {
  cell(column: string): string;
  readonly at: Instant;
  readonly author: string;
}

type Contribution = FactRecord<"contribution">;

/** A post of the owner's own; a repost without words is one too. */
export function shareRecord({ cell, at, author }: ActCells): Contribution {
  const id = postUrn(cell("sharelink")) ?? digestId("share", [formatInstant(at), cell("sharecommentary")]);
  return { kind: "contribution", type: "opening", id, at: formatInstant(at), author, conversation: id };
}

/**
 * A comment of the owner's. LinkedIn gives it no id: it is known by a digest of when, where and what, so that two under one
 * post are two and one in two archives is one. Which comment it answers is not told.
 */
export function commentRecord({ cell, at, author }: ActCells): Contribution {
  const link = cell("link");
  const conversation = postUrn(link);
  const id = digestId("comment", [formatInstant(at), link, cell("message")]);
  const where = conversation === undefined ? {} : { conversation };
  return { kind: "contribution", type: "reply", id, at: formatInstant(at), author, ...where };
}

/** A reaction of the owner's to a post, or to a comment where the link names one. */
export function reactionRecord({ cell, at, author }: ActCells): Contribution {
  const link = cell("link");
  const conversation = postUrn(link);
  const target = commentUrn(link) ?? conversation;
  const id = digestId("reaction", [formatInstant(at), link, cell("type")]);
  return {
    ...{ kind: "contribution", type: "reaction", id, at: formatInstant(at), author },
    ...(conversation === undefined ? {} : { conversation }),
    ...(target === undefined ? {} : { target }),
  };
}

function commentUrn(link: string): string | undefined {
  const plain = link.replaceAll(/%3A/gi, ":").replaceAll(/%28/g, "(").replaceAll(/%29/g, ")").replaceAll(/%2C/gi, ",");
  return /urn:li:comment:\([\w:]+,\d+\)/.exec(plain)?.[0];
}

/** Texts and links do not leave the adapter, and still tell one act from another. */
function digestId(kind: string, parts: readonly string[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return `${kind}-${digest.slice(0, 24)}`;
}
