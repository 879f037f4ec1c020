import { expect, it } from "vitest";
import { phrasebook } from "./phrasebook.js";

const dutch = phrasebook([
  ["There is no {}.", "Er is geen {}."],
  ["There is no {}. Did you mean {}?", "Er is geen {}. Bedoelde je {}?"],
  ["{} of {} (really?)", "van {2} zijn er {1} (echt?)"],
]);

it("puts what differs where it belongs, whatever stands in it", () => {
  expect(dutch("There is no $& .*.")).toBe("Er is geen $& .*.");
  expect(dutch("3 of 4 (really?)")).toBe("van 4 zijn er 3 (echt?)");
});

it("takes the phrase with the most words of its own", () => {
  expect(dutch("There is no x. Did you mean y?")).toBe("Er is geen x. Bedoelde je y?");
});

it("leaves what it does not hold as it is", () => {
  expect(dutch("Whatever else")).toBe("Whatever else");
});
