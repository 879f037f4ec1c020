import { capabilities, type SourceDescription } from "@org/community-core";
import { expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { languages } from "../language/languages.js";
import { renderSource } from "./render-source.js";

const page: SourceDescription = {
  name: "linkedin",
  source: "our-page",
  capabilities: ["aggregates", "openings"],
  classifiedFields: ["member.name"],
  incremental: false,
  stores: false,
  retention: { contributionHours: 48, memberHours: 24 },
  linkable: false,
  timeZone: "Europe/Amsterdam",
  remarks: [{ code: "totals-alone", message: "Totals name nobody." }],
};

it.each(languageCodes)("says in %s each thing that a source shows or does not, once", (language) => {
  const text = renderSource(page, { language, width: 200 });
  const words = languages[language];
  const items = text.match(/^ {2}• {2}.+$/gm)?.map((line) => line.slice(5)) ?? [];
  for (const capability of capabilities)
    expect(items.filter((one) => one === words.capabilities[capability])).toHaveLength(1);
  const [shown = "", hidden = ""] = text.split(`\n${words.source.doesNotShow} `);
  expect(shown).toContain(words.capabilities.aggregates);
  expect(hidden).toContain(words.capabilities.duties);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});

it("says the strictest of its rules, and what the adapter remarks", () => {
  const text = renderSource(page, { language: "en" });
  expect(text).toContain("Some of what is read may be kept for 24 hours only.");
  expect(text).toContain("Its people may not be recognised in other sources.");
  expect(text).toContain("Left out unless it is asked for: member.name.");
  expect(text).toContain("Times without an offset are read as those of Europe/Amsterdam.");
  expect(text).toContain("Totals name nobody.");
});

it("says that there is nothing where there is nothing", () => {
  expect(renderSource({ ...page, capabilities: [] }, { language: "nl" })).toContain(
    "Niets waar cijfers van te maken zijn.",
  );
});
