import { jsonAnswer } from "../answer.js";
import { groupNamed } from "../group-named.js";
import { refusals } from "../refusals.js";
import type { Route } from "../route.js";
import { groupShape } from "../shapes/group-shape.js";

/** A group alone. */
export const groupRoute: Route = {
  path: /^\/(?:groups|g)\/([^/]+)$/,
  answer: (question, name = "") => {
    const group = groupNamed(question.forum, name);
    if (group === undefined) return refusals.notFound();
    const names = [...question.forum.groups.values()].filter(({ automatic }) => automatic !== true);
    return jsonAnswer({
      group: groupShape(question, group),
      extras: { visible_group_names: names.map((one) => one.name) },
    });
  },
};
