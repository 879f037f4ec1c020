import type { UserRow } from "../../../forum/forum-row.js";
import { playedTexts } from "../../played-texts.js";
import type { Question } from "../route.js";

/** A user as it stands beside other things; the name is there only where the site shows names. */
export function userShape({ settings }: Question, user: UserRow): Record<string, unknown> {
  return {
    id: user.id,
    username: playedTexts.username(user.id),
    ...(settings.enableNames && { name: playedTexts.name(user) }),
    avatar_template: playedTexts.avatar(user.id),
  };
}

/** The users of some ids, each once; ids of accounts that are gone give nothing. */
export function userShapes(question: Question, ids: Iterable<number | undefined>): readonly Record<string, unknown>[] {
  return [...new Set(ids)].flatMap((id) => {
    const user = question.forum.users.get(id ?? 0);
    return user === undefined ? [] : [userShape(question, user)];
  });
}
