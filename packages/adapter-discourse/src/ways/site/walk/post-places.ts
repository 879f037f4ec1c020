import type { Forum } from "../../../forum/forum.js";

/** The ids of posts by their places: some answers name a post by its topic and number alone. */
export function postPlaces({ posts }: Forum): (topicId: number, postNumber: number) => number | undefined {
  const ids = new Map<string, number>();
  for (let row = 0; row < posts.length; row++) {
    const id = posts.id.get(row);
    if (id !== 0) ids.set(`${posts.topicId.get(row)}/${posts.postNumber.get(row)}`, id);
  }
  return (topicId, postNumber) => ids.get(`${topicId}/${postNumber}`);
}
