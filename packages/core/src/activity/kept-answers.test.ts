import { describe, expect, it } from "vitest";
import { participationInequality } from "../engagement/participation-inequality.js";
import { replyNetwork } from "../engagement/reply-network.js";
import { criticalMass } from "../viability/critical-mass.js";
import { contributionsByPerson } from "./people/contributions-by-person.js";
import { community, day, observed, opening, reply } from "./tiny-community.test-support.js";

const hosts = Array.from({ length: 12 }, (_, index) => `h${index}`);
const window = { from: day(30), until: day(60) };

/** Ann opened before the window and was answered in it: she is in the network of replies and contributed nothing. */
const records = [
  observed(0, 60),
  opening("c", "ann", 24),
  ...hosts.map((host, index) => reply("c", host, 24 * 31 + index)),
];

describe("answers that are kept for several figures", () => {
  it("stay as they are when the network of replies is asked for in between", () => {
    const [asked, fresh] = [community(records), community(records)];
    expect(replyNetwork(asked, { window }).isOk()).toBe(true);
    const types = ["opening", "reply"] as const;
    const choice = { window, types, venues: new Uint8Array(asked.venues.length).fill(1) };
    expect(contributionsByPerson(asked, choice)).toEqual(contributionsByPerson(fresh, choice));
    expect(criticalMass(asked, { window })).toEqual(criticalMass(fresh, { window }));
    expect(participationInequality(asked, { window, types })).toEqual(
      participationInequality(fresh, { window, types }),
    );
  });

  it("are not those of all venues where none counts", () => {
    const dataset = community(records);
    const none = new Uint8Array(0);
    expect(contributionsByPerson(dataset, { window }).attributed).toBe(12);
    expect(contributionsByPerson(dataset, { window, venues: none }).attributed).toBe(0);
  });
});
