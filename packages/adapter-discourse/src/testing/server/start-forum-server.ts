import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Instant } from "@org/community-core/source";
import type { ForumRow } from "../../forum/forum-row.js";
import { deliver } from "./deliver.js";
import type { ForumServerOptions } from "./forum-server-options.js";
import { type HeldAnswer, HeldAnswers } from "./held-answer.js";
import { PlayedSite } from "./played-site.js";
import type { Violation } from "./politeness.js";
import { siteSettings } from "./site-settings.js";

/** A request that the server got, for a test to look at. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** What it was answered with; 0: nothing, the connection was reset. */
  readonly status: number;
}

/** A forum that answers on loopback. */
export interface ForumServer {
  /** Where the site is, its folder included, without a slash at the end. */
  readonly url: string;
  /** All that was asked so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** What a polite client would not have asked; only where there are limits. */
  readonly violations: readonly Violation[];
  /** How many requests were open at the same time at most. */
  readonly mostAtOnce: number;
  /** The next answer that a `slow` mishap holds back, as soon as there is one. */
  nextHeld(): Promise<HeldAnswer>;
  /** Goes on with other rows from the next request on: what was written, edited or deleted meanwhile. */
  setRows(rows: readonly ForumRow[], now?: Instant): void;
  close(): Promise<void>;
}

/**
 * Plays a Discourse forum over HTTP, on loopback and a free port, in the shapes of the real thing and with its troubles.
 */
export async function startForumServer(options: ForumServerOptions): Promise<ForumServer> {
  const settings = siteSettings(options.settings);
  const site = new PlayedSite(options, settings);
  const requests: SeenRequest[] = [];
  const held = new HeldAnswers();
  let [open, mostAtOnce] = [0, 0];
  const server = createServer((request, response) => {
    mostAtOnce = Math.max(mostAtOnce, ++open);
    response.once("close", () => open--);
    const asked = { method: request.method ?? "GET", target: request.url ?? "/", headers: request.headers };
    const delivery = site.answer(asked);
    requests.push({ ...asked, status: delivery.by === "reset" ? 0 : delivery.answer.status });
    deliver(response, delivery, asked.target, held);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The cast: a server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${settings.basePath}`,
    requests,
    violations: site.violations,
    get mostAtOnce() {
      return mostAtOnce;
    },
    nextHeld: () => held.next(),
    setRows: (rows, now) => site.setRows(rows, now),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
