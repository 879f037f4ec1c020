import type { InvolvementDocument, WinCandidates } from "@org/community-core/involvement";
import { describe, expect, it } from "vitest";
import { renderInvolvement } from "./render-involvement.js";

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
const told = { channel: "newsletter", by: "community-manager" } as const;
const document: InvolvementDocument = {
  asOf: "2027-03-01",
  organisation: { id: "o", departments: ["Service", "Law"] },
  initiatives: [{ id: "lunch", kind: "meetings", state: "running", strategy: { interestOfOrganisation: "x" } }],
  ambassadors: [{ id: "ann", department: "Service", informs: true, affinity: "strong" }],
  wins: [
    {
      id: "praise",
      what: "praise",
      told: [
        { ...told, on: "2027-01-01" },
        { ...told, on: "2027-01-15" },
      ],
    },
  ],
  sponsors: [],
  manager: { money: "none" },
};

const candidates: readonly WinCandidates[] = [
  {
    kind: "question-solved-fast",
    status: "looked",
    found: 7,
    candidates: [
      {
        kind: "question-solved-fast",
        source: "s",
        venue: "forum",
        conversation: "c12",
        row: 3,
        at: "2027-02-01T23:30:00Z",
        params: { hours: 2 },
      },
    ],
    caveats: [{ code: "hosts-not-known" }],
  },
  { kind: "first-time-helper", status: "looked", found: 0, candidates: [], caveats: [{ code: "hosts-not-known" }] },
  {
    kind: "unusual-depth",
    status: "refused",
    refusal: { type: "CapabilityMissing", definition: "win-candidates/unusual-depth@1", missing: ["replies"] },
  },
];

describe("renderInvolvement", () => {
  it("says how much is described, then what does not fit, with key, place and question", () => {
    const text = oneLine(
      renderInvolvement(document, { language: "en", lineOf: (path) => (path === "sponsors" ? 9 : undefined) }),
    );
    expect(text).toContain("As of 1 March 2027. 7 of 20 aspects are described. Not described yet: why the");
    expect(text).toContain("Nobody higher up answers for the community. (S39; sponsors, line 9)");
    expect(text).toContain("→ Ask: Why would members be glad of it?");
    expect(text.indexOf("What does not go together")).toBeLessThan(text.indexOf("What is not said yet"));
  });

  it("shows the six ways, the ambassadors, the rhythm and the signs of standing alone", () => {
    const text = oneLine(renderInvolvement(document, { language: "nl" }));
    expect(text).toContain("• Deel van het takenpakket: geen");
    expect(text).toContain("• Offline bijeenkomsten: lunch");
    expect(text).toContain("Service 1 Law 0");
    expect(text).toContain("Op 2 dagen, van 1 januari 2027 tot en met 15 januari 2027.");
    expect(text).toContain("Meestal 14 dagen van de ene tot de volgende (mediaan). • De langste stilte: 45 dagen.");
    expect(text).toContain("Verteld door: de communitymanager (2).");
    expect(text).toContain("De communitymanager is een roepende in de woestijn: 3 van de 6 tekenen zijn er.");
    expect(text).toContain("Open: is er tegenwerking?");
    expect(text).not.toContain("Misschien wins");
  });

  it("shows nothing of what nothing is said of", () => {
    const text = renderInvolvement({}, { language: "en" });
    expect(text).toContain("0 of 20 aspects are described.");
    for (const title of ["Six ways", "Ambassadors within", "rhythm of sharing", "stand alone?", "Not described yet"])
      expect(text).not.toContain(title);
  });

  it("takes the day of the call where the document names none", () => {
    expect(renderInvolvement({}, { language: "nl", asOf: "2027-05-04" })).toContain("Stand op 4 mei 2027.");
  });

  it("names conversations that may be wins, why they could not be looked for, and each caveat once", () => {
    const text = oneLine(renderInvolvement(document, { language: "en", candidates, timeZone: "Europe/Amsterdam" }));
    expect(text).toContain("Conversation c12 (forum), 2 February 2027: an accepted answer after 2 hours");
    expect(text).toContain("These are 1 of 7.");
    expect(text).toContain("None in this window.");
    expect(text).toContain("Could not be looked for: the source does not show replies.");
    expect(text.split("It is not known who speaks for the organisation")).toHaveLength(2);
    expect(text).toContain("ask those who are in it before you tell it");
  });

  it("does not steer a terminal by what stands in a document, and is at least 60 characters wide", () => {
    const steering = { initiatives: [{ id: "a\u009b31mb", kind: "tasks" }] } as const;
    expect(renderInvolvement(steering, { language: "en" })).not.toContain("\u009b");
    expect(() => renderInvolvement({}, { language: "en", width: 59 })).toThrow(RangeError);
  });
});
