import type { CategoryRow } from "../../../forum/forum-row.js";
import type { PlayedForum } from "../../played-forum.js";
import { playedTexts } from "../../played-texts.js";
import { redirectAnswer } from "../answer.js";
import { isDefinition } from "../definition-topic.js";
import { maySee } from "../may-see.js";
import { isYes } from "../query-values.js";
import { refusals } from "../refusals.js";
import type { Route } from "../route.js";
import { categoriesBelow } from "../shapes/category-shape.js";
import { topicListAnswer } from "../topic-list.js";

/** Topics of a category and of those below it; with `/none` of it alone. The one that defines it is among them. */
export const categoryTopicsRoute: Route = {
  path: /^\/c\/(.+?)\/(\d+)(\/none|\/all)?(?:\/l\/latest)?$/,
  answer: (question, slug = "", id = "0", subset = "") => {
    const { forum, settings, query } = question;
    const category = forum.categories.get(Number(id));
    if (category === undefined || !maySee.category(question, category)) return refusals.notFound();
    const own = slugPath(forum, category);
    if (own !== slug) return redirectAnswer(`${settings.basePath}/c/${own}/${id}${subset}.json`, 301);
    const isAlone = subset === "/none" || isYes(query, "no_subcategories");
    const below = isAlone ? [] : categoriesBelow(question, category.id);
    const ids = new Set([category, ...below].map((one) => one.id));
    const withoutDefinition = query.get("no_definitions") === "true";
    return topicListAnswer(question, {
      path: `/c/${slug}/${id}${subset}/l/latest`,
      isOn: (topic) => {
        if (!ids.has(topic.categoryId ?? 1)) return false;
        return !isDefinition(topic) || (topic.categoryId === category.id && !withoutDefinition);
      },
      isFirst: ({ pinned, categoryId }) => pinned === true && categoryId === category.id,
    });
  },
};

/** The slugs from the top down. */
function slugPath({ categories }: PlayedForum, category: CategoryRow): string {
  const own = playedTexts.categorySlug(category.name ?? "");
  const parent = categories.get(category.parentId ?? 0);
  return parent === undefined ? own : `${playedTexts.categorySlug(parent.name ?? "")}/${own}`;
}
