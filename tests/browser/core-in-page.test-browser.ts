import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../workspace/root.js";
import { chromiumPath } from "./chromium.js";

const isMissing = chromiumPath === undefined && process.env["CI"] === undefined;
const address = "http://example.test/";

describe.skipIf(isMissing)("examples/browser", () => {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    if (chromiumPath === undefined) throw new Error("No chromium was found; install it, or name it in CHROMIUM.");
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({ executablePath: chromiumPath, args });
    // As its README says, from the sources here: the compiler's paths lead there.
    const { outputFiles } = await build({
      entryPoints: [fromRoot("examples/browser/page.ts")],
      ...{ bundle: true, minify: true, format: "esm", write: false },
      tsconfig: fromRoot("tsconfig.base.json"),
    });
    script = outputFiles[0]?.text ?? "";
  });
  afterAll(() => browser?.close());

  /** Opens the page, does something with it, and says what it asked for. */
  async function opened(use: (page: Page) => Promise<void>): Promise<readonly string[]> {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("pageerror", (error) => asked.push(`${error}`));
    await page.route("**/*", (route) => {
      const url = route.request().url();
      asked.push(url);
      if (url === address)
        return route.fulfill({
          body: readFileSync(fromRoot("examples/browser/index.html"), "utf8"),
          contentType: "text/html",
        });
      return url === `${address}page.js`
        ? route.fulfill({ body: script, contentType: "text/javascript" })
        : route.abort();
    });
    await page.goto(address);
    await use(page);
    await page.close();
    return asked;
  }

  it("computes in the page, and again when somebody writes", async () => {
    const asked = await opened(async (page) => {
      // Two of three; one after 1.5 hours, one after a quarter, one not: half have theirs within 1.5.
      expect(await page.locator("output").textContent()).toBe(
        "2 of 3 questions were answered. Half of them got their first response within 1.5 hours.",
      );
      await page.locator("textarea").fill("ann,a,2026-01-05T09:00:00Z,opening\nbob,a,2026-01-05T09:30:00Z,reply");
      expect(await page.locator("output").textContent()).toContain("1 of 1 questions were answered.");
    });
    expect(asked.filter((url) => !url.endsWith("favicon.ico"))).toEqual([address, `${address}page.js`]);
  });
});
