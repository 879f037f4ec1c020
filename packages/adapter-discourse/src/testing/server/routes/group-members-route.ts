import type { UserRow } from "../../../forum/forum-row.js";
import { playedTexts } from "../../played-texts.js";
import { jsonAnswer } from "../answer.js";
import { groupNamed } from "../group-named.js";
import { groupUsers } from "../group-users.js";
import { moment } from "../moments.js";
import { isYes, wholeNumberOf } from "../query-values.js";
import { refusals } from "../refusals.js";
import type { Question, Route } from "../route.js";
import { userShape } from "../shapes/user-shape.js";
import { lastPostedAt } from "../user-moments.js";

/** The people in a group, by username downwards unless asked otherwise. */
export const groupMembersRoute: Route = {
  path: /^\/(?:groups|g)\/([^/]+)\/members$/,
  answer: (question, name = "") => {
    const group = groupNamed(question.forum, name);
    if (group === undefined) return refusals.notFound();
    const { query, forum } = question;
    const limit = wholeNumberOf(query, "limit", 50);
    const offset = wholeNumberOf(query, "offset", 0);
    if (limit < 0 || limit > 1_000) return refusals.invalidParameters("limit");
    if (offset < 0) return refusals.invalidParameters("offset");
    const direction = isYes(query, "asc") ? 1 : -1;
    const users = groupUsers(forum, group).toSorted((one, other) => {
      return playedTexts.username(one.id) < playedTexts.username(other.id) ? -direction : direction;
    });
    return jsonAnswer({
      members: users.slice(offset, offset + limit).map((user) => memberShape(question, user)),
      owners: [],
      meta: { total: users.length, limit, offset },
    });
  },
};

function memberShape(question: Question, user: UserRow): Record<string, unknown> {
  return {
    ...userShape(question, user),
    title: null,
    last_posted_at: moment(lastPostedAt(question.forum, user.id)),
    last_seen_at: moment(lastPostedAt(question.forum, user.id)),
    added_at: moment(user.createdAt),
    timezone: "Europe/Berlin",
  };
}
