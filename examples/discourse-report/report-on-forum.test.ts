import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { reportOnForum } from "./report-on-forum.js";

const topicAnswers = join(import.meta.dirname, "../page-and-forum/forum/topics.ndjson");
let report: string;

beforeAll(async () => {
  report = await reportOnForum({ topicAnswers, source: "forum" }, "2026-04-01T00:00:00Z");
});

// As in page-and-forum: ten questions, six of which are answered after three hours and two after six.
it("says what was read", () => {
  expect(report).toContain("18 contributions by 7 people");
});

it("says what goes well: half of the answers come within three hours", () => {
  expect(report).toContain("Half of the conversations have a first reply within 3");
});
