import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  type ForumRead,
  readForumOf,
  reportPeriod,
  timeToFirstResponseReport,
  topicsWithNoResponseReport,
} from "@org/community-adapter-discourse/reports";
import { beforeAll, describe, expect, it } from "vitest";

const topicAnswers = resolve(import.meta.dirname, "../../../../shared/data/discourse-foundationdb/topics.ndjson.gz");

// Every expected number is by an independent count: a calculation in another language, from the file alone and the
// definitions in words. It agreed on every single day.
describe.skipIf(!existsSync(topicAnswers))("a real forum, if its data are there", () => {
  const period = reportPeriod("2018-01-01", "2025-12-31");
  let read: ForumRead;
  beforeAll(async () => {
    read = (await readForumOf({ topicAnswers }))._unsafeUnwrap();
  });

  it("waits for a first response as an independent count says", () => {
    const { data, total } = timeToFirstResponseReport(read.forum, period)._unsafeUnwrap();
    expect(data).toHaveLength(1_080);
    expect(total).toBe(304.7);
    expect(data.reduce((sum, { y }) => sum + y, 0)).toBeCloseTo(303_717.32, 2);
    expect(data.slice(0, 3)).toEqual([
      { x: "2018-04-19", y: 129.3 },
      { x: "2018-04-20", y: 17.9 },
      { x: "2018-04-21", y: 10.29 },
    ]);
  });

  it("has topics without a response as an independent count says", () => {
    const { data, total } = topicsWithNoResponseReport(read.forum, period)._unsafeUnwrap();
    expect([data.length, total]).toEqual([367, 424]);
    expect(data.reduce((sum, { y }) => sum + y, 0)).toBe(424);
    expect(data[0]).toEqual({ x: "2018-04-13", y: 1 });
  });
});
