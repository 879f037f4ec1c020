import { describe, expect, it } from "vitest";
import { csvText } from "./csv-text.js";
import { renderDataExplorerCsv, renderDataExplorerJson, selected } from "./render-data-explorer.js";
import { renderStaffActions } from "./render-staff-actions.js";
import { renderUserArchive } from "./render-user-archive.js";
import { renderUserList } from "./render-user-list.js";
import { at, listAt } from "./server/json-places.js";
import { simulatedForum } from "./simulated-forum.js";
import { playedTables } from "./tables/played-tables.js";

const rows = simulatedForum();

/** Headers as §14 of the fact sheet gives them. */
describe("the list of users", () => {
  const header =
    "id,name,username,email,title,created_at,last_seen_at,last_posted_at,last_emailed_at,trust_level,approved,suspended_at,suspended_till,silenced_till,active,admin,moderator,ip_address,staged,secondary_emails,topics_entered,posts_read_count,time_read,topic_count,post_count,likes_given,likes_received,location,website,views";

  it("has its columns, fields of the site before the groups, and a line for each person", () => {
    const lines = renderUserList(rows, ["Town"]).split("\n");
    expect(lines[0]).toBe(`${header},Town (custom user field),group_names`);
    expect(lines).toHaveLength(
      2 + new Set(rows.flatMap((row) => (row.kind === "user" && row.id > 0 ? [row.id] : []))).size,
    );
    expect(lines[1]).toMatch(/^1,Founder of the forum,user1,user1@mail\.example,,2022-11-27 00:00:00 UTC,/);
  });

  it("quotes a comma twice", () => {
    const doe = { kind: "user" as const, id: 3, name: "Doe, Jane", createdAt: 0 };
    expect(renderUserList([doe])).toContain('\n3,"""Doe, Jane""",user3,');
  });
});

describe("the log of staff", () => {
  it("has its columns, and a line for each act", () => {
    const text = renderStaffActions(rows);
    expect(text.split("\n")[0]).toBe("staff_user,action,subject,created_at,details,context");
    const closings = rows.filter((row) => row.kind === "post" && row.actionCode === "closed.enabled");
    expect(text.match(/,topic_closed,/g)).toHaveLength(closings.length);
    expect(text.match(/,delete_post,/g)).toHaveLength(1);
    expect(text).toContain('raw: Text of post 13."');
  });
});

describe("what users download of their own data", () => {
  const archive = renderUserArchive(rows, { userId: 1, yesNo: ["Ja", "Nein"], baseUrl: "https://forum.example.org/f" });

  it.each([
    ["user_archive.csv", "topic_title,categories,is_pm,post_raw,post_cooked,like_count,reply_count,url,created_at"],
    ["likes.csv", "id,post_id,topic_id,post_number,created_at,updated_at,deleted_at,deleted_by"],
    [
      "flags.csv",
      "id,post_id,flag_type,created_at,updated_at,deleted_at,deleted_by,related_post_id,targets_topic,was_take_action",
    ],
    ["visits.csv", "visited_at,posts_read,mobile,time_read"],
    ["badges.csv", "badge_id,badge_name,granted_at,post_id,seq,granted_manually,notification_id,featured_rank"],
    ["queued_posts.csv", "id,verdict,category_id,topic_id,post_raw,other_json"],
    [
      "auth_tokens.csv",
      "id,auth_token_hash,prev_auth_token_hash,auth_token_seen,client_ip,user_agent,seen_at,rotated_at,created_at,updated_at",
    ],
  ])("has the columns of %s", (name, header) => {
    expect(archive.get(name)?.split("\n")[0]).toBe(header);
  });

  it("says what was written and where, in the user's language, and without ids of posts", () => {
    const text = archive.get("user_archive.csv") ?? "";
    expect(text).toContain("About the Local category,Uncategorized|Local,Nein,");
    expect(text).toContain("https://forum.example.org/f/t/topic-10/10/1,2022-12-07 00:00:00 UTC\n");
    // A category that only some may see has no name here.
    expect(text).toContain("Secret of the staff,-,Nein,");
    expect(renderUserArchive(rows, { userId: 5 }).get("user_archive.csv")).toContain("Private words,-,Yes,");
  });

  it("leaves a blank line for a post of a topic that is lost", () => {
    const lost = rows.filter((row) => row.kind !== "topic" || row.id !== 12);
    const lines = (renderUserArchive(lost, { userId: 1 }).get("user_archive.csv") ?? "").split("\n");
    expect(lines.slice(1, -1)).toContain("");
  });

  it("lists likes that were taken back", () => {
    const lines = (archive.get("likes.csv") ?? "").trimEnd().split("\n").slice(1);
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => line.endsWith(",self"))).toHaveLength(2);
  });
});

describe("what a query of the Data Explorer gives", () => {
  const table = playedTables(rows).get("post_actions") ?? { columns: [], rows: [] };
  const result = selected(table, ["post_id", "created_at", "deleted_at", "targets_topic"]);

  it("is a table in JSON, as §13 of the fact sheet shows it, up to a limit", () => {
    const json: unknown = JSON.parse(renderDataExplorerJson(result, 10));
    expect(json).toMatchObject({ success: true, errors: [], result_count: 10, columns: result.columns });
    expect(listAt(json, "rows")).toHaveLength(10);
    expect(at(json, "rows", 0)).toEqual([expect.any(Number), expect.stringMatching(/Z$/), null, false]);
  });

  it("is a table in CSV, in words or as the database has it", () => {
    expect(renderDataExplorerCsv(result).split("\n")[1]).toMatch(/^\d+,2024-\S+ \S+ UTC,,false$/);
    expect(renderDataExplorerCsv(result, "database").split("\n")[1]).toMatch(/^\d+,2024-\S+ [\d:.]+,,f$/);
  });

  it("names a column that is not there", () => {
    expect(() => selected(table, ["post_id", "nothing"])).toThrow(RangeError);
  });
});

describe("a line of CSV", () => {
  it("is quoted where it must be, and tells nothing from an empty text", () => {
    expect(csvText([["a,b", 'say "no"', "two\nlines", null, "", 1, true]])).toBe(
      '"a,b","say ""no""","two\nlines",,"",1,true\n',
    );
  });
});
