import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Instant } from "@org/community-core/source";
import type { ForumRow } from "../../forum/forum-row.js";
import { PlayedForum } from "../played-forum.js";
import type { Answer } from "./answer.js";
import { answerQuestion } from "./answer-question.js";
import { type SiteSettings, siteSettings } from "./site-settings.js";

/** What a played forum is made of. */
export interface ForumServerOptions {
  readonly rows: readonly ForumRow[];
  /** When it is looked at. Absent: an hour after the last thing that happened. */
  readonly now?: Instant;
  /** How the site is set up where it differs from a public site of today. */
  readonly settings?: Partial<SiteSettings>;
}

/** A request that the server got, for a test to look at. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** What it was answered with. */
  readonly status: number;
}

/** A forum that answers on loopback. */
export interface ForumServer {
  /** Where the site is, its folder included, without a slash at the end. */
  readonly url: string;
  /** All that was asked so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Goes on with other rows from the next request on: what was written, edited or deleted meanwhile. */
  setRows(rows: readonly ForumRow[], now?: Instant): void;
  close(): Promise<void>;
}

/**
 * Plays a Discourse forum over HTTP, on loopback and a free port, in the shapes of the real thing.
 */
export async function startForumServer(options: ForumServerOptions): Promise<ForumServer> {
  const settings = siteSettings(options.settings);
  const requests: SeenRequest[] = [];
  let forum = new PlayedForum(options.rows, options.now);
  const server = createServer((request, response) => {
    const seen = { method: request.method ?? "GET", target: request.url ?? "/", headers: request.headers };
    const answer = answerQuestion(forum, settings, seen);
    requests.push({ ...seen, status: answer.status });
    send(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The cast: a server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${settings.basePath}`,
    requests,
    setRows: (rows, now) => {
      forum = new PlayedForum(rows, now);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}
