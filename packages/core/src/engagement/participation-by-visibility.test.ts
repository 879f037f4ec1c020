import { expect, it } from "vitest";
import { byAmounts, community, contributed, day, days, observed } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { participationByVisibility } from "./participation-by-visibility.js";

const window = days(30);
type Visible = "real-name" | "pseudonym" | "anonymous";
const visible = (identityVisibility: Visible, ...people: readonly number[]): readonly FactRecord[] =>
  people.map((person) => ({ kind: "member", id: `p${person}`, identityVisibility }));

/** For each group: how many people, and their share or, if that is refused, the number found. */
function groups(records: readonly FactRecord[]): readonly (readonly unknown[])[] {
  return participationByVisibility(community([observed(0, 30), ...records]), { window })
    ._unsafeUnwrap()
    .map(({ visibility, people, contributions }) => [
      visibility,
      people.value,
      contributions.match<unknown>(
        ({ value }) => value,
        ({ reason, found }) => `${reason} ${found}`,
      ),
    ]);
}

// By hand throughout.
it("counts people and contributions by how others see who they are (S35)", () => {
  const records = [
    ...byAmounts("reply", [2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 4]),
    ...visible("real-name", 0, 1, 2, 3, 4),
    ...visible("pseudonym", 5, 6, 7, 8, 9, 10, 11),
  ];
  expect(groups(records)).toEqual([
    ["anonymous", 0, 0],
    ["pseudonym", 7, 0.5],
    ["real-name", 5, 0.5],
    ["unknown", 0, 0],
  ]);
});

it("refuses the share of a few people, and that from which it could be worked out", () => {
  const ones = Array.from({ length: 16 }, () => 1);
  const records = [
    ...byAmounts("reply", ones),
    ...visible("anonymous", 0),
    ...visible("pseudonym", 1, 2, 3, 4, 5),
    ...visible("real-name", 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
  ];
  expect(groups(records)).toEqual([
    ["anonymous", 1, "too-few-contributors 1"],
    ["pseudonym", 5, "too-few-contributors 5"],
    ["real-name", 10, 10 / 16],
    ["unknown", 0, 0],
  ]);
  // Four are too few, five are enough.
  const four = [
    ...byAmounts("reply", ones),
    ...visible("anonymous", 0, 1, 2, 3),
    ...visible("pseudonym", 4, 5, 6, 7, 8),
  ];
  expect(groups(four)[0]).toEqual(["anonymous", 4, "too-few-contributors 4"]);
  const five = [...byAmounts("reply", ones), ...visible("anonymous", 0, 1, 2, 3, 4)];
  expect(groups(five)[0]).toEqual(["anonymous", 5, 5 / 16]);
  // Two small groups of five people together hide each other.
  const two = [...byAmounts("reply", ones), ...visible("anonymous", 0, 1), ...visible("pseudonym", 2, 3, 4)];
  expect(groups(two).map(([, , share]) => share)).toEqual([
    "too-few-contributors 2",
    "too-few-contributors 3",
    0,
    11 / 16,
  ]);
});

it("leaves out machines and who did not contribute in the window, and tells unknown authors", () => {
  const records = [
    observed(0, 60),
    ...byAmounts("reply", [1, 1, 1, 1, 1]),
    ...visible("real-name", 0, 1, 2, 3, 4, 5),
    { kind: "member", id: "bot", actor: "automated", identityVisibility: "anonymous" } as const,
    contributed("reply", "bot", day(1)),
    contributed("reply", "p5", day(31)),
    contributed("reply", "?", day(1)),
  ];
  const found = participationByVisibility(community(records), { window })._unsafeUnwrap();
  expect(found.map(({ people }) => people.value)).toEqual([0, 0, 5, 0]);
  expect(found[2]?.people.caveats).toEqual([{ code: "unknown-authors", params: { count: 1 } }]);
});

it("takes somebody with several accounts for as visible as the most visible one", () => {
  const records = [
    ...byAmounts("reply", [1]),
    ...visible("real-name", 0),
    { kind: "member", id: "other", identityVisibility: "anonymous" } as const,
    { kind: "identityLink", person: "p0", same: "other" } as const,
    contributed("reply", "other", day(1)),
  ];
  expect(groups(records).map(([, people]) => people)).toEqual([0, 0, 1, 0]);
});

it("is refused where no source shows it, and where nobody contributed", () => {
  const blind = community([observed(0, 60), ...byAmounts("reply", [1])]);
  expect(participationByVisibility(blind, { window })._unsafeUnwrapErr()).toMatchObject({
    missing: ["identityVisibility"],
  });
  const shown = community([observed(0, 60), ...byAmounts("reply", [1])], ["identityVisibility"]);
  const [, , , unknown] = participationByVisibility(shown, { window })._unsafeUnwrap();
  expect(unknown?.people.value).toBe(1);
  expect(participationByVisibility(shown, { window: days(10, 40) })._unsafeUnwrapErr()).toMatchObject({
    reason: "no-contributions",
  });
});
