import fc from "fast-check";
import { expect, it } from "vitest";
import { assessInvolvement } from "./assess-involvement.js";
import { createInvolvementDocument } from "./document/create-involvement-document.js";
import type { InvolvementDocument } from "./document/involvement-document.js";
import { involvementAspects } from "./involvement-aspects.js";
import { wholeInvolvement } from "./whole-involvement.test-support.js";

const lists = ["reasons", "initiatives", "ambassadors", "learnings", "lineManagers", "sponsors"] as const;

/** Any part of the whole document: keys are left out, and of each list any part may be there. */
const documents: fc.Arbitrary<InvolvementDocument> = fc
  .tuple(
    fc.subarray(Object.keys(wholeInvolvement)),
    fc.record(
      Object.fromEntries(lists.map((list) => [list, fc.shuffledSubarray([...(wholeInvolvement[list] ?? [])])])),
    ),
  )
  .map(([keys, parts]) =>
    Object.fromEntries(Object.entries({ ...wholeInvolvement, ...parts }).filter(([key]) => keys.includes(key))),
  );

it("any part of a whole document is a document, with a way into it for every finding", () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(createInvolvementDocument(document)._unsafeUnwrap()).toEqual(document);
      for (const { paths, key, severity } of assessInvolvement(document).findings) {
        expect(paths.length).toBeGreaterThan(0);
        expect(key).toMatch(/^S\d\d$/);
        expect(["serious", "notice"]).toContain(severity);
      }
    }),
  );
});

it("saying more never lowers the coverage", () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...Object.keys(wholeInvolvement)), (document, key) => {
      const before = assessInvolvement(document).coverage;
      const whole = Object.entries(wholeInvolvement).find(([name]) => name === key)?.[1];
      const after = assessInvolvement({ ...document, [key]: whole }).coverage;
      expect(after.described).toBeGreaterThanOrEqual(before.described);
      expect(before.missing).toEqual(expect.arrayContaining([...after.missing]));
      expect(after.share).toBe(after.described / involvementAspects.length);
    }),
  );
});

it("the order of what is listed shows in no finding, only in where it stands", () => {
  fc.assert(
    fc.property(documents, (document) => {
      const turned = Object.fromEntries(
        Object.entries(document).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
      );
      const [one, other] = [assessInvolvement(document), assessInvolvement(turned)];
      const said = ({ findings }: typeof one) =>
        findings.map(({ code, params, severity }) => JSON.stringify([code, params, severity])).sort();
      expect(said(other)).toEqual(said(one));
      expect(other.coverage).toEqual(one.coverage);
      expect(other.wins).toEqual(one.wins);
      expect(other.standingAlone).toEqual(one.standingAlone);
    }),
  );
});
