import type { TopicRow } from "../../../forum/forum-row.js";
import type { PlayedForum } from "../../played-forum.js";
import type { Question } from "../route.js";

/** The tags of the forum in the order in which they came up: a tag's number is its place from 1. */
export function tagNumbers({ topics }: PlayedForum): ReadonlyMap<string, number> {
  const names = new Set([...topics.values()].flatMap(({ tags = [] }) => tags));
  return new Map([...names].map((name, index) => [name, index + 1]));
}

/** The tags of a topic: texts until early 2026, objects since; no key at all where tagging is off. */
export function tagFields({ forum, settings }: Question, { tags = [] }: TopicRow): Record<string, unknown> {
  if (!settings.tagging) return {};
  const numbers = tagNumbers(forum);
  return {
    tags: settings.year < 2026 ? tags : tags.map((name) => ({ id: numbers.get(name), name, slug: name })),
    ...(settings.year >= 2021 && { tags_descriptions: {} }),
  };
}
