import fc from "fast-check";
import { expect, it } from "vitest";
import type { Told } from "../continuity/told.js";
import type { FactRecord } from "../model/fact.js";
import type { Measurement } from "../model/measurement.js";
import { assessFederation } from "./assess-federation.js";
import type { FederationReport, PartHealth } from "./federation-report.js";
import { federated, partsOf, talkAt } from "./local-communities.test-support.js";
import { sharedFederation } from "./shared-federation.js";

const seed = 20260401;
const asOf = "2026-04-01T00:00:00Z";

/** Places of nobody to a dozen people: each opening is somebody's of its own, and one more answers. */
const place = fc.record({ openings: fc.integer({ min: 0, max: 11 }), answered: fc.integer({ min: 0, max: 11 }) });

const federation = fc
  .record({ places: fc.array(place, { minLength: 2, maxLength: 4 }), national: fc.option(place, { nil: undefined }) })
  .map(({ places, national }) => {
    const talk = (venue: string, { openings, answered }: typeof place extends fc.Arbitrary<infer P> ? P : never) =>
      talkAt({ venue, openings, answered: Math.min(openings, answered), answerer: `${venue}-host`, subject: "loans" });
    const names = places.map((_, index) => `part-${index}`);
    const records: readonly FactRecord[] = [
      ...places.flatMap((one, index) => [
        { kind: "venue" as const, id: `part-${index}` },
        ...talk(`part-${index}`, one),
      ]),
      ...(national === undefined ? [] : talk("national", national)),
    ];
    return assessFederation(federated(records, ["subjects"]), { parts: partsOf(...names) }, { asOf })._unsafeUnwrap();
  });

const counts = ["activeContributors", "openings", "replies"] as const;

/** A number that is told, or nothing. */
function numberOf(health: Told<PartHealth> | undefined, count: (typeof counts)[number]): number | undefined {
  if (health === undefined || health.status === "refused") return undefined;
  const told: Told<Measurement> = health.value[count];
  return told.status === "refused" ? undefined : told.value.value;
}

/** What a reader can work out: the numbers of all together less those of the shown parts, if that is of one part alone. */
function workedOut({ whole, parts, outside }: FederationReport, count: (typeof counts)[number]): number | undefined {
  const all = numberOf(whole, count);
  const shown = parts.map(({ health }) => numberOf(health, count));
  const unknown = shown.filter((one) => one === undefined).length + (outside.length > 0 ? 1 : 0);
  if (all === undefined || unknown === 0) return undefined;
  const rest = all - shown.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  // Of one that is left it is that number; of several that have nothing together each has nothing.
  return unknown === 1 || rest === 0 ? rest : undefined;
}

it("lets nobody work out a number of a part in which fewer than five people contributed", () => {
  let hidden = 0;
  let covers = 0;
  fc.assert(
    fc.property(federation, (report) => {
      const shared = sharedFederation(report);
      const small = report.parts.filter(({ health }) => {
        const people = numberOf(health, "activeContributors") ?? 0;
        return people > 0 && people < 5;
      });
      const withheld = shared.parts.filter(({ health }) => health.status === "refused").map(({ name }) => name);
      hidden += small.length;
      covers += withheld.length - small.length;
      for (const { name } of small) expect(withheld).toContain(name);
      // At most one part more goes.
      expect(withheld.length - small.length).toBeLessThanOrEqual(1);
      const fewElsewhere = numberOf(report.elsewhere, "activeContributors") ?? 0;
      if (small.length > 0 || (fewElsewhere > 0 && fewElsewhere < 5))
        for (const count of counts) expect(workedOut(shared, count)).toBeUndefined();
      // Nothing that is shown of the others depends on them, nor says how many they are.
      for (const share of shared.shares) {
        const named = new Set(share.parts.flatMap(({ part, raw }) => (raw.status === "measured" ? [part] : [])));
        expect(withheld.filter((name) => named.has(name))).toEqual([]);
        if (withheld.length > 0) expect(share.whole.status).toBe("refused");
      }
      const refusals = shared.parts.flatMap(({ health }) => (health.status === "refused" ? [health.refusal] : []));
      for (const refusal of refusals) expect(Object.keys(refusal)).toEqual(["type", "definition", "reason"]);
      expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBeLessThanOrEqual(1);
      expect(shared).not.toHaveProperty("elsewhere");
    }),
    { seed, numRuns: 25 },
  );
  // Federations without a small part would show nothing.
  expect(hidden).toBeGreaterThan(15);
  expect(covers).toBeGreaterThan(8);
});

it("says the same of the shown parts, whatever goes on in those that are withheld", () => {
  const told = (first: number, second: number): FederationReport => {
    const talk = [
      ...talkAt({ venue: "north", openings: 20, answered: 10 }),
      ...talkAt({ venue: "south", openings: 14, answered: 9, answerer: "cas" }),
      ...talkAt({ venue: "east", openings: first, answered: first, answerer: "dee" }),
      ...talkAt({ venue: "west", openings: second, answered: second, answerer: "dee" }),
    ];
    const parts = partsOf("north", "south", "east", "west");
    return sharedFederation(assessFederation(federated(talk), { parts }, { asOf })._unsafeUnwrap());
  };
  // 2 and 7 openings, 3 and 6, or 6 and 3: nine together in any case, by nine people and one who answers.
  const [one, other, turned] = [told(2, 7), told(3, 6), told(6, 3)];
  const said = ({ whole, ...rest }: FederationReport) => ({
    ...rest,
    whole: counts.map((count) => numberOf(whole, count)),
  });
  expect(said(other)).toEqual(said(one));
  expect(said(turned)).toEqual(said(one));
});
