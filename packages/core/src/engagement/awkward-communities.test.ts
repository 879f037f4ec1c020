import type { Result } from "neverthrow";
import { expect, it } from "vitest";
import { community, days, observed, opening, reply } from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { FactRecord } from "../model/fact.js";
import type { TimeWindow } from "../model/time-window.js";
import { activityDatesAndTimes } from "./activity-dates-and-times.js";
import { answersBySubject } from "./answers-by-subject.js";
import { bridgingPeople } from "./bridging-people.js";
import { colleaguesWhoTakePart } from "./colleagues-who-take-part.js";
import { contributionCount } from "./contribution-count.js";
import { contributionRhythm } from "./contribution-rhythm.js";
import { echo } from "./echo.js";
import { organisationReplyShare } from "./organisation-reply-share.js";
import { replyNetwork } from "./reply-network.js";
import { shareOfVoiceTrend } from "./share-of-voice-trend.js";
import { socialResilience } from "./social-resilience.js";
import { unansweredOpenings } from "./unanswered-openings.js";

/** What a figure comes to: a number, or the reason why there is none. */
function outcomeOf<T>(result: Result<T, Refusal>, number: (value: T) => number): number | string {
  return result.match(number, (refusal) => (refusal.type === "InsufficientData" ? refusal.reason : refusal.type));
}

const figures = {
  network: (dataset, window) => outcomeOf(replyNetwork(dataset, { window }), ({ density }) => density.value),
  cores: (dataset, window) => outcomeOf(socialResilience(dataset, { window }), (levels) => levels.length),
  bridging: (dataset, window) => outcomeOf(bridgingPeople(dataset, { window }), ({ count }) => count.value),
  hours: (dataset, window) => outcomeOf(activityDatesAndTimes(dataset, { window }), ({ total }) => total),
  rhythm: (dataset, window) => outcomeOf(contributionRhythm(dataset, { window }), ({ corrected }) => corrected.value),
  replies: (dataset, window) => outcomeOf(organisationReplyShare(dataset, { window }), ({ value }) => value),
  echo: (dataset, window) => outcomeOf(echo(dataset, { window }), ({ echoed }) => echoed.value),
  trend: (dataset, window) => outcomeOf(shareOfVoiceTrend(dataset, { window }), ({ members }) => members.value),
  colleagues: (dataset, window) =>
    outcomeOf(
      colleaguesWhoTakePart(dataset, { window }).andThen(({ colleagues }) => colleagues),
      ({ value }) => value,
    ),
  count: (dataset, window) => outcomeOf(contributionCount(dataset, { window, type: "reply" }), ({ value }) => value),
  waiting: (dataset, window) => outcomeOf(unansweredOpenings(dataset, { window }), ({ total }) => total),
  subjects: (dataset, window) =>
    outcomeOf(
      answersBySubject(dataset, { window }).andThen(({ unanswered }) => unanswered),
      ({ value }) => value,
    ),
} as const satisfies Record<string, (dataset: CommunityDataset, window: TimeWindow) => number | string>;

const hosts: readonly FactRecord[] = [
  observed(-60, 60),
  { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" },
  { kind: "duty", holder: "col", duty: "answering", from: "2025-01-01", engagement: "employee" },
  { kind: "conversation", id: "c", subjects: ["maps"] },
];
const many = Array.from({ length: 40 }, (_, index) => index);
const monologue = [opening("c", "mia", 0), ...many.map((index) => reply("c", "mia", index + 1))];
const talk = [opening("c", "mia", 0), ...many.map((index) => reply("c", `p${index % 12}`, index + 1))];

const silent = {
  network: "no-contributions",
  cores: "no-contributions",
  bridging: "no-contributions",
  hours: "no-contributions",
  rhythm: "too-few-contributions",
  replies: "no-contributions",
  echo: "no-openings-by-hosts",
  trend: "too-few-contributions",
  colleagues: 0,
  count: 0,
  waiting: "no-openings",
  subjects: "no-openings",
};
const ofThree = { network: "too-few-contributors", cores: "too-few-contributors", bridging: "too-few-contributors" };
const unseen = Object.fromEntries(Object.keys(silent).map((name) => [name, "window-not-seen"]));
/** Twelve people reply to mia alone: 12 of 78 pairs, all in the first core; she began it and never replied. */
const conversation = { network: 12 / 78, cores: 1, bridging: 1, hours: 41, rhythm: -1, replies: 0, echo: 1, count: 40 };

it.each([
  ["nobody in the window", [], days(30), silent],
  [
    "one member",
    [opening("c", "ann", 0)],
    days(30),
    { ...silent, ...ofThree, hours: 1, waiting: 1, subjects: "too-few-openings" },
  ],
  ["one conversation", talk, days(30), { ...silent, ...conversation }],
  [
    "all by one person",
    monologue,
    days(30),
    { ...silent, ...ofThree, hours: 41, rhythm: -1, replies: 40 / 41, echo: 0, count: 40 },
  ],
  [
    "all at one instant",
    talk.map((said) => ({ ...said, at: "2026-01-02T00:00:00Z" })),
    days(30),
    { ...silent, ...conversation, rhythm: "no-time-between" },
  ],
  [
    "no replies",
    many.map((index) => opening(`c${index}`, `p${index}`, index)),
    days(30),
    {
      ...silent,
      network: "no-replies",
      cores: "no-replies",
      bridging: "no-replies",
      hours: 40,
      rhythm: -1,
      waiting: 40,
      subjects: "no-subjects",
    },
  ],
  [
    "automated accounts alone",
    [{ kind: "member", id: "mia", actor: "automated" } as const, ...monologue],
    days(30),
    silent,
  ],
  ["a window before the first contribution", talk, days(30, -30), silent],
  // The window before it has all forty-one.
  ["a window after the last contribution", talk, days(30, 30), { ...silent, trend: "no-contributions" }],
  ["a window that nobody looked at", talk, days(30, 90), unseen],
])("says of %s what can be said (by hand)", (_, said, window, expected) => {
  const dataset = community([...hosts, ...said]);
  const found = Object.entries(figures).map(([name, figure]) => [name, figure(dataset, window)] as const);
  expect(Object.fromEntries(found)).toEqual(expected);
});
