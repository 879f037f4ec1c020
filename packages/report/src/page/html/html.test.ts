import { describe, expect, it } from "vitest";
import { asItIs, element, together } from "./html.js";

describe("element", () => {
  it("writes every text as text, in content and in attributes", () => {
    const markup = `<script>alert("1")</script>&'`;
    expect(element("p", { title: markup }, markup).markup).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</p>',
    );
  });

  it("leaves out what would turn the direction of reading or is no character of a page", () => {
    expect(element("p", {}, "a\u202Eb\u0000c\u2067d").markup).toBe("<p>a b c d</p>");
  });

  it("takes elements and lists of them as they are, and nothing of undefined", () => {
    const inner = [element("b", {}, "1"), undefined, "<"];
    expect(element("p", {}, inner, undefined).markup).toBe("<p><b>1</b>&lt;</p>");
    expect(together("a", element("br")).markup).toBe("a<br>");
  });

  it("leaves out attributes that are not there, and gives a switch no value", () => {
    expect(element("details", { open: true, id: undefined, hidden: false, start: 0 }).markup).toBe(
      '<details open start="0"></details>',
    );
  });
});

describe("asItIs", () => {
  it("takes a drawing, whatever its texts speak of", () => {
    const drawing = '<svg><text>style = "x" onload=1 &lt;script&gt;</text></svg>';
    expect(asItIs(drawing).markup).toBe(drawing);
  });

  it.each(["<script>", "<svg><foreignObject>", '<svg><image href="a">', "<STYLE>", '<a href="x">'])(
    "refuses %s",
    (markup) => {
      expect(() => asItIs(markup)).toThrow(RangeError);
    },
  );
});
