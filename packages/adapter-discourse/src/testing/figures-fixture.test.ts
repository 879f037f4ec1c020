import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { figuresFixture } from "./figures-fixture.test-support.js";

const folder = new URL("../../fixtures/figures/", import.meta.url);

// After a wanted change: REGENERATE=1 with this test, then read the difference.
it.each(Object.entries(figuresFixture()))("the fixture's %s is what the simulated forum gives", (name, text) => {
  const file = new URL(name, folder);
  if (process.env["REGENERATE"] === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, "utf8") : "no fixture yet; run with REGENERATE=1").toBe(text);
});
