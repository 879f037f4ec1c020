import type { Instant } from "@org/community-core/source";
import { afterEach } from "vitest";
import { createLinkedInAdapter, type LinkedInAdapter } from "../../create-linkedin-adapter.js";
import type { CommonOptions } from "../../options.js";
import type { PageApiOptions } from "../../ways/page-api/page-api-options.js";
import { simulatedPage } from "./simulated-page.js";
import { type PageApiServer, type PageApiSettings, playedToken, startPageApi } from "./start-page-api.js";

/** A clock that stands still unless somebody waits; then it jumps, and nobody sleeps. */
export class PlayedClock {
  readonly waits: number[] = [];
  time: Instant;

  constructor(time: Instant) {
    this.time = time;
  }

  readonly now = (): Instant => this.time;
  readonly wait = async (milliseconds: number): Promise<void> => {
    this.waits.push(milliseconds);
    this.time += milliseconds;
  };
}

/** A played interface with the adapter that reads it. */
export interface PageApiBench {
  readonly server: PageApiServer;
  readonly clock: PlayedClock;
  adapter(more?: Partial<PageApiOptions & CommonOptions>): LinkedInAdapter;
}

/** Gives a test file benches whose servers are closed after each test. */
export function pageApiBenches(): (settings?: Partial<PageApiSettings>) => Promise<PageApiBench> {
  const open: PageApiServer[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await server.close();
  });
  return async (settings = {}) => {
    const page = settings.page ?? simulatedPage();
    const server = await startPageApi({ ...settings, page });
    open.push(server);
    const clock = new PlayedClock(page.now);
    return { server, clock, adapter: (more = {}) => adapterOf(server, page.urn, clock, more) };
  };
}

/** The adapter for a played page, with a budget that a test does not come near. */
export function adapterOf(
  server: PageApiServer,
  pageApi: string,
  { now, wait }: Pick<PlayedClock, "now" | "wait">,
  more: Partial<PageApiOptions & CommonOptions> = {},
): LinkedInAdapter {
  const access = { address: server.url, tokenEnv: "PLAYED_TOKEN", environment: { PLAYED_TOKEN: playedToken } };
  const options = { pageApi, retention: "linkedin", callsPerDay: 10_000, now, wait, ...access, ...more } as const;
  return createLinkedInAdapter(options)._unsafeUnwrap();
}
