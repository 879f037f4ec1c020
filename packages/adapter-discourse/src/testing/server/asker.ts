import type { IncomingHttpHeaders } from "node:http";
import type { PlayedForum } from "../played-forum.js";
import type { SiteSettings } from "./site-settings.js";

/** Who asks. */
export interface Asker {
  /** By which kind of key: each has its own limit. */
  readonly by: "nothing" | "user-key" | "admin-key";
  /** As whom. */
  readonly userId?: number;
  /** Whether it is an administrator or moderator. */
  readonly isStaff: boolean;
  readonly isAdmin: boolean;
}

/** Askers that need no headers. */
export const askers: { readonly nobody: Asker; readonly system: Asker } = {
  nobody: { by: "nothing", isStaff: false, isAdmin: false },
  system: { by: "admin-key", userId: -1, isStaff: true, isAdmin: true },
};

/** Who asks, by the headers; `undefined` where a key or a name is wrong. */
export function askerOf(headers: IncomingHttpHeaders, forum: PlayedForum, settings: SiteSettings): Asker | undefined {
  const key = headers["api-key"];
  const userKey = headers["user-api-key"];
  if (key !== undefined) {
    if (key !== settings.adminKey) return undefined;
    return as("admin-key", userNumber(headers["api-username"], forum), forum);
  }
  if (userKey === undefined) return askers.nobody;
  return as("user-key", settings.userKeys.get(String(userKey)), forum);
}

function as(by: Asker["by"], userId: number | undefined, forum: PlayedForum): Asker | undefined {
  if (userId === undefined) return undefined;
  const user = forum.users.get(userId);
  const isAdmin = userId === -1 || user?.admin === true;
  return { by, userId, isAdmin, isStaff: isAdmin || user?.moderator === true };
}

/** The system's own account is there even if no row tells of it. */
function userNumber(username: string | string[] | undefined, forum: PlayedForum): number | undefined {
  if (username === undefined || username === "system") return -1;
  // Node reads headers as Latin-1; names come as UTF-8.
  return forum.userNamed(Buffer.from(String(username), "latin1").toString("utf8"))?.id;
}
