import {
  type LanguageCode,
  languageCodes,
  renderFederationPage,
  renderPage,
  renderPlanPage,
} from "@org/community-report";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launched } from "./chromium.js";
import { hostile, hostileFederation, hostilePlan, hostileReport, nasty } from "./hostile.js";
import { pageOf } from "./pages.js";
import { type Look, opened, type Seen, seen } from "./seen.js";

const desk: Look = { colours: "light", width: 1280, height: 900 };
const looks: readonly (readonly [string, Look])[] = [
  ["in light", desk],
  ["in dark", { ...desk, colours: "dark" }],
  ["on a phone in light", { colours: "light", width: 360, height: 740 }],
  ["on a phone in dark", { colours: "dark", width: 360, height: 740 }],
  ["on paper", { colours: "light", width: 718, height: 1000, media: "print" }],
];

/** Nothing to complain of: one request, for the page itself; nothing said; nothing run; no rule of accessibility broken. */
const wellBehaved: Seen = {
  requests: ["http://report.test/"],
  complaints: [],
  violations: [],
  overflow: 0,
  dialogs: 0,
};

// In the pipeline a browser must be there; elsewhere what is left out stands in the list of tests as skipped.
const isMissing = chromiumPath === undefined && process.env["CI"] === undefined;

if (isMissing) console.warn("No chromium was found, so no page is opened: install it, or name it in CHROMIUM.");

