import type { UserRow } from "../../../forum/forum-row.js";
import { type Answer, jsonAnswer } from "../answer.js";
import { paginated } from "../paginated.js";
import { isYes, wholeNumberOf } from "../query-values.js";
import { refusals } from "../refusals.js";
import type { Route } from "../route.js";
import { adminUserShape } from "../shapes/admin-user-shape.js";
import { userFigures } from "../user-figures.js";

const pageLength = 100;

const lists: Readonly<Record<string, ((user: UserRow) => boolean) | undefined>> = {
  active: ({ active }) => active !== false,
  new: () => true,
  staff: ({ admin, moderator }) => admin === true || moderator === true,
  admins: ({ admin }) => admin === true,
  moderators: ({ moderator }) => moderator === true,
  staged: ({ staged }) => staged === true,
  suspended: () => false,
  silenced: () => false,
  pending: () => false,
  suspect: () => false,
};

/** The list of users for staff: a bare array, a hundred a page, the first of which is 1. */
export const adminUsersRoute: Route = {
  path: /^\/admin\/users\/list\/([a-z]+)$/,
  answer: (question, list = ""): Answer => {
    const { asker, forum, query } = question;
    const isOn = lists[list];
    if (!asker.isStaff || isOn === undefined) return refusals.notFound();
    const key = sortKey(query.get("order"));
    const direction = isYes(query, "asc") ? 1 : -1;
    const users = [...forum.users.values()]
      .filter((user) => user.id > 0 && isOn(user) && (user.staged !== true || list === "staged"))
      .sort((one, other) => direction * (key(one) - key(other)) || one.id - other.id);
    const page = Math.max(1, wholeNumberOf(query, "page", 1)) - 1;
    const figures = userFigures(forum, 0);
    const withEmails = isYes(query, "show_emails");
    return jsonAnswer(
      paginated(users, page, pageLength).map((user) => adminUserShape(question, user, figures, withEmails)),
    );
  },
};

function sortKey(order: string | null): (user: UserRow) => number {
  return order === null || order === "created" ? ({ createdAt = 0 }) => createdAt : ({ id }) => id;
}
