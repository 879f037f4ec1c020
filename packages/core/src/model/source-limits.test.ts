import { expect, it } from "vitest";
import { strictest } from "./source-limits.js";

it.each([
  [{}, {}, {}],
  [{ linkable: true }, {}, { linkable: true }],
  [{ linkable: false }, { linkable: true }, { linkable: false }],
  [{ retention: { memberHours: 48 } }, {}, { retention: { memberHours: 48 } }],
  [
    { retention: { memberHours: 48, aggregateHours: 8_760 } },
    { retention: { memberHours: 24 } },
    { retention: { memberHours: 24, aggregateHours: 8_760 } },
  ],
])("%o and %o together forbid %o, in either order", (first, second, both) => {
  expect(strictest(first, second)).toEqual(both);
  expect(strictest(second, first)).toEqual(both);
});
