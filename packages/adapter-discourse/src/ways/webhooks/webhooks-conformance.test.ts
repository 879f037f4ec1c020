import { gzipSync } from "node:zlib";
import { describeSourceAdapter } from "@org/community-conformance/vitest";
import type { CommonOptions } from "../../common-options.js";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { personalTexts } from "../../testing/personal-texts.js";
import { playedCounts } from "../../testing/played-counts.js";
import { renderWebhooks } from "../../testing/render-webhooks.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { ndjson, written } from "../../testing/written-files.js";

const folder = temporaryFolder();
const rows = simulatedForum();
const secret = "a secret of a played webhook";
const deliveries = renderWebhooks(rows, { secret });
// At least once, and in any order.
const text = ndjson([...deliveries, ...deliveries.slice(0, 50)].toReversed());
const good = written(folder, "good.ndjson", text);
const forged = { headers: { ...deliveries[5]?.headers }, body: `${deliveries[5]?.body} ` };
const malformed = written(folder, "malformed.ndjson", `${text}words\n{"headers":{}}\n${ndjson([forged])}`);
const packed = gzipSync(text);
const half = written(folder, "half.ndjson.gz", packed.subarray(0, packed.length / 2));
const counts = playedCounts(rows);

const create = (options: CommonOptions, webhooks = good, signedWith = secret) =>
  createDiscourseAdapter({
    ...{ source: "played", ...options, webhooks, secret: signedWith },
    ...{ restrictedCategories: [2], everyDelivery: true },
  });

for (const [form, otherForm] of [
  ["columns", "records"],
  ["records", "columns"],
] as const) {
  describeSourceAdapter(`kept webhooks as ${form}`, {
    create: () => create({ form }),
    otherForm: () => create({ form: otherForm }),
    expected: {
      counts: {
        // All accounts were delivered as they were made, silent ones too: a list it is not, for all that.
        member: new Set(rows.flatMap((row) => (row.kind === "user" ? [row.id] : []))).size,
        duty: counts.roles - 1,
        venue: 0,
        conversation: counts.topics,
        contribution: counts.content + counts.acts,
        reactionTotal: counts.content,
        observation: 1,
        issue: 2,
      },
    },
    malformed: {
      create: () => create({ form }, malformed),
      issueCodes: ["no-delivery", "signature-wrong"],
      rejected: 3,
    },
    interrupted: () => create({ form }, half),
    unauthorised: {
      create: () => create({ form }, good, "another secret, which is wrong"),
      secret: "another secret, which is wrong",
    },
    classified: {
      texts: personalTexts(rows),
      create: () => create({ form, include: ["member.name", "conversation.title"] }),
    },
  });
}
