import { createDataset } from "@org/community-core";
import { assessFederation, assessFederationOf, type Federation } from "@org/community-core/federation";
import { describe, expect, it } from "vitest";
import { renderFederation } from "./render-federation.js";

type Records = Parameters<typeof createDataset>[0];

/** Openings at a venue, every four hours, of which the first so many are answered by one person. */
function talk(venue: string, openings: number, answered: number, by = "ann"): Records {
  return Array.from({ length: openings }, (_, index): Records => {
    const at = Date.UTC(2026, 0, 1, index * 4);
    const conversation = `${venue}-${index}`;
    const said = (type: "opening" | "reply", author: string, hour: number): Records[number] => {
      const when = new Date(at + hour * 3_600_000).toISOString();
      return { kind: "contribution", id: `${type}-${conversation}`, type, at: when, author, venue, conversation };
    };
    const asked = said("opening", `${venue}-${index}`, 0);
    const about = { kind: "conversation" as const, id: conversation, venue, subjects: ["loans"] };
    return index < answered ? [about, asked, said("reply", by, 1)] : [about, asked];
  }).flat();
}

const seen: Records[number] = {
  kind: "observation",
  kinds: ["openings", "replies", "authors", "conversations"],
  from: "2025-06-01T00:00:00Z",
  until: "2026-02-01T00:00:00Z",
  complete: true,
};
const duty = { kind: "duty" as const, duty: "steering" as const, holder: "ann" };
const options = { asOf: "2026-02-01T00:00:00Z" };

function textOf(records: Records, federation: Federation, language: "en" | "nl" = "en"): string {
  const report = assessFederation(createDataset([seen, ...records]), federation, options)._unsafeUnwrap();
  return renderFederation(report, { language }).replaceAll(/[ \n\u00A0]+/g, " ");
}

const parts = ["north", "south"].map((venue) => ({ name: venue, venues: [venue] }));
const two = [...talk("north", 20, 15), ...talk("south", 10, 2)];

describe("renderFederation", () => {
  it("sets raw, sample and drawn share side by side, and says why there is no order", () => {
    const text = textOf(two, { name: "Bank", parts });
    expect(text).toMatch(/^Bank: each part and all together/);
    // By hand, as in assess-federation.test.ts: 11/15 and 47/180.
    expect(text).toContain("north 75% 20 openings 73%");
    expect(text).toContain("south 20% 10 openings 26%");
    expect(text).toContain("There is no order: it could be measured in 2 parts, and under 10");
    expect(text).toContain("all together 31 30 17");
  });

  it("names who drives several parts first, with a step", () => {
    const text = textOf([...two, duty], { parts });
    expect(text).toContain(
      "ann alone steers 2 of the 2 parts, with nobody named to take over (declared): north and south.",
    );
    expect(text.indexOf("alone steers")).toBeLessThan(text.indexOf("The parts"));
    expect(text).toContain("→ Ask in one of these parts");
    expect(textOf(two, { parts })).toContain(
      "Nobody was found who alone drives several parts. Who steers is not known of north and south: nobody is declared to.",
    );
  });

  it("says what is not there and why", () => {
    const west = { name: "West", venues: ["west"] };
    const text = textOf([...two, ...talk("national", 3, 0)], { parts: [...parts, west] });
    expect(text).toContain("2 of 3 can be shown");
    expect(text).toContain("West is not measured: none of its meeting places is in the data: west.");
    expect(text).toContain("Of no part, and counted in all together: national.");
    const named = { kind: "venue", id: "national", name: "The whole country" } as const;
    expect(textOf([...two, ...talk("national", 3, 0), named], { parts })).toContain("all together: The whole country.");
    const split = textOf(two, { parts: [parts[0] ?? west, { name: "South", venues: ["south", "sooth"] }] });
    expect(split).toContain("South: not in the data: sooth.");
    expect(textOf(two, { parts: [parts[0] ?? west, { name: "South", venues: ["soth"] }] })).toContain(
      "soth (is south meant?)",
    );
  });

  it("says of ten parts that differ that they stand in order, and of ten that do not why they have none", () => {
    const venues = Array.from({ length: 10 }, (_, index) => `v${index}`);
    const ten = { parts: venues.map((venue) => ({ name: venue, venues: [venue] })) };
    const differing = venues.flatMap((venue, index) => talk(venue, 40, 4 * index));
    const text = textOf(differing, ten);
    expect(text).toContain("they stand in the order of their drawn shares, highest first.");
    expect(text.indexOf("v9 90%")).toBeLessThan(text.indexOf("v3 30%"));
    const alike = venues.flatMap((venue, index) => talk(venue, 40, 30 + (index % 3)));
    expect(textOf(alike, ten)).toContain("There is no order: the parts differ no more than chance lets them.");
  });

  it("gives no verdict where a common subject belongs", () => {
    const text = textOf(two, { parts });
    expect(text).toContain("loans: north (20), south (10)");
    expect(text).toContain("is not for figures to say.");
  });

  it("says where people of two parts cannot be told to be one", () => {
    const numbered = (venue: string) => ({
      name: venue,
      dataset: createDataset([seen, ...talk(venue, 5, 0)], { pseudonyms: "numbered" }),
    });
    const report = assessFederationOf([numbered("north"), numbered("south")], options)._unsafeUnwrap();
    const text = renderFederation(report, { language: "nl" }).replaceAll(/[ \n\u00A0]+/g, " ");
    expect(text).toContain(
      "Wie verschillende onderdelen draagt, is niet te zeggen: mensen hebben in elk onderdeel eigen nummers",
    );
  });

  it("says all of it in Dutch", () => {
    const text = textOf([...two, duty], { parts }, "nl");
    expect(text).toContain("ann voert als enige de regie in 2 van de 2 onderdelen, zonder dat er vervanging is");
    expect(text).toContain("Er is geen volgorde: dit was in 2 onderdelen te meten");
    expect(text).not.toMatch(/undefined|NaN|unknown|onbekend/);
  });
});
