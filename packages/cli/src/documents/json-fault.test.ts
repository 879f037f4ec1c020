import { expect, it } from "vitest";
import { jsonFault } from "./json-fault.js";

it.each(['{"a": [1, -2.5e3, true, null, "x\\u00e9\\n"], "b": {}}', " [] ", '"text"', "0"])(
  "has no fault: %s",
  (json) => {
    expect(jsonFault(json)).toBeUndefined();
    expect(() => JSON.parse(json)).not.toThrow();
  },
);

it.each([
  ['{"a": 1', 7, "json-breaks-off"],
  ['{"a": [1, 2', 11, "json-breaks-off"],
  ["", 0, "json-breaks-off"],
  ['{"a": 1} x', 9, "json-goes-on"],
  ["{a: 1}", 1, "json-key"],
  ['{"a": 1,}', 8, "json-key"],
  ['{"a" 1}', 5, "json-colon"],
  ['{"a": yes}', 6, "json-value"],
  ["[1, ]", 4, "json-value"],
  ['{"a": 1 "b": 2}', 8, "json-comma"],
  ["[1}", 2, "json-comma"],
  ["[01]", 2, "json-comma"],
  ['["a\nb"]', 1, "json-text"],
  ['["a\\x"]', 1, "json-text"],
  ["[1] // why", 4, "json-goes-on"],
])("finds in %j at %i: %s", (json, offset, code) => {
  expect(jsonFault(json)).toEqual({ offset, code });
  expect(() => JSON.parse(json)).toThrow(SyntaxError);
});

it("agrees with the engine on each text of up to five signs", () => {
  const signs = ["{", "}", "[", "]", '"a"', ":", ",", " ", "1"];
  let texts = [""];
  for (let length = 1; length <= 5; length++) {
    texts = texts.flatMap((text) => signs.map((sign) => text + sign));
    expect(texts.filter((text) => (jsonFault(text) === undefined) !== isJson(text))).toEqual([]);
  }
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
