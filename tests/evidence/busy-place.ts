import { type CommunityDataset, createDataset } from "@org/community-core";

type Records = Parameters<typeof createDataset>[0];
type Made = Records extends Iterable<infer One> ? One : never;

/** What the simulator does not play: duties and roles, care work, automated accounts, people who are not known, two venues. */
export function busyPlace(): CommunityDataset {
  const days = Array.from({ length: 240 }, (_, day) => day);
  const people: readonly Made[] = [
    { kind: "duty", holder: "mia", duty: "steering", from: "2024-01-01" },
    { kind: "member", id: "bot", actor: "automated" },
  ];
  return createDataset([...people, ...days.flatMap(conversation), ...days.flatMap(careWork)]);
}

function moment(day: number, hour: number): string {
  return new Date(Date.UTC(2024, 9, day, hour)).toISOString();
}

function opener(day: number): string | undefined {
  if (day % 31 === 0) return undefined;
  return day % 13 === 0 ? "mia" : `m${(day * 7) % 23}`;
}

function conversation(day: number): readonly Made[] {
  const said = { kind: "contribution", conversation: `c${day}`, venue: day % 9 === 0 ? "side" : "hall" } as const;
  const author = opener(day);
  const by = author === undefined ? {} : { author };
  const answerer = day % 3 === 0 ? `m${(day * 5 + 1) % 11}` : "eva";
  const at = moment(day, 11 + (day % 9));
  return [
    { type: "opening", id: `o${day}`, at: moment(day, 9), ...by, ...said },
    ...(day % 4 === 0 ? [] : [{ type: "reply", id: `r${day}`, at, author: answerer, ...said } as const]),
    ...(day % 10 === 0 ? [{ type: "reply", id: `b${day}`, at: moment(day, 10), author: "bot", ...said } as const] : []),
  ];
}

/** Edits of others' and of own content, and acts that tidy or moderate. */
function careWork(day: number): readonly Made[] {
  const on = { kind: "contribution", target: `o${day}` } as const;
  const editor = day % 2 === 0 ? "mia" : (opener(day) ?? "eva");
  const moderator = day % 4 === 0 ? "mia" : "eva";
  return [
    ...(day % 5 === 0 ? [{ type: "edit", id: `e${day}`, at: moment(day, 21), author: editor, ...on } as const] : []),
    ...(day % 6 === 0
      ? [
          {
            type: "moderation",
            id: `x${day}`,
            at: moment(day, 22),
            author: moderator,
            act: day % 12 === 0 ? "close" : "hide",
            ...on,
          } as const,
        ]
      : []),
  ];
}
