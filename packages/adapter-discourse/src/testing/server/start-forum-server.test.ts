import { afterEach, expect, it } from "vitest";
import { simulatedForum } from "../simulated-forum.js";
import { type ForumServer, startForumServer } from "./start-forum-server.js";

let server: ForumServer | undefined;
afterEach(() => server?.close());

it("answers on loopback, and remembers what it was asked", async () => {
  server = await startForumServer({ rows: simulatedForum() });
  const answer = await fetch(`${server.url}/latest.json?page=0`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    topic_list: { per_page: 30, more_topics_url: "/latest?no_definitions=true&page=1" },
  });
  expect(server.requests).toMatchObject([{ method: "GET", target: "/latest.json?page=0", status: 200 }]);
});

it("goes on with other rows", async () => {
  server = await startForumServer({ rows: [] });
  expect((await fetch(`${server.url}/t/16.json`)).status).toBe(404);
  server.setRows(simulatedForum());
  expect((await fetch(`${server.url}/t/16.json`)).status).toBe(200);
});
