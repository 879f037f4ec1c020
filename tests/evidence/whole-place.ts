import { type CommunityDataset, createDataset } from "@org/community-core";

type Records = Parameters<typeof createDataset>[0];
type Made = Records extends Iterable<infer One> ? One : never;

const length = 400;
const days: readonly number[] = Array.from({ length }, (_, day) => day);

/** Every kind of fact at once: a list of members with groups, roles and departments, subjects, gatherings, outreach, totals. */
export function wholePlace(outreach: "invitations" | "time entries"): CommunityDataset {
  return createDataset([
    ...members(),
    ...roles,
    ...days.flatMap(conversation),
    ...days.flatMap(announcement),
    ...days.flatMap(outreach === "invitations" ? invitation : timeEntry),
    ...days.filter((day) => day % 30 === 10).map(gathering),
    ...totals,
    ...days.filter((day) => day % 20 === 5).flatMap(postTotals),
  ]);
}

/** When all of it is over. */
export const wholePlaceAsOf: string = moment(length, 0);

function moment(day: number, hour: number): string {
  return new Date(Date.UTC(2024, 0, 1 + day, hour)).toISOString();
}

function date(day: number): string {
  return moment(day, 0).slice(0, 10);
}

function members(): readonly Made[] {
  return Array.from({ length: 60 }, (_, place) => ({
    kind: "member" as const,
    id: `m${place}`,
    joinedAt: moment(Math.floor(place / 2), 1),
    ...(place % 3 === 0 ? { groups: [place % 2 === 0 ? "tenants" : "owners"] } : {}),
  }));
}

const roles: readonly Made[] = [
  { kind: "duty", holder: "mia", duty: "steering", from: "2023-01-01", department: "communication" },
  { kind: "duty", holder: "col", duty: "answering", from: "2023-01-01", department: "service" },
  { kind: "duty", holder: "eve", duty: "answering", from: "2023-01-01", department: "legal" },
  { kind: "duty", holder: "m1", duty: "welcoming", from: "2024-02-01", engagement: "volunteer" },
];

/** Fewer and fewer come for the first time, some fall silent for months, and some come back. */
function opener(day: number): string {
  if (day % 6 === 0) return `m${Math.floor(day / 9)}`;
  return day % 5 === 0 ? `m${day % 4}` : `m${(day * 3) % 11}`;
}

function conversation(day: number): readonly Made[] {
  const said = { kind: "contribution", conversation: `c${day}` } as const;
  const answerer = day % 4 === 0 ? "col" : day % 7 === 0 ? `m${(day + 3) % 9}` : "m2";
  const subject = day % 11 === 0 ? "noise" : day % 2 === 0 ? "rent" : "repairs";
  const isAnswered = day % 11 !== 0 && day % 3 !== 1;
  return [
    { kind: "conversation", id: `c${day}`, subjects: [subject] },
    { ...said, type: "opening", id: `o${day}`, at: moment(day, 9), author: opener(day) },
    ...(isAnswered ? [{ ...said, type: "reply", id: `r${day}`, at: moment(day, 10), author: answerer } as const] : []),
    ...(day % 9 === 2
      ? [
          {
            ...said,
            type: "reply",
            id: `s${day}`,
            at: moment(day, 20),
            author: opener(day),
            target: `r${day}`,
          } as const,
        ]
      : []),
    ...(day % 2 === 0
      ? [
          {
            kind: "contribution",
            type: "reaction",
            id: `l${day}`,
            at: moment(day, 12),
            author: opener(day + 1),
            target: `o${day}`,
          } as const,
        ]
      : []),
    ...(day % 13 === 0
      ? [{ kind: "contribution", type: "feedback", id: `f${day}`, at: moment(day, 13), author: `m${day % 8}` } as const]
      : []),
    ...(day % 17 === 0
      ? [
          {
            kind: "contribution",
            type: "flag",
            id: `g${day}`,
            at: moment(day, 14),
            author: `m${day % 5}`,
            target: `o${day}`,
          } as const,
        ]
      : []),
    ...(day % 10 === 3
      ? [
          {
            kind: "contribution",
            type: "edit",
            id: `e${day}`,
            at: moment(day, 21),
            author: "mia",
            target: `o${day}`,
          } as const,
        ]
      : []),
    ...(day % 15 === 3
      ? [
          {
            kind: "contribution",
            type: "moderation",
            act: "hide",
            id: `x${day}`,
            at: moment(day, 22),
            author: day % 2 === 0 ? "mia" : "col",
            target: `o${day}`,
          } as const,
        ]
      : []),
  ];
}

/** What the organisation opens: sometimes a member replies, and sometimes it replies to that. */
function announcement(day: number): readonly Made[] {
  if (day % 8 !== 1) return [];
  const said = { kind: "contribution", conversation: `a${day}` } as const;
  return [
    { ...said, type: "opening", id: `ao${day}`, at: moment(day, 8), author: day % 16 === 1 ? "mia" : "col" },
    ...(day % 3 === 0
      ? []
      : [{ ...said, type: "reply", id: `ar${day}`, at: moment(day, 11), author: `m${day % 10}` } as const]),
    ...(day % 5 === 0 ? [{ ...said, type: "reply", id: `af${day}`, at: moment(day, 15), author: "mia" } as const] : []),
  ];
}

function invitation(day: number): readonly Made[] {
  if (day % 25 !== 7) return [];
  return [
    {
      kind: "contribution",
      type: "invitation",
      id: `i${day}`,
      at: moment(day, 16),
      author: day % 2 === 0 ? "m1" : "mia",
    },
  ];
}

function timeEntry(day: number): readonly Made[] {
  if (day % 25 !== 7) return [];
  const counted = day % 50 === 7 ? { count: 4 } : {};
  return [{ kind: "timeEntry", id: `t${day}`, person: "mia", duty: "outreach", date: date(day), hours: 1, ...counted }];
}

function gathering(day: number): Made {
  return {
    kind: "gathering",
    id: `w${day}`,
    form: "offline",
    startsAt: moment(day, 19),
    ...(day % 60 === 10 ? { attendance: 12 } : {}),
  };
}

const totals: readonly Made[] = [
  ...days
    .filter((day) => day % 10 === 0)
    .flatMap((day): readonly Made[] => {
      const stretch = { kind: "aggregate", temporality: "change", from: date(day), until: date(day + 10) } as const;
      return [
        { ...stretch, metric: "impressions", value: 100 + day },
        { ...stretch, metric: "new-followers", value: day % 40 === 0 ? -3 : 5 },
      ];
    }),
  {
    kind: "aggregate",
    metric: "followers",
    temporality: "level",
    from: date(length - 1),
    until: date(length),
    value: 500,
  },
];

function postTotals(day: number): readonly Made[] {
  const post = {
    kind: "aggregate",
    temporality: "change",
    conversation: `p${day}`,
    from: date(day),
    until: date(Math.min(day + 10, length)),
  } as const;
  return (["reactions", "comments", "reposts"] as const).map((metric, place) => ({
    ...post,
    metric,
    value: day % 40 === 5 ? 0 : day % (place + 5),
  }));
}
