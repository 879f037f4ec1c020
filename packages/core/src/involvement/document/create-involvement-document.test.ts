import { describe, expect, it } from "vitest";
import { wholeInvolvement } from "../whole-involvement.test-support.js";
import { createInvolvementDocument } from "./create-involvement-document.js";

const problemsOf = (input: unknown) => createInvolvementDocument(input)._unsafeUnwrapErr().problems;
const organisation = { id: "o", departments: ["Service", "Product"] };

describe("createInvolvementDocument", () => {
  it("reads nothing at all, and each part alone: half a document is a document", () => {
    expect(createInvolvementDocument({})._unsafeUnwrap()).toEqual({});
    for (const [key, value] of Object.entries(wholeInvolvement))
      expect(createInvolvementDocument({ [key]: value }).isOk(), key).toBe(true);
  });

  it.each(Object.keys(wholeInvolvement))("refuses null and a function as %s", (key) => {
    for (const wrong of [null, () => 1]) expect(problemsOf({ ...wholeInvolvement, [key]: wrong })[0]?.path).toBe(key);
  });

  it.each<readonly [string, object, string, string]>([
    ["an unknown key", { budget: 1 }, "budget", "is no field"],
    ["a misspelt key", { ambasadors: [] }, "ambasadors", "is no field; did you mean ambassadors?"],
    [
      "a misspelt key within",
      { initiatives: [{ id: "i", kind: "tasks", strategy: { gaol: "x" } }] },
      "initiatives[0].strategy.gaol",
      "is no field; did you mean goal?",
    ],
    [
      "a kind that is none of the six",
      { initiatives: [{ id: "i", kind: "trainning" }] },
      "initiatives[0].kind",
      "must be tasks or products or projects or meetings or ambassadors or training, got another word; did you mean training?",
    ],
    ["a wrong type", { sharing: { everyWeeks: "weekly" } }, "sharing.everyWeeks", "must be a number, got text"],
    [
      "a day in words",
      { wins: [{ id: "w", what: "x", told: [{ channel: "newsletter", on: "last Monday" }] }] },
      "wins[0].told[0].on",
      "must be a day that exists, written YYYY-MM-DD",
    ],
    [
      "a misspelt department of an ambassador",
      { organisation, ambassadors: [{ id: "a", department: "Servise" }] },
      "ambassadors[0].department",
      "is not a department of organisation.departments (Service, Product); did you mean Service?",
    ],
    [
      "a misspelt department of an initiative",
      { organisation, initiatives: [{ id: "i", kind: "tasks", departments: ["Product", "Produkt"] }] },
      "initiatives[0].departments[1]",
      "is not a department of organisation.departments (Service, Product); did you mean Product?",
    ],
    [
      "a misspelt department of the manager",
      { organisation, manager: { department: "Prodct" } },
      "manager.department",
      "is not a department of organisation.departments (Service, Product); did you mean Product?",
    ],
    [
      "an id that stands twice",
      {
        wins: [
          { id: "w", what: "x" },
          { id: "w", what: "y" },
        ],
      },
      "wins[1].id",
      "has the id of wins[0]: give each its own",
    ],
    [
      "a reason that stands twice",
      { reasons: [{ aim: "adoption" }, { aim: "adoption" }] },
      "reasons[1].aim",
      "stands in reasons[0] already: put both in one",
    ],
    [
      "an initiative that ends before it begins",
      { initiatives: [{ id: "i", kind: "tasks", from: "2027-02-01", until: "2027-01-01" }] },
      "initiatives[0].until",
      "ends before it begins",
    ],
  ])("refuses %s", (_, input, path, message) => {
    expect(problemsOf(input)).toEqual([{ path, message: expect.stringContaining(message), reason: expect.anything() }]);
  });

  it("allows any department where none is listed", () => {
    expect(createInvolvementDocument({ lineManagers: [{ id: "a", department: "Anything" }] }).isOk()).toBe(true);
  });
});
