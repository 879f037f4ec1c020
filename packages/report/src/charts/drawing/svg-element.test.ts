import { describe, expect, it } from "vitest";
import { coordinate, element, escaped } from "./svg-element.js";

describe("element", () => {
  it("writes numbers to a hundredth, texts escaped, and no attribute that is not there", () => {
    expect(element("rect", { x: 1 / 3, y: -0.001, class: `a"b`, rx: undefined })).toBe(
      '<rect x="0.33" y="0" class="a&quot;b"/>',
    );
  });

  it("refuses what is no place", () => {
    expect(() => element("rect", { x: Number.NaN })).toThrow(RangeError);
    expect(() => coordinate(Number.POSITIVE_INFINITY)).toThrow("finite number, got Infinity");
  });
});

it("lets nothing out of a text", () => {
  expect(escaped(`</text><script>alert('1')&"`)).toBe("&lt;/text&gt;&lt;script&gt;alert(&#39;1&#39;)&amp;&quot;");
  expect(escaped("a\u0000b\u202Ec\uFFFFd")).toBe("a b c d");
});
