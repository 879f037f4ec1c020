import type { Forum } from "../forum/forum.js";
import type { ForumRow } from "../forum/forum-row.js";

/** Notes which topics rows may change, before they are put into a forum. */
export class TouchedTopics {
  readonly ids: Set<number> = new Set();
  readonly #forum: Forum;

  constructor(forum: Forum) {
    this.#forum = forum;
  }

  note(row: ForumRow): void {
    switch (row.kind) {
      case "topic":
        this.ids.add(row.id);
        return;
      case "solution":
        this.ids.add(row.topicId);
        return;
      case "post":
        this.#notePost(row.id);
        if (row.topicId !== undefined) this.ids.add(row.topicId);
        return;
      case "postAction":
      case "postRevision":
        this.#notePost(row.postId);
        return;
      case "category":
        if (this.#forum.categories.get(row.id)?.readRestricted !== row.readRestricted) this.#noteCategory(row.id);
        return;
      case "gone":
        if (row.of === "topic" || row.of === "solution") this.ids.add(row.id);
        else if (row.of === "category") this.#noteCategory(row.id);
        else if (row.of !== "user") this.#notePost(row.id);
        return;
      default:
    }
  }

  /** The topic that a post was in. */
  #notePost(id: number): void {
    const { posts } = this.#forum;
    const row = posts.rowOf(id);
    if (row >= 0) this.ids.add(posts.topicId.get(row));
  }

  /** The topics of a category; of some only posts may be known. */
  #noteCategory(id: number): void {
    const { topics, posts } = this.#forum;
    for (const topic of topics.sorted()) if (topic.categoryId === id) this.ids.add(topic.id);
    for (let row = 0; row < posts.length; row++) {
      if (posts.id.get(row) !== 0 && posts.categoryId.get(row) === id) this.ids.add(posts.topicId.get(row));
    }
  }
}
