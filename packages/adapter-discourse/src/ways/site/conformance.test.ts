import type { ConformanceHarness } from "@org/community-conformance";
import { describeSourceAdapter } from "@org/community-conformance/vitest";
import type { SourceAdapter } from "@org/community-core/source";
import { afterAll } from "vitest";
import type { CommonOptions } from "../../common-options.js";
import { firstLook, laterForum, secondLook } from "../../testing/later-forum.js";
import { type ForumServer, startForumServer } from "../../testing/server/start-forum-server.js";
import { simulatedForum, smallForum } from "../../testing/simulated-forum.js";
import { siteCounts } from "../../testing/site-counts.js";
import { siteAdapter } from "../../testing/site-fixture.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import type { SiteOptions } from "./site-options.js";

type Options = Partial<SiteOptions> & CommonOptions;

// Two weeks are enough to show one of everything.
const rows = simulatedForum({ ...smallForum, days: 14 });
const counts = siteCounts(rows);
const settings = { userKeys: new Map([["key-of-somebody", 104]]) };
const server = await startForumServer({ rows, settings });
const later = await startForumServer({ rows: laterForum(rows) });
const failing = await startForumServer({
  rows,
  settings,
  mishaps: [{ kind: "bad-gateway", on: /^\/posts\.json\?before=\d/, times: Number.MAX_SAFE_INTEGER }],
});
// The first list of topics is asked for to describe the site, the second one to read it.
const limit = { kind: "request-limit", on: /^\/latest/, skip: 1, seconds: 39 } as const;
const busy = await startForumServer({ rows, settings, mishaps: [limit] });
afterAll(() => Promise.all([server, later, failing, busy].map((one) => one.close())));

const secret = "wrong-but-secret-key";
const admin: Options = { apiKey: "played-admin-key", apiUsername: "system" };

/** What every reader of the simulated forum gets alike. */
const always = {
  ...{ venue: counts.categories, stakeholderGroup: counts.groups, duty: counts.roles },
  ...{ conversation: counts.topics, observation: 1 },
  // Replies to what is gone, and one to what is dated later: both are planted.
  issue: 2,
};

const anonymous = { ...always, member: counts.people, contribution: counts.content, reactionTotal: counts.content };

// The account that never confirmed its address stands on lists for staff alone.
const forStaff = { ...always, member: counts.people + 1 };
const ofStaff = counts.content + counts.flags + counts.edits;
const atLength = counts.likes + counts.acts + counts.handledFlags;

describeSourceAdapter("the site without a key", harness({ form: "records" }, anonymous));
describeSourceAdapter(
  "the site with the key of a user",
  harness({ userApiKey: "key-of-somebody", form: "records" }, anonymous),
);
describeSourceAdapter(
  "the site with a key of the administration",
  harness({ ...admin, form: "columns" }, { ...forStaff, contribution: ofStaff, reactionTotal: counts.content }),
);
describeSourceAdapter("the site without a key, into an archive", archived({ form: "columns" }, anonymous));
describeSourceAdapter(
  "the site at length, into an archive",
  archived(
    { ...admin, atLength: ["moderationActs", "reactions"], form: "records" },
    { ...forStaff, contribution: ofStaff + atLength },
  ),
);

function harness(options: Options, counted: object, fresh: () => Options = () => ({})): ConformanceHarness {
  const adapter = (one: ForumServer, more: Options = {}): SourceAdapter =>
    siteAdapter(one, firstLook, { ...options, ...fresh(), ...more });
  return {
    create: () => adapter(server),
    otherForm: () => adapter(server, { form: options.form === "records" ? "columns" : "records" }),
    expected: { counts: counted },
    interrupted: () => adapter(failing),
    unauthorised: {
      create: () => adapter(server, options.userApiKey === undefined ? { apiKey: secret } : { userApiKey: secret }),
      secret,
    },
    rateLimited: { create: (wait) => adapter(busy, { wait }), retryAfterSeconds: 39 },
    classified: {
      texts: ["Name of 5", "Founder of the forum", "Welcome, pinned and old", "user101", "Text of post 30."],
      create: () => adapter(server, { include: ["member.name", "conversation.title"] }),
    },
  };
}

/**
 * The same with an archive, and at two moments: read in full at the second, it is read into an archive of its own, so
 * that nothing is left from before.
 */
function archived(options: Options, counted: object): ConformanceHarness {
  const fresh = (): Options => ({ archive: temporaryFolder(), rescan: 1 });
  let before: Options = {};
  return {
    ...harness(options, counted, fresh),
    incremental: {
      before: () => {
        before = fresh();
        return siteAdapter(server, firstLook, { ...options, ...before });
      },
      after: (): SourceAdapter => {
        const known = siteAdapter(later, secondLook, { ...options, ...before });
        const anew = siteAdapter(later, secondLook, { ...options, ...fresh() });
        return { ...known, read: (request) => (request?.cursor === undefined ? anew : known).read(request) };
      },
    },
  };
}
