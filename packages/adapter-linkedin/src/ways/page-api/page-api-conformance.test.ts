import { describeSourceAdapter } from "@org/community-conformance/vitest";
import { afterAll } from "vitest";
import type { CommonOptions } from "../../options.js";
import { adapterOf, PlayedClock } from "../../testing/page-api/page-api-bench.js";
import { pageApiTexts } from "../../testing/page-api/played-bodies.js";
import { type PlayedAnswer, refusal } from "../../testing/page-api/played-call.js";
import { commentsOf } from "../../testing/page-api/played-page.js";
import { simulatedPage } from "../../testing/page-api/simulated-page.js";
import { type PageApiSettings, startPageApi } from "../../testing/page-api/start-page-api.js";
import { temporaryFolder } from "../../testing/written-files.js";
import type { PageApiOptions } from "./page-api-options.js";

const page = simulatedPage();
const base = temporaryFolder();
let folders = 0;

async function playing(settings: Partial<PageApiSettings> = {}) {
  const server = await startPageApi({ ...settings, page });
  afterAll(() => server.close());
  return (more: Partial<PageApiOptions & CommonOptions> = {}) =>
    adapterOf(server, page.urn, new PlayedClock(page.now), more);
}

/** Comments of which two have neither a name nor a moment. */
function malformed(answer: PlayedAnswer): PlayedAnswer {
  const { elements, ...others } = JSON.parse(answer.body);
  return {
    ...answer,
    body: JSON.stringify({ ...others, elements: [...elements, { message: {} }, { id: "1", created: {} }] }),
  };
}

const [first] = page.posts.filter((post) => commentsOf(post).length > 0);
const good = await playing();
const broken = await playing({
  changed: ({ resource, keys }, answer) =>
    resource === "comments" && keys[0] === first?.urn ? malformed(answer) : answer,
});
const half = await playing({
  instead: ({ resource }) => (resource === "comments" ? { status: 500, body: "" } : undefined),
});

// By the records' own rules, counted from the played page: see `page-api-way.test.ts` for which acts these are.
const since = page.now - 48 * 3_600_000;
const isNew = ({ at }: { readonly at: number }): boolean => at > since;
const comments = page.posts.flatMap(commentsOf);
const contributions =
  page.posts.filter(isNew).length +
  comments.filter(isNew).length +
  [...page.posts, ...comments.filter(isNew)].flatMap(({ reactions }) => reactions.filter(isNew)).length;
// 90 days of 7 totals of posts, of 3 of followers, and of 6 of views; 7 of each post; followers as a whole and by 6 facets.
const aggregates = 90 * (7 + 3 + 6) + page.posts.length * 7 + 1 + 6;

for (const [form, otherForm, where] of [
  ["records", "columns", "nowhere"],
  ["columns", "records", "a folder"],
] as const) {
  const kept = (): Partial<PageApiOptions> => (where === "nowhere" ? {} : { folder: `${base}/${folders++}` });
  describeSourceAdapter(`a page's interface as ${form}, kept in ${where}`, {
    create: () => good({ form, ...kept() }),
    otherForm: () => good({ form: otherForm, ...kept() }),
    expected: {
      counts: { venue: 1, aggregate: aggregates, contribution: contributions, observation: 3, issue: 1 },
      capabilities: [
        ...(["openings", "replies", "reactions", "authors", "conversations", "replyTargets"] as const),
        ...(["venues", "aggregates"] as const),
      ],
    },
    malformed: { create: () => broken({ form, ...kept() }), issueCodes: ["row-unreadable"], rejected: 2 },
    interrupted: () => half({ form, ...kept() }),
    unauthorised: {
      create: () => good({ form, ...kept(), environment: { PLAYED_TOKEN: "AQX-refused-token" } }),
      secret: "AQX-refused-token",
    },
    rateLimited: {
      create: async (wait) => {
        let isFirst = true;
        const limited = await playing({
          instead: ({ resource }) => {
            if (resource !== "posts" || !isFirst) return undefined;
            isFirst = false;
            return { ...refusal(429, "TOO_MANY_REQUESTS", 101), headers: { "retry-after": "7" } };
          },
        });
        return limited({ form, ...kept(), wait });
      },
      retryAfterSeconds: 7,
    },
    classified: { texts: pageApiTexts },
  });
}
