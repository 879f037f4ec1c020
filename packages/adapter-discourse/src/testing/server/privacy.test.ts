import { describe, expect, it } from "vitest";
import { type PersonalData, playedPersonalData } from "../played-personal-data.js";
import { renderDatabaseDump } from "../render-database-dump.js";
import { simulatedForum } from "../simulated-forum.js";
import { keys } from "./asked.js";
import { servers } from "./servers.js";
import type { ForumServer } from "./start-forum-server.js";

const start = servers();
const rows = simulatedForum();
const data = playedPersonalData(rows);

/** What everybody may ask of a site. */
const open = [
  ...["/site/basic-info", "/site", "/about", "/categories", "/latest", "/posts", "/posts/30", "/t/11", "/t/16"],
  ...["/directory_items", "/groups", "/groups/growers/members", "/u/user5", "/user_actions", "/post_action_users"],
  "/tags",
];

async function textOf(server: ForumServer, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const query = "?per_page=100&period=all&username=user5&filter=1,4,5&id=30&post_action_type_id=2";
  const texts: string[] = [];
  for (const path of open) {
    const answer = await fetch(`${server.url}${path}.json${query}`, { headers });
    expect([path, answer.status]).toEqual([path, 200]);
    texts.push(await answer.text());
  }
  return texts.join("\n");
}

/** Which of some texts stand in another, whole: `user1` is not in `user10`. */
function found(texts: readonly string[], within: string): readonly string[] {
  return texts.filter((text) => new RegExp(`${text.replaceAll(".", "\\.")}(?![0-9])`).test(within));
}

describe("what the played site says of people", () => {
  it("is their names and words, as with the real one, so that an adapter can be seen to leave them behind", async () => {
    const said = await textOf(await start());
    for (const kind of ["usernames", "names", "titles", "texts"] as const) {
      expect([kind, found(data[kind], said).length > 1]).toEqual([kind, true]);
    }
  });

  it("is never an address or where somebody came from, not even for staff unless they ask", async () => {
    const server = await start();
    for (const said of [await textOf(server), (await textOf(server, keys.admin)).replaceAll(/"email":"[^"]*"/g, "")]) {
      expect(found([...data.emails, ...data.ipAddresses], said)).toEqual([]);
    }
  });

  it("is nothing of what is restricted, deleted or private", async () => {
    const said = await textOf(await start());
    const secret = ["Secret of the staff", "Unlisted topic", "Deleted topic", "Private words", "Text of post 12"];
    expect(found(secret, said)).toEqual([]);
  });
});

it("a dump holds all of it", () => {
  const dump = renderDatabaseDump(rows);
  for (const [kind, texts] of Object.entries(data) as [keyof PersonalData, readonly string[]][]) {
    const expected = texts.filter((text) => kind !== "texts" || !smallActions.has(text));
    expect([kind, found(expected, dump).length]).toEqual([kind, expected.length]);
  }
});

/** Small actions have no text. */
const smallActions = new Set(
  rows.flatMap((row) => (row.kind === "post" && row.postType === 3 ? [`Text of post ${row.id}`] : [])),
);
