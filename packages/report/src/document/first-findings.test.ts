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
  // Of equals another kind of trouble goes first.
  expect(firstFindings([answering, moderating, tidying, steering])).toEqual([answering, steering, tidying]);
});

it("say once that nobody takes over, whoever is away, unless there is nothing else to say", () => {
  const [one, other] = ["P1", "P2"].map((person) => finding("no-backup", "serious", { duty: "tidying" }, person));
  const silence = finding("silence", "notice");
  if (one === undefined || other === undefined) throw new Error("two findings are made");
  expect(firstFindings([one, other, silence])).toEqual([one, silence, other]);
});

it("count a duty and hours that rest on the same person as the trouble that is told already", () => {
  const answering = finding("one-person-carries", "critical", { work: "first-response" }, "P1");
  const welcoming = finding("duty-on-one-person", "serious", { duty: "welcoming" }, "P1");
  const hours = finding("hours-on-one-person", "serious", {}, "P1");
  const silence = finding("silence", "notice");
  expect(firstFindings([answering, welcoming, hours, silence])).toEqual([answering, silence]);
});

it("tell of another pillar before more of the same, where both weigh as much", () => {
  const first = finding("one-person-carries", "critical", {}, "P1");
  const second = finding("two-people-carry", "notice", {}, "P1");
  const third = { ...finding("unanswered-openings", "notice"), pillar: "engagement" as const };
  expect(firstFindings([first, second, third])).toEqual([first, third, second]);
});

it("are none where nothing is wrong", () => {
  expect(firstFindings([finding("well-spread", "good")])).toEqual([]);
});
