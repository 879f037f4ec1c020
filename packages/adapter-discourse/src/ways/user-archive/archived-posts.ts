import type { PostRow, TopicRow } from "../../forum/forum-row.js";
import { ValueCells } from "../../tables/value-cells.js";

/** Whether these are the columns of what a user wrote, in the archives of any version. */
export function isArchivedPosts(columns: readonly string[]): boolean {
  const hasText = columns.includes("post_raw") || columns.includes("post");
  return hasText && ["is_pm", "url", "created_at"].every((column) => columns.includes(column));
}

/** A post of an archive with its topic. */
export interface ArchivedPost {
  readonly post: PostRow;
  readonly topic: TopicRow;
}

/** What a dash says of a category: there is none, because this is a private message, or not everybody may see it. */
const noCategory = "-";

/**
 * Reads rows of what a user wrote. Whether a post is a private message stands there in the words of some language, so
 * that the category decides; a post without a text is a small action.
 */
export function archivedPostReader(
  columns: readonly string[],
  ownerId: number,
  withTitles: boolean,
): (values: readonly string[]) => ArchivedPost | "skipped" | undefined {
  const cells = new ValueCells(columns);
  const ids = new OwnIds();
  return (values) => {
    // A blank line stands for a post whose topic is lost.
    if (values.length === 0) return "skipped";
    if (!cells.isNow(values)) return undefined;
    const category = cells.text("categories") ?? cells.text("category");
    const text = cells.text("post_raw") ?? cells.text("post");
    if (category === noCategory || text === undefined) return "skipped";
    const place = placeIn(cells.text("url") ?? "");
    const [createdAt, likeCount] = [cells.moment("created_at"), cells.number("like_count")];
    if (category === undefined || place === undefined || createdAt === undefined) return undefined;
    if (cells.faulty !== undefined) return undefined;
    const title = withTitles ? cells.text("topic_title") : undefined;
    const post = { kind: "post", id: ids.of(place), ...place, postType: 1, userId: ownerId, createdAt } as const;
    return {
      post: likeCount === undefined ? post : { ...post, likeCount },
      topic: { kind: "topic", id: place.topicId, archetype: "regular", ...(title !== undefined && { title }) },
    };
  };
}

interface PostPlace {
  readonly topicId: number;
  readonly postNumber: number;
}

/** The topic and the number of a post at the end of an address such as `https://forum.example.org/t/seeds/101/3`. */
function placeIn(url: string): PostPlace | undefined {
  const [, topicId, postNumber] = /\/t\/(?:[^/]+\/)?(\d{1,9})\/(\d{1,9})$/.exec(url) ?? [];
  if (topicId === undefined || postNumber === undefined) return undefined;
  return { topicId: Number(topicId), postNumber: Number(postNumber) };
}

/** Archives have no ids of posts: each gets one of its own, below all that Discourse gives. */
class OwnIds {
  readonly #known = new Map<string, number>();

  of({ topicId, postNumber }: PostPlace): number {
    const key = `${topicId} ${postNumber}`;
    const id = this.#known.get(key) ?? -this.#known.size - 1;
    this.#known.set(key, id);
    return id;
  }
}
