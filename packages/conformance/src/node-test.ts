/**
 * The entry `@org/community-conformance/node-test`.
 *
 * @module
 */

import { describe, it } from "node:test";
import type { ConformanceHarness } from "./harness/harness.js";
import { registerScenarios } from "./register-scenarios.js";

/**
 * Registers every scenario as a test of Node's own runner. A known gap is a test that passes while the gap is there.
 *
 * @throws RangeError if the harness itself cannot be used.
 */
export function describeSourceAdapter(name: string, harness: ConformanceHarness): void {
  registerScenarios(name, harness, {
    suite: (title, register) => describe(title, register),
    test: (title, body) => it(title, (context) => body((reason) => context.skip(reason))),
  });
}
