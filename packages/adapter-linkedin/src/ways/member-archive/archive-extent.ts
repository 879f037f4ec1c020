import { plainName } from "./archive-file-name.js";

/** Files that stand in the larger of the two archives alone, whatever its owner did. */
const onlyInComplete: ReadonlySet<string> = new Set([
  "account_status_history",
  "ad_targeting",
  "ads_clicked",
  "comments",
  "inferences_about_you",
  "instantreposts",
  "logins",
  "reactions",
  "search_queries",
  "searchqueries",
  "security_challenges",
  "shares",
]);

/** Files of either. */
const inBoth: ReadonlySet<string> = new Set([
  "connections",
  "email_addresses",
  "invitations",
  "messages",
  "positions",
  "profile",
  "registration",
  "skills",
]);

/**
 * How much of a member's data an archive holds: all, or the basic part, which lacks what they wrote; `undefined` if it is
 * no archive of LinkedIn's. Files without content are left out of archives, so that none of them says so by itself.
 */
export function archiveExtent(paths: readonly string[]): "complete" | "basic" | undefined {
  const names = paths.flatMap((path) => plainName(path) ?? []);
  if (names.some((name) => onlyInComplete.has(name))) return "complete";
  return names.some((name) => inBoth.has(name)) ? "basic" : undefined;
}
