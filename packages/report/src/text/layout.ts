import type { Paint } from "./paint.js";

/** What a block needs to know to lay itself out. */
export interface Layout {
  readonly width: number;
  readonly paint: Paint;
}
