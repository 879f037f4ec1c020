import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readTopicAnswer } from "../answers/topic-answer.js";
import { lines } from "../ways/lines.js";
import { openFile } from "../ways/open-file.js";
import { readKeys, type SeenKey } from "./read-keys.js";
import { topicAnswers } from "./render-topic-answers.js";
import { simulatedForum } from "./simulated-forum.js";

/** Answers of a real forum of late 2025; not part of the project, so that the tests skip where it is not there. */
const file = fileURLToPath(
  new URL("../../../../../shared/data/discourse-foundationdb/topics.ndjson.gz", import.meta.url),
);

describe.skipIf(!existsSync(file))("played answers beside real ones of the same year", async () => {
  const real = existsSync(file) ? await realAnswers() : [];
  // The first twenty posts, as the real ones have them.
  const played = topicAnswers(simulatedForum(), { cutAt: 20, settings: { year: 2025 } });
  const ofReal = readKeys(real, readTopicAnswer);
  const ofPlayed = readKeys(played, readTopicAnswer);
  // The real forum has no accepted answers.
  const paths = [...new Set([...ofReal.keys(), ...ofPlayed.keys()])]
    .filter((path) => !/^accepted_answer/.test(path))
    .sort();

  it("looks at all answers", () => {
    expect(real).toHaveLength(2_057);
    expect(played.length).toBeGreaterThan(40);
    expect(paths).toContain("post_stream.posts[].actions_summary[].count");
  });

  it.each(paths)("has %s always, sometimes or never, as the real ones", (path) => {
    expect(howOften(ofPlayed.get(path))).toBe(howOften(ofReal.get(path)));
  });

  it.each(paths.filter((path) => !madeAnonymous.has(path)))(
    "has no kind of value of %s that real ones have not",
    (path) => {
      const expected = [...(ofReal.get(path)?.kinds ?? []), ...(onlyPlayed.get(path) ?? [])];
      expect(expected).toEqual(expect.arrayContaining([...(ofPlayed.get(path)?.kinds ?? [])]));
    },
  );

  it("says nothing in a post or topic that real ones never say", () => {
    const known = new Set(keysOf(real));
    expect(keysOf(played).filter((key) => !known.has(key))).toEqual(notInTheRealForum);
  });
});

/** Keys whose values were taken out of the real answers. */
const madeAnonymous = new Set(["post_stream.posts[].name"]);

/** What the real forum happens not to hold: a deleted account. */
const onlyPlayed = new Map([
  ["user_id", ["null"]],
  ["post_stream.posts[].user_id", ["null"]],
  ["post_stream.posts[].trust_level", ["null"]],
]);

/** What the real forum happens not to hold: an accepted answer, a hidden post, users that show their status. */
const notInTheRealForum: readonly string[] = [
  "accepted_answer",
  "post_stream.posts[].hidden_reason_id",
  "post_stream.posts[].mentioned_users",
];

function howOften(seen: SeenKey | undefined): string {
  if (seen === undefined || seen.present === 0) return "never";
  return seen.present === seen.of ? "always" : "sometimes";
}

function keysOf(answers: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const keys = new Set<string>();
  for (const answer of answers) {
    for (const key of Object.keys(answer)) keys.add(key);
    for (const post of postsOf(answer)) for (const key of Object.keys(post)) keys.add(`post_stream.posts[].${key}`);
  }
  return [...keys].sort();
}

function postsOf({ post_stream: stream }: Readonly<Record<string, unknown>>): readonly object[] {
  if (typeof stream !== "object" || stream === null || !("posts" in stream)) return [];
  return Array.isArray(stream.posts) ? stream.posts : [];
}

async function realAnswers(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const answers: Readonly<Record<string, unknown>>[] = [];
  for await (const { text = "" } of lines(openFile(file), 64_000_000)) answers.push(JSON.parse(text));
  return answers;
}
