import type { IncomingHttpHeaders } from "node:http";
import type { PlayedForum } from "../played-forum.js";
import { type Answer, htmlAnswer, redirectAnswer } from "./answer.js";
import { askerOf } from "./asker.js";
import { refusals } from "./refusals.js";
import { routes } from "./routes.js";
import type { SiteSettings } from "./site-settings.js";

/** A request as it came in. */
export interface ForumRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

/** What the played site answers, if nothing goes wrong on the way. */
export function answerQuestion(forum: PlayedForum, settings: SiteSettings, request: ForumRequest): Answer {
  if (!isLetThrough(request, settings)) return passwordAsked();
  const url = new URL(request.target, "http://forum.invalid");
  if (!isInside(url.pathname, settings.basePath)) return htmlAnswer("<html><body>Not found</body></html>", 404);
  const asker = askerOf(request.headers, forum, settings);
  if (asker === undefined) return refusals.invalidKey();
  const path = decoded(url.pathname.slice(settings.basePath.length).replace(/\.json$/, "")) || "/";
  const wantsJson = url.pathname.endsWith(".json") || /\bapplication\/json\b/.test(request.headers.accept ?? "");
  if (settings.loginRequired && asker.by === "nothing" && path !== "/site/basic-info") {
    return wantsJson ? refusals.notLoggedIn() : redirectAnswer(`${settings.basePath}/login`);
  }
  if (!wantsJson) return htmlAnswer("<!DOCTYPE html><html><body>Played forum</body></html>");
  for (const route of routes) {
    const found = route.path.exec(path);
    if (found === null) continue;
    return route.answer({ forum, settings, asker, path, query: url.searchParams }, ...found.slice(1));
  }
  return refusals.notFound();
}

/** Whether the proxy in front of the site, if there is one that asks for a password, got it. */
function isLetThrough({ headers }: ForumRequest, { login }: SiteSettings): boolean {
  return login === "" || headers.authorization === `Basic ${Buffer.from(login).toString("base64")}`;
}

function passwordAsked(): Answer {
  return htmlAnswer("<html><body>401 Authorization Required</body></html>", 401, {
    "www-authenticate": 'Basic realm="Staging"',
  });
}

function isInside(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

/** A path that is no valid encoding leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "/";
  }
}
