import type { Forum } from "../forum/forum.js";
import { IdIndex } from "../forum/id-index.js";
import { IdSet } from "../forum/id-set.js";

/** All topics that a row of their own or a post names, in the order of their ids, and the place of each among them. */
export class TopicIndex {
  readonly ids: Float64Array;
  readonly #places = new IdIndex();

  constructor({ topics, posts }: Forum) {
    const ids = new IdSet();
    for (const id of topics.ids()) ids.add(id);
    for (let row = 0; row < posts.length; row++) {
      if (posts.id.get(row) !== 0 && posts.topicId.get(row) !== 0) ids.add(posts.topicId.get(row));
    }
    this.ids = new Float64Array(ids.size);
    let place = 0;
    for (const id of ids) this.ids[place++] = id;
    this.ids.sort();
    for (const [index, id] of this.ids.entries()) this.#places.set(id, index);
  }

  /** The place of a topic, or -1. */
  placeOf(topicId: number): number {
    return this.#places.get(topicId);
  }
}
