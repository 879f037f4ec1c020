import type { PlayedPage, PlayedPost } from "./played-page.js";

/** When the small page is asked. */
export const smallPageNow: number = Date.UTC(2026, 10, 20, 12);
const hour = 3_600_000;

/** A post of the small page: an hour after another, with a comment that has a reply, and a reaction of each kind. */
export function smallPost(number: number, more: Partial<PlayedPost> = {}): PlayedPost {
  const at = smallPageNow - (30 - number) * hour;
  const person = (name: string): string => `urn:li:person:${name}_${number}`;
  const reply = {
    id: `710000000000000060${number}`,
    actor: "urn:li:organization:90000001",
    at: at + 900,
    replies: [],
    reactions: [],
  };
  const liked = [{ actor: person("cas"), at: at + 950, type: "MAYBE" }];
  const comment = {
    id: `710000000000000050${number}`,
    actor: person("ann"),
    at: at + 800,
    replies: [reply],
    reactions: liked,
  };
  return {
    urn: `urn:li:${number % 2 === 0 ? "share" : "ugcPost"}:710000000000000010${number}`,
    activity: `urn:li:activity:710000000000000090${number}`,
    at,
    impressions: 10,
    comments: [comment],
    reactions: [{ actor: person("bob"), at: at + 700, type: "PRAISE" }],
    ...more,
  };
}

/** Three posts, each with an opening, a comment, a reply, a reaction to the post and one to the comment. */
export const smallPage: PlayedPage = {
  urn: "urn:li:organization:90000001",
  posts: [1, 2, 3].map((number) => smallPost(number)),
  followers: 9,
  now: smallPageNow,
};
