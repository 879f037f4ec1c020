import { describe, expect, it } from "vitest";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { keptLines } from "../../testing/kept-lines.js";
import { firstLook } from "../../testing/later-forum.js";
import { playedAddress } from "../../testing/played-address.js";
import { readSite } from "../../testing/read-site.js";
import { startForumServer } from "../../testing/server/start-forum-server.js";
import { simulatedForum, smallForum } from "../../testing/simulated-forum.js";
import { siteAdapter } from "../../testing/site-fixture.js";
import { canRunSources, outputOf, sourceProcess } from "../../testing/source-process.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";

const rows = simulatedForum({ ...smallForum, days: 20 });
const asked = { apiKey: "played-admin-key", apiUsername: "system", atLength: ["moderationActs", "reactions"] } as const;
const module = new URL("../../testing/site-reader-process.ts", import.meta.url);

/** Requests of a process until it is killed, by seed: a fixed sequence that looks like chance. */
function killAfter(seed: number, attempt: number): number {
  return 1 + ((seed * 7_919 + attempt * 104_729) % 61);
}

/** Runs a process on the archive; killed with a request of the site's, or just after its answer has gone out. */
async function run(archive: string, kill?: { readonly after: number; readonly isLate: boolean }) {
  let child: ReturnType<typeof sourceProcess> | undefined;
  const meanwhile = {
    after: /./,
    nth: kill?.after ?? Number.MAX_SAFE_INTEGER,
    change: (same: typeof rows) => {
      if (kill?.isLate === true) setImmediate(() => child?.kill("SIGKILL"));
      else child?.kill("SIGKILL");
      return same;
    },
  };
  const server = await startForumServer({ rows, meanwhile: [meanwhile] });
  const options = { site: playedAddress, source: "played", archive, ...asked };
  child = sourceProcess(module, JSON.stringify(options), server.url, String(firstLook));
  const { text, isWhole } = await outputOf(child);
  await server.close();
  return { text, isWhole, requests: server.requests.length };
}

async function factsIn(archive: string): Promise<readonly string[]> {
  const adapter = createDiscourseAdapter({ archive, source: "played", form: "records" })._unsafeUnwrap();
  const { facts, end } = await readSite(adapter);
  expect(end?.complete).toBe(true);
  return facts;
}

// Older versions of Node cannot run the sources in a process of their own.
describe.skipIf(!canRunSources)("a reader that is killed again and again", () => {
  it.each([1, 2, 3])(
    "goes on where it was, and ends with the same (seed %i)",
    async (seed) => {
      const server = await startForumServer({ rows });
      const usual = await readSite(siteAdapter(server, firstLook, { ...asked, form: "records" }));
      await server.close();
      const archive = temporaryFolder();
      let killed = 0;
      let last = { text: "", isWhole: false, requests: 0 };
      for (let attempt = 0; !last.isWhole; attempt++) {
        // The survey alone takes a dozen requests: who is killed earlier every time comes to nothing.
        const kill = attempt < 8 ? { after: killAfter(seed, attempt), isLate: attempt % 2 === 0 } : undefined;
        last = await run(archive, kill);
        if (!last.isWhole) killed++;
      }
      expect(killed).toBeGreaterThan(2);
      expect(last.text).toBe("complete");
      expect(await factsIn(archive)).toEqual(usual.facts);
      const lines = keptLines(archive).filter((line) => /"kind":"post/.test(line));
      expect(new Set(lines).size).toBe(lines.length);
    },
    60_000,
  );
});
