import type { ForumRow } from "../forum/forum-row.js";
import { PlayedForum } from "./played-forum.js";
import { playedTexts } from "./played-texts.js";

/** What of a played forum is about people, by kind: each text is long enough to be looked for in any output. */
export interface PersonalData {
  readonly usernames: readonly string[];
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly ipAddresses: readonly string[];
  readonly titles: readonly string[];
  /** What was written, up to where texts begin to differ in kind. */
  readonly texts: readonly string[];
}

/** All that a played forum knows of people, so that a test can prove what of it comes out, and what does not. */
export function playedPersonalData(rows: readonly ForumRow[]): PersonalData {
  const { users, topics, posts } = new PlayedForum(rows);
  const people = [...users.values()].filter(({ id }) => id > 0);
  return {
    usernames: people.map(({ id }) => playedTexts.username(id)),
    names: people.map(playedTexts.name),
    emails: people.map(({ id }) => playedTexts.email(id)),
    ipAddresses: people.map(({ id }) => playedTexts.ipAddress(id)),
    titles: [...topics.values()].map(playedTexts.title),
    texts: [...posts.keys()].map((id) => `Text of post ${id}`),
  };
}
