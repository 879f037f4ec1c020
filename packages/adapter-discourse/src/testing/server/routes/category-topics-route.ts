import { playedTexts } from "../../played-texts.js";
import { redirectAnswer } from "../answer.js";
import { maySee } from "../may-see.js";
import { isYes } from "../query-values.js";
import { refusals } from "../refusals.js";
import type { Route } from "../route.js";
import { categoriesBelow } from "../shapes/category-shape.js";
import { topicListAnswer } from "../topic-list.js";

/** Topics of a category and of those below it; with `/none` of it alone. The one that defines it is among them. */
export const categoryTopicsRoute: Route = {
  path: /^\/c\/(?:([^/]+)\/)?([^/]+)\/(\d+)(\/none|\/all)?(?:\/l\/latest)?$/,
  answer: (question, _parent, slug = "", id = "0", subset = "") => {
    const category = question.forum.categories.get(Number(id));
    if (category === undefined || !maySee.category(question, category)) return refusals.notFound();
    const own = playedTexts.categorySlug(category.name ?? "");
    if (own !== slug) return redirectAnswer(`${question.settings.basePath}/c/${own}/${id}.json`, 301);
    const isAlone = subset === "/none" || isYes(question.query, "no_subcategories");
    const ids = new Set([category.id, ...(isAlone ? [] : categoriesBelow(question, category.id).map((one) => one.id))]);
    return topicListAnswer(question, {
      path: `/c/${slug}/${id}${subset}/l/latest`,
      isOn: ({ categoryId = 1 }) => ids.has(categoryId),
      isFirst: ({ pinned, categoryId }) => pinned === true && categoryId === category.id,
      withDefinitions: question.query.get("no_definitions") !== "true",
    });
  },
};
