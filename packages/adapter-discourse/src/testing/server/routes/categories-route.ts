import type { CategoryRow } from "../../../forum/forum-row.js";
import { jsonAnswer } from "../answer.js";
import { paginated } from "../paginated.js";
import { isYes, wholeNumberOf } from "../query-values.js";
import type { Question, Route } from "../route.js";
import { categoriesBelow, categoryShape } from "../shapes/category-shape.js";

const pageLength = 20;
const shownBelow = 5;

/** The categories: those at the top, or below one, with those below them inside if that is asked for. */
export const categoriesRoute: Route = {
  path: /^\/categories$/,
  answer: (question) => {
    const { query, asker, settings } = question;
    const parent = query.has("parent_category_id") ? wholeNumberOf(query, "parent_category_id", 0) : undefined;
    const all = categoriesBelow(question, parent);
    const page = Math.max(1, wholeNumberOf(query, "page", 1));
    return jsonAnswer({
      category_list: {
        can_create_category: asker.isAdmin,
        can_create_topic: asker.by !== "nothing",
        categories: settings.lazyCategories ? pageOf(question, all, parent, page) : allOf(question, all, page),
      },
    });
  },
};

/** Everything is on page 1, and nothing on the others. */
function allOf(question: Question, all: readonly CategoryRow[], page: number): readonly object[] {
  const withSubcategories = isYes(question.query, "include_subcategories");
  return page > 1 ? [] : all.map((category) => nested(question, category, withSubcategories));
}

/** Twenty at a time; beside those at the top, not inside them, stand up to five of those below each. */
function pageOf(
  question: Question,
  all: readonly CategoryRow[],
  parent: number | undefined,
  page: number,
): readonly object[] {
  const shown = paginated(all, page - 1, pageLength);
  const below =
    parent === undefined ? shown.flatMap(({ id }) => categoriesBelow(question, id).slice(0, shownBelow)) : [];
  return [...shown, ...below].map((category) => categoryShape(question, category));
}

/** A category with those right below it, and theirs; only their numbers where that was not asked for. */
function nested(question: Question, category: CategoryRow, withSubcategories: boolean): Record<string, unknown> {
  const shape = categoryShape(question, category);
  if (!withSubcategories) return shape;
  const below = categoriesBelow(question, category.id);
  return { ...shape, subcategory_list: below.map((child) => nested(question, child, true)) };
}
