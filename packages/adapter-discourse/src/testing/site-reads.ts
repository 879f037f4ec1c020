import { afterEach } from "vitest";
import type { ForumRow } from "../forum/forum-row.js";
import type { SiteOptions } from "../ways/site/site-options.js";
import { firstLook } from "./later-forum.js";
import { readSite, type SiteReading } from "./read-site.js";
import type { ForumServerOptions } from "./server/forum-server-options.js";
import { type ForumServer, startForumServer } from "./server/start-forum-server.js";
import { siteAdapter } from "./site-fixture.js";

/** Plays a forum anew for each read, and closes it after the test. */
export class SiteReads {
  readonly #rows: readonly ForumRow[];
  #server: ForumServer | undefined;

  constructor(rows: readonly ForumRow[]) {
    this.#rows = rows;
    afterEach(() => this.#server?.close());
  }

  /** The server of the last read. */
  get server(): ForumServer {
    if (this.#server === undefined) throw new RangeError("Nothing was played yet.");
    return this.#server;
  }

  async play(options: Partial<ForumServerOptions> = {}): Promise<ForumServer> {
    await this.#server?.close();
    this.#server = await startForumServer({ rows: this.#rows, ...options });
    return this.#server;
  }

  /** Reads the forum as records, at its usual moment unless it is played at another. */
  async read(options: Partial<ForumServerOptions> = {}, asked: Partial<SiteOptions> = {}): Promise<SiteReading> {
    const server = await this.play(options);
    return readSite(siteAdapter(server, options.now ?? firstLook, { form: "records", ...asked }));
  }
}
