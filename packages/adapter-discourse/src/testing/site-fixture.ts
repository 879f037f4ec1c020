import type { SourceAdapter } from "@org/community-core/source";
import type { CommonOptions } from "../common-options.js";
import { createDiscourseAdapter } from "../create-discourse-adapter.js";
import type { SiteOptions } from "../ways/site/site-options.js";
import { playedAddress } from "./played-address.js";
import type { ForumServer } from "./server/start-forum-server.js";

/** Options to read a played site at a moment, on a clock that stands still. */
export function siteOptions(
  server: ForumServer,
  now: number,
  options: Partial<SiteOptions> & CommonOptions = {},
): SiteOptions & CommonOptions {
  return {
    site: playedAddress,
    source: "played",
    fetch: (input, init) => fetch(String(input).replace(playedAddress, server.url), init),
    now: () => now,
    wait: async () => undefined,
    ...options,
  };
}

/** An adapter for a played site. */
export function siteAdapter(...given: Parameters<typeof siteOptions>): SourceAdapter {
  return createDiscourseAdapter(siteOptions(...given))._unsafeUnwrap();
}
