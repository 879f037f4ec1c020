import type { Result } from "neverthrow";
import { describe, expect, it } from "vitest";
import {
  community,
  contributed,
  day,
  days,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { FactRecord } from "../model/fact.js";
import type { TimeWindow } from "../model/time-window.js";
import { activeMembers } from "./active-members.js";
import { conversion } from "./conversion.js";
import { headToConsult } from "./head-to-consult.js";
import { membersByStage } from "./members-by-stage.js";
import { newcomersAnswered } from "./newcomers-answered.js";
import { outreachFollowed } from "./outreach-followed.js";
import { participationShares } from "./participation-shares.js";
import { stability } from "./stability.js";

type Metric = (dataset: CommunityDataset, window: TimeWindow) => Result<unknown, Refusal>;

const metrics: Readonly<Record<string, Metric>> = {
  activeMembers: (dataset, window) => activeMembers(dataset, { window }),
  membersByStage: (dataset, window) => membersByStage(dataset, { window }),
  stability: (dataset, window) => stability(dataset, { window }),
  conversion: (dataset, window) => conversion(dataset, { window }).map((steps) => steps.map(({ people }) => people)),
  newcomersAnswered: (dataset, window) => newcomersAnswered(dataset, { window }),
  outreachFollowed: (dataset, window) => outreachFollowed(dataset, { window }),
  headToConsult: (dataset, window) => headToConsult(dataset, { window }).map(({ members }) => ({ members })),
  participationShares: (dataset, window) => participationShares(dataset, { window }),
};

/** The value of each figure or the reason why there is none, in their order; equal neighbours once. */
function told(result: unknown): readonly unknown[] {
  const found = JSON.parse(JSON.stringify(result)) as unknown;
  const all = outcomesIn(found);
  return all.filter((outcome, place) => place === 0 || outcome !== all[place - 1]);
}

function outcomesIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("definition" in value) {
    if ("reason" in value) return [value.reason];
    return "missing" in value ? [JSON.stringify(value.missing)] : "value" in value ? [value.value] : [];
  }
  return Object.values(value).flatMap(outcomesIn);
}

const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
const once = (author: string, at: number): FactRecord =>
  contributed("opening", author, day(at), { conversation: `${author}${at}` });
const everyDay = Array.from({ length: 90 }, (_, at) => once("ann", at));
const atOnce = ["ann", "bob", "cas", "dee"].map((author) => ({ ...once(author, 40), conversation: "c" }));

const sixtyMessages: FactRecord = { kind: "timeEntry", duty: "outreach", date: "2026-02-10", hours: 1, count: 60 };
const seen = (records: readonly FactRecord[]): CommunityDataset =>
  community([observed(-400, 400), sixtyMessages, ...records], ["memberList", "duties", "invitations"]);

const authors = '["authors"]';
const nothing = "no-contributions";

/** What the data are, and by hand what each metric says of them, in the order of the metrics. */
const inputs: readonly (readonly [string, CommunityDataset, TimeWindow, readonly (readonly unknown[])[]])[] = [
  [
    "an empty window",
    seen([once("old", -200)]),
    days(90),
    [[nothing], [0], [nothing], [0], ["too-few-newcomers"], [60, 0], [nothing], [nothing]],
  ],
  [
    "nothing at all",
    community([]),
    days(90),
    [
      [authors],
      [authors],
      [authors],
      [authors],
      ['["openings","replies","authors","conversations"]'],
      ['["invitations","timeEntries"]'],
      [authors],
      ['["memberList"]'],
    ],
  ],
  [
    "one member who never contributed",
    seen([{ kind: "member", id: "ann" }]),
    days(90),
    [[nothing], [nothing], [nothing], [1, 0], ["too-few-newcomers"], [60, 0], [nothing], [nothing]],
  ],
  [
    // Every day; for three months on end; a newcomer and regular, on the list and up to answering, which ann never did.
    "one person who did everything",
    seen([{ kind: "member", id: "ann" }, ...everyDay]),
    days(90),
    [[1], [1, 0], [0, 1, 0], [1, 0], ["too-few-newcomers"], [60, 0], [1], [0, 1, "too-few-contributors"]],
  ],
  [
    // Four people on one of 90 days, in 7 of 84 weeks, in 30 of 61 spans of 30 days; three of four are within 80 %.
    "everything at one instant",
    seen(atOnce),
    days(90),
    [
      [4 / 90, (4 * 7) / 84, (4 * 30) / 61, 4 / (4 * 30)],
      [4, 0, 4, 0],
      [nothing],
      [0],
      ["too-few-newcomers"],
      [60, 0, 4],
      [3],
      [0, 0.25, 0.75, "too-few-contributors"],
    ],
  ],
  [
    "machines alone",
    seen([bot, opening("c", "bot", 1), reply("c", "bot", 2)]),
    days(90),
    [[nothing], [nothing], [nothing], [0], ["too-few-newcomers"], [60, 0], [nothing], [nothing]],
  ],
  [
    "a window before the first contribution",
    seen(everyDay),
    days(90, -200),
    [[nothing], [nothing], [nothing], [0], ["too-few-newcomers"], ["no-outreach"], [nothing], [nothing]],
  ],
  [
    // Ann is gone for 110 days when the window begins, so that her ninetieth silent day is not in it.
    "a window after the last contribution",
    seen(everyDay),
    days(90, 200),
    [[nothing], [0], [nothing], [0], ["too-few-newcomers"], ["no-outreach"], [nothing], [nothing]],
  ],
];

describe.each(inputs)("%s", (_input, dataset, window, expected) => {
  it.each(Object.entries(metrics).map(([name, metric], place) => [name, metric, expected[place]] as const))(
    "%s",
    (_name, metric, outcomes) => {
      expect(told(metric(dataset, window))).toEqual(outcomes);
    },
  );
});
