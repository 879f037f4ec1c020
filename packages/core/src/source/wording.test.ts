import { expect, it } from "vitest";
import { filledWording, worded } from "./wording.js";

it("puts the same values in the message and in the advice", () => {
  expect(worded("{name} threw in {file}.", { name: "onProgress", file: "a.csv" }, "Mend {name}.")).toEqual({
    message: "onProgress threw in a.csv.",
    advice: "Mend onProgress.",
    wording: {
      message: "{name} threw in {file}.",
      advice: "Mend {name}.",
      values: { name: "onProgress", file: "a.csv" },
    },
  });
});

it("leaves braces that name no value, and puts no value into a value", () => {
  expect(filledWording("{constructor} and {one} in {column, prefix}", { one: "{one} $&" })).toBe(
    "{constructor} and {one} $& in {column, prefix}",
  );
});
