import { type IssueRecord, type SourceError, worded } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { roleAnswer } from "../answers/acts.js";
import type { ApiClient } from "../http/api-client.js";
import type { PageName } from "../page-urn.js";
import { isLocal } from "./local-trouble.js";

/** What whoever granted the token may do on the page: a role, `none`, or `unknown` where LinkedIn does not say. */
export type Role = { readonly roles: readonly string[] } | "unknown";

/** Roles that may write and not read: LinkedIn answers them with empty lists. */
const blindRoles: ReadonlySet<string> = new Set(["RECRUITING_POSTER"]);

/** Asks which roles the token has on the page. Where it may not be asked, they are unknown. */
export async function readRole(client: ApiClient, page: PageName): Promise<Result<Role, SourceError>> {
  const roles: string[] = [];
  const query = { q: "roleAssignee", state: "APPROVED" };
  for await (const listed of client.pages({ path: "organizationAcls", query, method: "FINDER" }, 100)) {
    if (listed.isErr()) return isLocal(listed.error) ? ok("unknown") : err(listed.error);
    for (const element of listed.value.elements) {
      const found = roleAnswer.safeParse(element).data;
      const number = found?.page?.split(":").at(-1);
      if (found?.isApproved === true && number === page.urn.split(":").at(-1)) roles.push(found.role);
    }
  }
  return ok({ roles });
}

/** Whether acts of people can be read in this role; what LinkedIn does not say is tried. */
export function showsActs(role: Role): boolean {
  return role === "unknown" || role.roles.some((name) => !blindRoles.has(name));
}

/** That the role shows no acts, as a warning: an empty list would be no silence. */
export function roleIssue(role: Role): IssueRecord | undefined {
  if (role === "unknown" || showsActs(role)) return undefined;
  const hasNone = role.roles.length === 0;
  return {
    kind: "issue",
    severity: "warning",
    code: hasNone ? "role-missing" : "role-shows-nothing",
    ...worded(hasNone ? withoutRole : roleWithoutReading, { roles: role.roles.join(", ") }),
    advice: "Have the token granted by an administrator of the page.",
  };
}

const withoutRole =
  "Whoever granted the token has no role on this page: LinkedIn would answer with empty lists, so posts, comments and reactions were not asked for. This is not silence.";
const roleWithoutReading =
  "Whoever granted the token is {roles} on this page, which may write and not read: LinkedIn would answer with empty lists, so posts, comments and reactions were not asked for. This is not silence.";
