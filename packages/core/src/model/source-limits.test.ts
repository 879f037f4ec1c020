import { expect, it } from "vitest";
import { mayBeKept, type SourceLimits, strictest } from "./source-limits.js";

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
  [{ extent: "everyone" }, {}, { extent: "everyone" }],
  [{ extent: "own-acts" }, {}, { extent: "own-acts" }],
  [{ extent: "own-acts" }, { extent: "everyone", linkable: true }, { extent: "own-acts", linkable: true }],
] satisfies readonly (readonly [SourceLimits, SourceLimits, SourceLimits])[])(
  "%o and %o together forbid %o, in either order",
  (first, second, both) => {
    expect(strictest(first, second)).toEqual(both);
    expect(strictest(second, first)).toEqual(both);
  },
);

it.each([
  [{}, true],
  [{ retention: {}, linkable: false }, true],
  [{ retention: { memberHours: 24 } }, false],
])("of a source that says %o it is %o that it may be kept", (limits, expected) => {
  expect(mayBeKept(limits)).toBe(expected);
});
