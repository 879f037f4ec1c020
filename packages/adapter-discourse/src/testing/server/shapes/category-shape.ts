import type { CategoryRow, TopicRow } from "../../../forum/forum-row.js";
import { playedTexts } from "../../played-texts.js";
import { isDefinition } from "../definition-topic.js";
import { maySee } from "../may-see.js";
import { dayLength } from "../moments.js";
import type { Question } from "../route.js";
import { topicCounts } from "./topic-counts.js";

/** A category as lists of them show it, without those below it. */
export function categoryShape(question: Question, category: CategoryRow): Record<string, unknown> {
  const { year } = question.settings;
  const name = category.name ?? `Category ${category.id}`;
  const topics = topicsOf(question, category);
  const definition = topics.find(isDefinition);
  const below = categoriesBelow(question, category.id);
  return {
    id: category.id,
    name,
    color: "0088CC",
    text_color: "FFFFFF",
    ...(year >= 2025 && { style_type: "square", emoji: null, icon: null }),
    slug: playedTexts.categorySlug(name),
    ...topicFigures(question, topics),
    position: category.id,
    description: null,
    description_text: null,
    description_excerpt: null,
    topic_url: definition === undefined ? null : `/t/${playedTexts.slug(definition.id)}/${definition.id}`,
    read_restricted: category.readRestricted === true,
    permission: question.asker.isStaff ? 1 : null,
    notification_level: 1,
    topic_template: null,
    has_children: below.length > 0,
    ...(year >= 2024 && { subcategory_count: below.length === 0 ? null : below.length }),
    subcategory_ids: below.map(({ id }) => id),
    ...(category.id === 1 && { is_uncategorized: true }),
    ...(category.parentId !== undefined && { parent_category_id: category.parentId }),
    uploaded_logo: null,
    uploaded_background: null,
  };
}

/** The categories that the asker sees right below another; `undefined`: at the top. */
export function categoriesBelow(question: Question, parentId: number | undefined): readonly CategoryRow[] {
  return [...question.forum.categories.values()].filter((category) => {
    return category.parentId === parentId && maySee.category(question, category);
  });
}

function topicsOf({ forum }: Question, { id }: CategoryRow): readonly TopicRow[] {
  return [...forum.topics.values()].filter((topic) => {
    return (topic.categoryId ?? 1) === id && topic.archetype !== "private_message" && topic.deletedAt === undefined;
  });
}

/** Figures of a category, its definition not counted, nor what is below it. */
function topicFigures({ forum }: Question, topics: readonly TopicRow[]): Record<string, number> {
  const counted = topics.filter((topic) => topic.visible !== false && !isDefinition(topic));
  const since = (days: number): number =>
    counted.filter(({ createdAt = 0 }) => createdAt >= forum.now - days * dayLength).length;
  return {
    topic_count: counted.length,
    post_count: counted.reduce((sum, topic) => sum + topicCounts(forum, topic).posts, 0),
    topics_day: since(1),
    topics_week: since(7),
    topics_month: since(30),
    topics_year: since(365),
    topics_all_time: counted.length,
  };
}
