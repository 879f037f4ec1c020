import type { MishapKind } from "./server/mishaps/mishap.js";

/** What goes wrong in passing: asked again, a site answers. */
export const passingMishaps: readonly MishapKind[] = [
  ...(["action-limit", "request-limit", "proxy-limit", "bad-gateway", "unavailable", "unknown-error"] as const),
  ...(["cut-off", "broken-off", "reset", "login-page", "challenge", "wrong-type"] as const),
];
