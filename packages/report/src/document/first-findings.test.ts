import type { Finding } from "@org/community-core";
import { expect, it } from "vitest";
import { firstFindings } from "./first-findings.js";

function finding(
  code: string,
  severity: Finding["severity"],
  params: Finding["params"] = {},
  person?: string,
): Finding {
  return {
    code,
    severity,
    params,
    ...(person === undefined ? {} : { people: [person] }),
    pillar: "continuityRisk",
    key: "S12",
  };
}

it("are three at most, the most severe first, and none that is good", () => {
  const found = [
    finding("silence", "notice"),
    finding("well-spread", "good"),
    finding("few-return", "notice"),
    finding("falling-activity", "serious"),
    finding("one-person-carries", "critical"),
  ];
  expect(firstFindings(found).map(({ code }) => code)).toEqual(["one-person-carries", "falling-activity", "silence"]);
});

it("name one trouble with one person once", () => {
  const answering = finding("one-person-carries", "critical", { work: "first-response" }, "P1");
  const moderating = finding("one-person-carries", "serious", { work: "moderating" }, "P1");
  const tidying = finding("one-person-carries", "serious", { work: "tidying" }, "P2");
  const steering = finding("no-backup", "serious", { duty: "steering" }, "P1");
  expect(firstFindings([answering, moderating, tidying, steering])).toEqual([answering, tidying, steering]);
});

it("are none where nothing is wrong", () => {
  expect(firstFindings([finding("well-spread", "good")])).toEqual([]);
});
