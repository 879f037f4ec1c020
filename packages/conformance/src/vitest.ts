/**
 * The entry `@org/community-conformance/vitest`.
 *
 * @module
 */

import { describe, it } from "vitest";
import type { ConformanceHarness } from "./harness/harness.js";
import { registerScenarios } from "./register-scenarios.js";

/**
 * Registers every scenario as a Vitest test of the adapter that the harness makes. Known gaps run as `it.fails`. The
 * whole test of an adapter that reads a file is one call:
 *
 * ```ts
 * describeSourceAdapter("my-forum", {
 *   create: () => createMyForumAdapter({ file: "fixtures/export.json" }),
 *   expected: { counts: { member: 4, conversation: 2, contribution: 11, observation: 1 } },
 * });
 * ```
 *
 * @throws RangeError if the harness itself cannot be used.
 */
export function describeSourceAdapter(name: string, harness: ConformanceHarness): void {
  registerScenarios(name, harness, {
    suite: (title, register) => describe(title, register),
    test: (title, body) => it(title, (context) => body((reason) => context.skip(reason))),
    testThatMustFail: (title, body) => it.fails(title, body),
  });
}
