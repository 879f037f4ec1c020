import { expect, it } from "vitest";
import { renderTopicAnswers, topicAnswers } from "./render-topic-answers.js";
import { askers } from "./server/asker.js";
import { at, each, listAt } from "./server/json-places.js";
import { simulatedForum } from "./simulated-forum.js";

const rows = simulatedForum();

it("gives every topic that everybody finds, one on each line, the definitions among them", () => {
  const lines = renderTopicAnswers(rows).trimEnd().split("\n");
  const ids = lines.map((line) => at(JSON.parse(line), "id"));
  const expected = rows.flatMap((row) => (row.kind === "topic" ? [row.id] : [])).filter((id) => id < 12 || id > 15);
  expect(ids).toEqual(expected.toSorted((one, other) => one - other));
});

it("gives all posts of each, or the first of them with the ids of all", () => {
  for (const answer of topicAnswers(rows)) {
    expect(each(answer, ["post_stream", "posts"], "id")).toEqual(listAt(answer, "post_stream", "stream"));
  }
  const cut = topicAnswers(rows, { cutAt: 2 });
  expect(cut.every((answer) => listAt(answer, "post_stream", "posts").length <= 2)).toBe(true);
  expect(cut.some((answer) => listAt(answer, "post_stream", "stream").length > 2)).toBe(true);
});

it("gives staff what only staff see", () => {
  const ids = topicAnswers(rows, { asker: askers.system }).map((answer) => answer["id"]);
  expect(ids).toEqual(expect.arrayContaining([12, 13]));
  expect(ids).not.toContain(15);
});
