import { createHash } from "node:crypto";
import { type FactRecord, formatInstant, type Instant } from "@org/community-core/source";
import { pageVenue } from "../../page.js";

type Contribution = FactRecord<"contribution">;

/** Where and by whom something was done. */
export interface ActPlace {
  /** The post, by the name under which it was asked for: answers may call it by another number. */
  readonly post: string;
  /** What it answers: the post, or the comment that it hangs under. */
  readonly target: string;
  readonly author: string | undefined;
  readonly at: Instant;
}

/** A post of the page. */
export function postRecord(urn: string, page: string, at: Instant): Contribution {
  const where = { conversation: urn, venue: pageVenue };
  return { kind: "contribution", type: "opening", id: urn, at: formatInstant(at), author: page, ...where };
}

/** A comment, or a reply to one: LinkedIn has no third level, so that what answers a reply hangs beside it. */
export function commentRecord(urn: string, place: ActPlace): Contribution {
  return act("reply", urn, place);
}

/**
 * A reaction. LinkedIn's name of it holds the person's, which must not leave the adapter in an id: it has a digest of whose
 * it is and on what, of which LinkedIn has one at most.
 */
export function reactionRecord(place: ActPlace): Contribution {
  const digest = createHash("sha256")
    .update(JSON.stringify([place.author ?? place.at, place.target]))
    .digest("hex");
  return act("reaction", `reaction-${digest.slice(0, 24)}`, place);
}

function act(type: "reply" | "reaction", id: string, { post, target, author, at }: ActPlace): Contribution {
  return {
    ...{ kind: "contribution", type, id, at: formatInstant(at), target, conversation: post, venue: pageVenue },
    ...(author === undefined ? {} : { author }),
  };
}
