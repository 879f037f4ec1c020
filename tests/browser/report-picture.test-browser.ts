import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../workspace/root.js";
import { launched } from "./chromium.js";
import { pageOf } from "./pages.js";
import { opened } from "./seen.js";

/** The picture of a report in the README: the first screen of the demo. `pnpm run picture` takes it anew. */
const path = join(root, "docs/pictures/report.png");

/** How the picture is taken. */
const look = { colours: "light", width: 1280, height: 1200 } as const;

it.runIf(process.env["REGENERATE"] === "1")("takes the picture of the README", async () => {
  const browser = await launched();
  try {
    await opened(browser, await pageOf("report", "simulator"), look, async (page) => {
      const last = await page.locator(".beside").boundingBox();
      mkdirSync(dirname(path), { recursive: true });
      const height = Math.ceil((last?.y ?? 0) + (last?.height ?? 0) + 24);
      await page.screenshot({ path, clip: { x: 0, y: 0, width: look.width, height } });
    });
  } finally {
    await browser.close();
  }
});

it("is a picture that loads fast and that the README shows with what stands in it", () => {
  const picture = readFileSync(path);
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect(picture.readUInt32BE(16)).toBe(look.width);
  expect(picture.length).toBeLessThan(200_000);
  expect(readFileSync(join(root, "README.md"), "utf8")).toMatch(/!\[[^\]]{40,}\]\(docs\/pictures\/report\.png\)/);
});
