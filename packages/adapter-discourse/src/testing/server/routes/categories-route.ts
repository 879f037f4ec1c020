import type { CategoryRow } from "../../../forum/forum-row.js";
import { jsonAnswer } from "../answer.js";
import { isYes, wholeNumberOf } from "../query-values.js";
import type { Question, Route } from "../route.js";
import { categoriesBelow, categoryShape } from "../shapes/category-shape.js";

/** How many categories a page holds on a site that shows them page by page. */
const pageLength = 20;

/** The categories: those at the top, or below one, with those below them inside if that is asked for. */
export const categoriesRoute: Route = {
  path: /^\/categories$/,
  answer: (question) => {
    const { query, asker } = question;
    const parent = query.has("parent_category_id") ? wholeNumberOf(query, "parent_category_id", 0) : undefined;
    const all = categoriesBelow(question, parent);
    // Without a page all are given; with one, a page of them.
    const page = Math.max(1, wholeNumberOf(query, "page", 1));
    const shown = query.has("page") ? all.slice((page - 1) * pageLength, page * pageLength) : all;
    const withSubcategories = isYes(query, "include_subcategories");
    return jsonAnswer({
      category_list: {
        can_create_category: asker.isAdmin,
        can_create_topic: asker.by !== "nothing",
        categories: shown.map((category) => nested(question, category, withSubcategories)),
      },
    });
  },
};

/** A category with those right below it, and theirs; only their numbers where that was not asked for. */
function nested(question: Question, category: CategoryRow, withSubcategories: boolean): Record<string, unknown> {
  const shape = categoryShape(question, category);
  if (!withSubcategories) return shape;
  const below = categoriesBelow(question, category.id);
  return { ...shape, subcategory_list: below.map((child) => nested(question, child, true)) };
}
