import { afterEach } from "vitest";
import { simulatedForum } from "../simulated-forum.js";
import type { ForumServerOptions } from "./forum-server-options.js";
import { type ForumServer, startForumServer } from "./start-forum-server.js";

/** Gives a test file a way to start servers that are closed after each test. */
export function servers(): (options?: Partial<ForumServerOptions>) => Promise<ForumServer> {
  const open: ForumServer[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await server.close();
  });
  return async (options = {}) => {
    const server = await startForumServer({ rows: simulatedForum(), ...options });
    open.push(server);
    return server;
  };
}
