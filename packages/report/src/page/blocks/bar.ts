import { element, type Html } from "../html/html.js";

/** A share as a bar, 0–1. It says nothing that does not stand beside it in numbers. */
export function bar(share: number): Html {
  const width = Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10;
  return element(
    "svg",
    { class: "bar", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    element("rect", { class: "track", width: 100, height: 4 }),
    element("rect", { class: "fill", width, height: 4 }),
  );
}
