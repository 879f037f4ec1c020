import { jsonAnswer } from "../answer.js";
import { maySee } from "../may-see.js";
import type { Question, Route } from "../route.js";
import { categoryShape } from "../shapes/category-shape.js";
import { tagNumbers } from "../shapes/tag-shape.js";

const actionTypes = [
  [2, "like", false],
  [3, "off_topic", true],
  [4, "inappropriate", true],
  [6, "notify_user", false],
  [7, "notify_moderators", true],
  [8, "spam", true],
  [10, "illegal", true],
] as const;

/** All that a browser needs to know of the site at once, all visible categories among it. */
export const siteRoute: Route = {
  path: /^\/site$/,
  answer: (question) => {
    const { forum, settings } = question;
    const tags = [...tagNumbers(forum)];
    return jsonAnswer({
      default_archetype: "regular",
      notification_types: { mentioned: 1, replied: 2, quoted: 3, edited: 4, liked: 5 },
      post_types: { regular: 1, moderator_action: 2, small_action: 3, whisper: 4 },
      trust_levels: { newuser: 0, basic: 1, member: 2, regular: 3, leader: 4 },
      groups: [...forum.groups.values()].map(({ id, name, automatic }) => ({
        id,
        name: name ?? `group${id}`,
        flair_url: null,
        ...(settings.year >= 2025 && { automatic: automatic === true }),
      })),
      uncategorized_category_id: 1,
      post_action_types: actionTypes.map(actionTypeShape(question)),
      topic_flag_types: actionTypes.filter(([, , isFlag]) => isFlag).map(actionTypeShape(question)),
      can_tag_topics: settings.tagging,
      top_tags:
        settings.year < 2026 ? tags.map(([name]) => name) : tags.map(([name, id]) => ({ id, name, slug: name })),
      categories: [...forum.categories.values()]
        .filter((category) => maySee.category(question, category))
        .slice(0, settings.lazyCategories ? 2 : Number.MAX_SAFE_INTEGER)
        .map((category) => categoryShape(question, category)),
      archetypes: [
        { id: "regular", name: "Regular Topic", options: [] },
        { id: "private_message", name: "Private Message", options: [] },
        { id: "banner", name: "Banner Topic", options: [] },
      ],
      user_fields: [],
      auth_providers: [],
    });
  },
};

function actionTypeShape({ settings }: Question) {
  return ([id, nameKey, isFlag]: (typeof actionTypes)[number]): Record<string, unknown> => ({
    id,
    name_key: nameKey,
    name: nameKey,
    description: "",
    short_description: "",
    is_flag: isFlag,
    ...(settings.year >= 2024 && { enabled: true, applies_to: ["Post"], require_message: id === 7 }),
  });
}
