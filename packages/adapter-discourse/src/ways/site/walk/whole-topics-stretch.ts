import type { SourceError } from "@org/community-core/source";
import { topicsToRead } from "./topics-to-read.js";
import type { Stretch } from "./walk.js";
import { readWholeTopic } from "./whole-topic.js";

/** Topics that cannot be read one after the other until it is the forum that is broken, not the topics. */
const failuresInARow = 3;

/** Each topic that what was seen so far does not tell in full: by itself, with the posts that the feed does not have. */
export const wholeTopicsStretch: Stretch = {
  name: "whole-topics",
  async *run(walk) {
    for (const id of topicsToRead(walk)) walk.todo.add(id);
    const total = walk.todo.size;
    let failures = 0;
    let failed = 0;
    let last: SourceError | undefined;
    for (const id of [...walk.todo].sort((first, second) => first - second)) {
      const read = await readWholeTopic(walk, id);
      if (read.isErr()) {
        if (!mayBeTheTopicAlone.has(read.error.code) || ++failures >= failuresInARow) return read.error;
        last = read.error;
        failed++;
      } else failures = 0;
      walk.todo.delete(id);
      if (read.isOk()) yield { batch: read.value, at: id };
      walk.onProgress?.({ phase: "reading topics whole", done: total - walk.todo.size, total, unit: "topics" });
    }
    if (last !== undefined)
      yield { batch: { observedAt: walk.reader.now(), rows: [], issues: [passedOver(failed)] }, at: 0 };
    return undefined;
  },
};

const mayBeTheTopicAlone: ReadonlySet<string> = new Set([
  "site-failed",
  "site-timed-out",
  "answer-broken-off",
  "answer-not-understood",
  "answer-too-large",
]);

function passedOver(count: number) {
  return {
    kind: "issue",
    severity: "warning",
    code: "topic-not-readable",
    message: "Topics that the forum could not show whole, however often it was asked; they were passed over.",
    count,
  } as const;
}