describe.skipIf(isMissing)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(() => browser?.close());

  const teams = new Map<LanguageCode, Promise<string>>();
  const teamPage = (language: LanguageCode): Promise<string> => {
    const made =
      teams.get(language) ??
      pageOf(
        ...["report", "simulator", "--audience", "team", "--language", language],
        ...["--involvement", "examples/housing-involvement/involvement.yaml"],
      );
    teams.set(language, made);
    return made;
  };

  describe.each(languageCodes)("a report of the team in %s", (language) => {
    it.each(looks)("%s", async (_, look) => {
      expect(await seen(browser, await teamPage(language), look)).toEqual(wellBehaved);
    });

    it("shows its answers and what matters most on the first screen of a desk", async () => {
      await opened(browser, await teamPage(language), desk, async (page) => {
        expect(await page.locator(".card").count()).toBe(4);
        expect(await page.locator(".matters li").count()).toBe(3);
        const last = await page.locator(".matters li").last().boundingBox();
        expect(last?.y).toBeLessThan(desk.height);
        expect(await page.locator("h1").count()).toBe(1);
        expect(await page.locator("figure > .drawing > svg[role=img]").count()).toBeGreaterThanOrEqual(8);
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
      });
    });
  });

  it("writes in its drawings so that it can be read on a phone", async () => {
    const phone: Look = { colours: "light", width: 360, height: 740 };
    await opened(browser, await teamPage("nl"), phone, async (page) => {
      const widths = await page.locator(".drawing svg").evaluateAll((all) => all.map((one) => one.clientWidth));
      // The letters are 13 of the 340 units that a drawing is wide.
      for (const width of widths) expect((width * 13) / 340).toBeGreaterThan(11);
    });
  });

  it("can be used with the keyboard: the first key leads past the top, and folded parts open", async () => {
    await opened(browser, await teamPage("en"), desk, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").textContent()).toBe("Skip to the report");
      expect(await page.locator(":focus").isVisible()).toBe(true);
      await page.keyboard.press("Enter");
      expect(await page.locator(":focus").getAttribute("id")).toBe("report");
      const folded = page.locator("details").first();
      await folded.locator("summary").focus();
      await page.keyboard.press("Enter");
      expect(await folded.getAttribute("open")).not.toBeNull();
    });
  });

  it("prints what is folded on a screen", async () => {
    await opened(browser, await teamPage("en"), { ...desk, media: "print" }, async (page) => {
      expect(await page.locator("details li").last().isVisible()).toBe(true);
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    });
    await opened(browser, await teamPage("en"), desk, async (page) => {
      expect(await page.locator("details li").last().isVisible()).toBe(false);
    });
  });

  it.each<readonly [string, ...string[]]>([
    ["report", "csv", "--options", "examples/bank-of-a-dozen/bank.json", "--base", "examples/bank-of-a-dozen"],
    ["absence", "simulator"],
    ["plan", "examples/heritage-plan/plan.yaml"],
    ["concept", "examples/community-concept/interviews-25.yaml"],
    ["involvement", "examples/housing-involvement/involvement.yaml"],
    [
      ...(["federation", "csv", "--options", "examples/bank-of-a-dozen/bank.json"] as const),
      ...["--base", "examples/bank-of-a-dozen", "--parts", "examples/bank-of-a-dozen/parts.yaml"],
    ],
  ])("a page of %s %s is as careful, on a phone in dark", async (...words) => {
    const phone: Look = { colours: "dark", width: 360, height: 740 };
    expect(await seen(browser, await pageOf(...words, "--language", "nl"), phone)).toEqual(wellBehaved);
  });

  it("shows names full of markup as what they are", async () => {
    const report = await hostileReport();
    const page = renderPage(report, {
      language: "en",
      audience: "team",
      wins: [{ id: "w", what: `${hostile.venue}${hostile.subject}`, told: [{ channel: "other" }] }],
    });
    let text = "";
    const outcome = await seen(browser, page, desk, async (shown) => {
      text = (await shown.locator("body").textContent()) ?? "";
      expect(await shown.locator("script, img, b, i, [onload], [onerror]").count()).toBe(0);
      expect(await shown.locator("style").count()).toBe(1);
      expect(await shown.locator("figure svg", { hasText: hostile.member.slice(0, 12) }).count()).toBeGreaterThan(0);
      expect(await shown.title()).toContain(hostile.source);
    });
    expect(outcome).toEqual(wellBehaved);
    expect(text).toContain(`hangs on ${hostile.member}, who gives`);
    expect(text).toContain(hostile.subject);
  });

  it.each<readonly [string, () => Promise<string>]>([
    [
      "a report with scores of somebody's own",
      async () => {
        const report = await hostileReport();
        const ownAssessments = report.assessments.slice(0, 1).map(({ pillar: _, ...one }) => ({ ...one, name: nasty }));
        const sources = report.sources.map((source) => ({ ...source, source: nasty }));
        return renderPage({ ...report, ownAssessments, sources }, { language: "nl", audience: "team", detail: true });
      },
    ],
    ["a plan", async () => renderPlanPage(hostilePlan, { language: "nl" })],
    ["a federation", async () => renderFederationPage(hostileFederation(), { language: "nl", audience: "team" })],
  ])("shows texts full of markup, turned round and without end on a phone as what they are: %s", async (_, page) => {
    const phone: Look = { colours: "light", width: 360, height: 740 };
    const outcome = await seen(browser, await page(), phone, async (shown) => {
      const text = (await shown.locator("body").textContent()) ?? "";
      expect(text).toContain(hostile.venue);
      expect(text).not.toMatch(/[\u202E\u2066]/);
      expect(await shown.locator("script, img, b, i, [onload], [onerror]").count()).toBe(0);
    });
    expect(outcome).toEqual(wellBehaved);
  });

  it("needs no scrolling sideways on a phone, not even within a chart", async () => {
    for (const language of languageCodes) {
      await opened(browser, await teamPage(language), { colours: "light", width: 360, height: 740 }, async (page) => {
        const wide = await page
          .locator(".drawing, .scroll")
          .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML));
        expect(wide).toEqual([]);
      });
    }
  });

  it("would be stopped by its own policy if anything got through", async () => {
    const page = (await teamPage("en"))
      .replace("</h1>", "</h1><script>alert(1)</script><img src='/spy.png' alt=''><p style='color:red'>x</p>")
      .replace("</main>", "<a href='#x' onclick='alert(2)'>x</a></main>");
    const outcome = await opened(browser, page, desk, async (shown) => {
      await shown.locator("a[onclick]").click();
      expect(await shown.locator("h1 ~ p[style]").evaluate((element) => getComputedStyle(element).color)).not.toBe(
        "rgb(255, 0, 0)",
      );
    });
    expect({ requests: outcome.requests, dialogs: outcome.dialogs }).toEqual({
      requests: wellBehaved.requests,
      dialogs: 0,
    });
    // The script, the picture, the style attribute and the handler.
    expect(outcome.complaints.filter((said) => said.includes("Content Security Policy")).length).toBeGreaterThan(3);
  });
});
