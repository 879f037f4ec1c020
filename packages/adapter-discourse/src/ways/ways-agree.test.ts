import type { FactRecord } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { createDiscourseAdapter } from "../create-discourse-adapter.js";
import { playedSiteWays } from "../testing/played-site-ways.js";
import { type PlayedWay, playedFileWays } from "../testing/played-ways.js";
import { readFacts, type WholeRead } from "../testing/read-facts.js";
import { type Shows, shownFacts } from "../testing/shown-facts.js";
import { simulatedForum } from "../testing/simulated-forum.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { trueFacts } from "../testing/true-facts.js";

const rows = simulatedForum();
const truth = trueFacts(rows);
const folder = temporaryFolder();
const playedWays = [...playedFileWays, ...playedSiteWays];

interface Reading {
  readonly shows: Shows;
  readonly facts: WholeRead;
}

const readings = new Map<string, Reading>();

/** What a way shows of the forum, read once. */
async function readBy({ name, play }: PlayedWay): Promise<Reading> {
  const known = readings.get(name);
  if (known !== undefined) return known;
  const adapter = createDiscourseAdapter({ source: "played", ...(await play(rows, folder)) })._unsafeUnwrap();
  const { capabilities, remarks = [] } = (await adapter.describe())._unsafeUnwrap();
  const reading = {
    shows: { capabilities, remarks: remarks.map(({ code }) => code) },
    facts: await readFacts(adapter),
  };
  readings.set(name, reading);
  return reading;
}

/** Facts as far as a way that is about one person alone can be held against them. */
function narrowedBy({ narrowed }: PlayedWay, facts: readonly FactRecord[]): readonly FactRecord[] {
  return narrowed === undefined ? facts : narrowed(facts, rows);
}

/** What both show, less what either's remarks take away. */
function shownByBoth(first: Shows, second: Shows): Shows {
  return {
    capabilities: first.capabilities.filter((capability) => second.capabilities.includes(capability)),
    remarks: [...first.remarks, ...second.remarks],
  };
}

describe.each(playedWays)("the same forum by $name", (way) => {
  it("gives of the truth exactly what it says it shows", async () => {
    const { shows, facts } = await readBy(way);
    const knowable = way.narrowed?.(truth, rows) ?? truth;
    expect(shownFacts(facts.facts, shows)).toEqual(shownFacts(knowable, shows));
    expect(facts.complete).toBe(true);
    expect(facts.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("gives nothing that it does not say it shows", async () => {
    const { shows, facts } = await readBy(way);
    const shown = new Map(shownFacts(facts.facts, shows).map((fact) => [JSON.stringify(fact), fact]));
    const whole = shownFacts(facts.facts, { ...shows, capabilities: [...shows.capabilities, "memberList"] });
    // Of people known by a name alone there may be more than those who contributed.
    const beyond = whole.filter((fact) => !shown.has(JSON.stringify(fact)) && !("membership" in fact));
    expect(beyond).toEqual([]);
  });

  it("agrees with every other way on what both show", async () => {
    const one = await readBy(way);
    for (const other of playedWays.filter(({ name }) => name < way.name)) {
      const two = await readBy(other);
      const both = shownByBoth(one.shows, two.shows);
      const [of, against] = [narrowedBy(other, one.facts.facts), narrowedBy(way, two.facts.facts)];
      expect(shownFacts(of, both), other.name).toEqual(shownFacts(against, both));
    }
  });
});

it("agrees on what only some may see, for those that can be asked for it", async () => {
  const asked = { source: "played", alsoRead: ["restricted-categories", "unlisted-topics"] } as const;
  const ways = playedWays.filter(({ name }) => /^a backup|key of the administration|such a key/.test(name));
  expect(ways).toHaveLength(4);
  const readings = await Promise.all(
    ways.map(async ({ name, play }) => {
      const adapter = createDiscourseAdapter({ ...(await play(rows, folder)), ...asked })._unsafeUnwrap();
      const { capabilities, remarks = [] } = (await adapter.describe())._unsafeUnwrap();
      const shows = { capabilities, remarks: remarks.map(({ code }) => code) };
      return { name, shows, facts: (await readFacts(adapter)).facts };
    }),
  );
  const [first, ...others] = readings;
  for (const other of others) {
    const both = shownByBoth(first?.shows ?? other.shows, other.shows);
    const found = shownFacts(other.facts, both);
    expect(found, other.name).toEqual(shownFacts(first?.facts ?? [], both));
    expect(found.length).toBeGreaterThan(shownFacts(truth, both).length);
  }
});
