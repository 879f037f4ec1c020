import { jsonAnswer } from "../answer.js";
import { paginated } from "../paginated.js";
import { wholeNumberOf } from "../query-values.js";
import type { Route } from "../route.js";
import { groupShape } from "../shapes/group-shape.js";

const pageLength = 36;
const moderators = 2;

/** The groups, by name. Those that Discourse makes itself are for staff, but for the moderators. */
export const groupsRoute: Route = {
  path: /^\/(?:groups|g)$/,
  answer: (question) => {
    const { forum, asker, query, settings } = question;
    const groups = [...forum.groups.values()]
      .filter(({ id, automatic }) => asker.isStaff || automatic !== true || id === moderators)
      .sort((one, other) => ((one.name ?? "") < (other.name ?? "") ? -1 : 1));
    const page = Math.max(0, wholeNumberOf(query, "page", 0));
    return jsonAnswer({
      groups: paginated(groups, page, pageLength).map((group) => groupShape(question, group)),
      extras: { type_filters: ["public", "close"] },
      total_rows_groups: groups.length,
      load_more_groups: `${settings.basePath}/groups?page=${page + 1}`,
    });
  },
};
