import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { stylesheet } from "./stylesheet.js";
import { stylesheetHash } from "./stylesheet-hash.js";

/** The file with the hash; written anew where `REGENERATE` asks for it. */
const file = `/**
 * The hash of the stylesheet as a browser makes it (SHA-256, base64): it takes a stylesheet with this hash and no other. Written by
 * \`REGENERATE=1\` with \`stylesheet.test.ts\`.
 */
export const stylesheetHash: string = "${createHash("sha256").update(stylesheet).digest("base64")}";
`;

it("has the hash that the policy of the page names", () => {
  if (process.env["REGENERATE"] === "1") writeFileSync(new URL("stylesheet-hash.ts", import.meta.url), file);
  const hash = createHash("sha256").update(stylesheet).digest("base64");
  if (process.env["REGENERATE"] !== "1") expect(stylesheetHash).toBe(hash);
  expect(file).toContain(hash);
});

it("loads nothing and holds no markup", () => {
  expect(stylesheet).not.toMatch(/url\(|@import|@font-face|<|https?:/);
});
