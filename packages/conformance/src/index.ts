/**
 * The entry `@org/community-conformance`: scenarios as data, without a test runner.
 *
 * @module
 */

export { type ConformanceReport, checkSourceAdapter, type ScenarioResult } from "./check-source-adapter.js";
export type {
  ClassifiedFixture,
  ConformanceHarness,
  CreateAdapter,
  Created,
  ExpectedRead,
  IncrementalFixture,
  MalformedFixture,
  RateLimitedFixture,
  UnauthorisedFixture,
} from "./harness/harness.js";
export { referenceIssueCodes } from "./reference-issue-codes.js";
export { registerScenarios, type TestRunner } from "./register-scenarios.js";
export type { Failed, Passed, Scenario, Skipped, Verdict } from "./scenario.js";
export { scenarios } from "./scenarios.js";
