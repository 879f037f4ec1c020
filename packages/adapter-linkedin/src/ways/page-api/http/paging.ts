import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { apiTrouble } from "./api-trouble.js";

/** A page of a list. */
export interface Page {
  readonly elements: readonly unknown[];
  /** The path and query of the page behind it. Absent: it is the last. */
  readonly next?: string;
}

const envelope = z.object({
  elements: z.array(z.unknown()),
  paging: z
    .object({
      count: z.number().optional(),
      links: z.array(z.object({ rel: z.string(), href: z.string() })).optional(),
    })
    .optional(),
});

/**
 * Reads a page. It is the last if LinkedIn names none behind it, or if it holds less than LinkedIn says that a page holds:
 * some lists name a next page that is empty. A link to another host is not followed, since the token would go there.
 */
export function pageOf(body: unknown, base: URL, resource: string): Result<Page, SourceError> {
  const parsed = envelope.safeParse(body);
  if (!parsed.success) return err(notUnderstood(resource));
  const { elements, paging: { count = 0, links = [] } = {} } = parsed.data;
  const href = links.find(({ rel }) => rel === "next")?.href;
  if (href === undefined || elements.length < count) return ok({ elements });
  const address = URL.canParse(href, base) ? new URL(href, base) : undefined;
  if (address?.origin !== base.origin || !address.pathname.startsWith("/rest/")) return err(leadsOut(resource));
  return ok({ elements, next: `${address.pathname}${address.search}` });
}

/** That an answer has another shape than LinkedIn gives it. */
export function notUnderstood(resource: string): SourceError {
  return apiTrouble(
    "answer-not-understood",
    "The answer for {resource} has not the shape that LinkedIn gives it.",
    "Try another `version`; if that does not help, report this.",
    { resource },
  );
}

function leadsOut(resource: string): SourceError {
  return apiTrouble(
    "page-link-leads-out",
    "The next page of {resource} lies on another host, where the token must not go.",
    "Something answers in LinkedIn's place: ask whoever runs the network.",
    { resource },
  );
}
