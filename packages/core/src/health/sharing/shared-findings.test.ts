import { expect, it } from "vitest";
import type { Finding } from "../assessment/finding.js";
import { sharedFindings } from "./shared-findings.js";

const about = (code: string, people: number): Finding => ({
  code,
  params: { people, date: "2026-12-31" },
  severity: "serious",
  pillar: "continuityRisk",
  key: "S47",
});

it.each(["one-department", "all-contracts-end"])("tells %s to everybody only of five people or more", (code) => {
  expect(sharedFindings([about(code, 4), about(code, 2)])).toEqual([]);
  expect(sharedFindings([about(code, 5)])).toEqual([about(code, 5)]);
});
