import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { groupMembersAnswer } from "../../../answers/list-answers.js";
import type { UserRow } from "../../../forum/forum-row.js";
import { markIncomplete } from "./mark-incomplete.js";
import type { Stretch, Walk } from "./walk.js";

/** As many as every version of Discourse gives at once. */
const pageLength = 200;

/** Who is in which of the groups that the forum made itself. Taken from the start when a walk goes on: it is short. */
export const groupsStretch: Stretch = {
  name: "groups",
  async *run(walk) {
    const groupsOf = new Map<number, readonly number[]>();
    let hidden = 0;
    for (const { id, name, automatic } of walk.survey.groups ?? []) {
      if (automatic === true || name === undefined) continue;
      const members = await membersOf(walk, name);
      if (members.isErr()) return members.error;
      if (members.value === undefined) hidden++;
      for (const member of members.value ?? []) groupsOf.set(member, [...(groupsOf.get(member) ?? []), id]);
    }
    if (hidden > 0) markIncomplete(walk, "stakeholderGroups");
    const issues = hidden === 0 ? [] : [{ ...membersHidden, count: hidden }];
    yield { batch: { observedAt: walk.reader.now(), rows: memberRows(walk, groupsOf), issues }, at: 1 };
    return undefined;
  },
};

/** The members of a group, each once; `undefined` where they are not shown to this reader. */
async function membersOf(
  { reader }: Walk,
  name: string,
): Promise<Result<ReadonlySet<number> | undefined, SourceError>> {
  const members = new Set<number>();
  for (let offset = 0; ; offset += pageLength) {
    const path = `groups/${encodeURIComponent(name)}/members.json`;
    const answer = await reader.get(path, groupMembersAnswer, { limit: pageLength, offset });
    if (answer.isErr()) return err(answer.error);
    if (!answer.value.found) return ok(undefined);
    for (const member of answer.value.body) members.add(member);
    if (answer.value.body.length < pageLength) return ok(members);
  }
}

function memberRows({ seen }: Walk, groupsOf: ReadonlyMap<number, readonly number[]>): readonly UserRow[] {
  const left = seen.users.sorted().filter(({ id, groupIds = [] }) => groupIds.length > 0 && !groupsOf.has(id));
  return [
    ...[...groupsOf].map(
      ([id, groupIds]): UserRow => ({ kind: "user", id, groupIds: [...groupIds].sort((a, b) => a - b) }),
    ),
    ...left.map(({ id }): UserRow => ({ kind: "user", id, groupIds: [] })),
  ];
}

const membersHidden = {
  kind: "issue",
  severity: "note",
  code: "group-members-hidden",
  message: "Groups that do not show who is in them to this reader.",
} as const;
