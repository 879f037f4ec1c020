import fc from "fast-check";
import { expect, it } from "vitest";
import { replyNetwork } from "../engagement/reply-network.js";
import { assessHealth } from "../health/assess-health.js";
import { community, day, observed, opening, reply } from "./tiny-community.test-support.js";

const author = fc.integer({ min: 0, max: 16 }).map((index) => `m${index}`);
const talk = fc
  .record({
    openers: fc.array(author, { minLength: 1, maxLength: 8 }),
    replies: fc.array(fc.record({ place: fc.nat(7), author, hour: fc.integer({ min: 240, max: 2399 }) }), {
      minLength: 20,
      maxLength: 80,
    }),
  })
  .map(({ openers, replies }) => [
    observed(0, 100),
    ...openers.map((by, place) => opening(`c${place}`, by, place)),
    ...replies.map((said) => reply(`c${said.place % openers.length}`, said.author, said.hour)),
  ]);

it("gives the same report whatever was asked of the dataset before", () => {
  fc.assert(
    fc.property(talk, fc.integer({ min: 20, max: 60 }), (records, days) => {
      const [asked, fresh] = [community(records), community(records)];
      const options = { asOf: day(100), days };
      replyNetwork(asked, { window: { from: day(100 - days), until: day(100) } });
      const report = assessHealth(asked, options);
      expect(report).toEqual(assessHealth(fresh, options));
      expect(assessHealth(asked, options)).toEqual(report);
    }),
    { numRuns: 25 },
  );
});
