import { gzipSync } from "node:zlib";
import { describeSourceAdapter } from "@org/community-conformance/vitest";
import type { CommonOptions } from "../../common-options.js";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { personalTexts } from "../../testing/personal-texts.js";
import { playedCounts } from "../../testing/played-counts.js";
import { renderTopicAnswers } from "../../testing/render-topic-answers.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { written } from "../../testing/written-files.js";

const folder = temporaryFolder();
const rows = simulatedForum();
const answers = renderTopicAnswers(rows);
const good = written(folder, "good.ndjson", answers);
const malformed = written(folder, "malformed.ndjson", `${answers}{"post_stream":\n[1,2]\n{"id":3}\n`);
const packed = gzipSync(answers);
const half = written(folder, "half.ndjson.gz", packed.subarray(0, packed.length / 2));
const counts = playedCounts(rows);

const create = (options: CommonOptions, topicAnswers = good) =>
  createDiscourseAdapter({ source: "played", ...options, topicAnswers, everyTopic: true });

for (const [form, otherForm] of [
  ["columns", "records"],
  ["records", "columns"],
] as const) {
  describeSourceAdapter(`topic answers as ${form}`, {
    create: () => create({ form }),
    otherForm: () => create({ form: otherForm }),
    expected: {
      counts: {
        ...{ member: counts.authors, duty: counts.rolesOfAuthors, conversation: counts.topics, observation: 1 },
        ...{ contribution: counts.content + counts.acts, reactionTotal: counts.content },
        // Replies to what is gone, and one to what is dated later: both are planted.
        issue: 2,
      },
    },
    malformed: { create: () => create({ form }, malformed), issueCodes: ["topic-unreadable"], rejected: 3 },
    interrupted: () => create({ form }, half),
    classified: {
      texts: personalTexts(rows),
      create: () => create({ form, include: ["member.name", "conversation.title"] }),
    },
  });
}
