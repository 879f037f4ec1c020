import type { Capability } from "@org/community-core/source";
import type { Walk } from "./walk.js";

/** Notes that something was not seen completely. */
export function markIncomplete({ marks }: Walk, kind: Capability): void {
  marks.incomplete = [...new Set([...marks.incomplete, kind])];
}
