import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createLinkedInAdapter } from "../../create-linkedin-adapter.js";
import { archiveFile, archiveMoments, archiveTexts } from "../../testing/archive-file.js";
import { archiveFormats } from "../../testing/archive-formats.js";
import { type RecordsRead, readRecords } from "../../testing/read-records.js";
import { temporaryFolder, written, writtenFolder } from "../../testing/written-files.js";
import { archiveTable } from "./archive-file-name.js";
import type { MemberArchiveOptions } from "./member-archive-options.js";

const folder = temporaryFolder();
let count = 0;

type Files = Readonly<Record<string, string | Uint8Array>>;

const post = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7100000000000000123";
const shares = `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility
2026-05-07 16:41:18,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7100000000000000001,"See ""this"" link",https://example.org,,MEMBER_NETWORK
2026-05-08 09:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7100000000000000002,,,,PUBLIC
`;
const comments = `Date,Link,Message
2026-06-10 18:53:49,${post},"We called it \\"tea\\",

and it ""worked""."
2026-06-10 18:53:49,${post},Once more
,${post},row without date
`;
const reactions = `Date,Type,Link
2026-06-11 07:00:00,EMPATHY,${post}
2026-06-12 07:00:00,LIKE,${post}?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7100000000000000123%2C7100000000000000999%29
`;
const connections = `Notes:
"Some addresses are missing. (…)"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Placeholder,,person@example.org,"Acme, Inc.",Engineer,05 Sep 2026
Bo,Sample,,,,,05 Sep 2026
Cy,Sample,,,,,06 Sep 2026
`;
const whole: Files = {
  "Shares.csv": shares,
  "Comments.csv": comments,
  "Reactions.csv": reactions,
  "Connections.csv": connections,
};

function zip(files: Files): string {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return written(folder, `archive-${count++}.zip`, zipSync(Object.fromEntries(entries)));
}

function read(memberArchive: string, options: Partial<MemberArchiveOptions> = {}): Promise<RecordsRead> {
  return readRecords(createLinkedInAdapter({ memberArchive, ...options })._unsafeUnwrap());
}

describe("a member's archive", () => {
  it("gives what its owner did, and a comment without a date is told", async () => {
    const found = await read(zip(whole));
    expect(found.contributions.map(({ type, at, author }) => [type, at, author])).toEqual([
      ["opening", "2026-05-07T16:41:18.000Z", "owner"],
      ["opening", "2026-05-08T09:00:00.000Z", "owner"],
      ["reply", "2026-06-10T18:53:49.000Z", "owner"],
      ["reply", "2026-06-10T18:53:49.000Z", "owner"],
      ["reaction", "2026-06-11T07:00:00.000Z", "owner"],
      ["reaction", "2026-06-12T07:00:00.000Z", "owner"],
    ]);
    const [share, , reply, , , liked] = found.contributions;
    expect(share).toMatchObject({
      id: "urn:li:ugcPost:7100000000000000001",
      conversation: "urn:li:ugcPost:7100000000000000001",
    });
    expect(reply).toMatchObject({ conversation: "urn:li:activity:7100000000000000123" });
    expect(reply).not.toHaveProperty("target");
    expect(liked).toMatchObject({ target: "urn:li:comment:(activity:7100000000000000123,7100000000000000999)" });
    expect(found.codes).toEqual(["date-missing", "target-not-read"]);
    expect(found.complete).toBe(true);
    expect(found.rows).toMatchObject({
      "Shares.csv": { read: 3, accepted: 2, skipped: 1 },
      "Comments.csv": { read: 4, accepted: 2, rejected: 1, skipped: 1 },
    });
    expect(found.rows).not.toHaveProperty("Connections.csv");
  });

  it.each<readonly [string, () => string]>([
    ["a folder", () => writtenFolder(folder, "plain", whole)],
    ["a folder in a folder", () => written(folder, "outer/inner/Shares.csv", shares).replace(/\/inner\/.*/, "")],
    [
      "names with the number of the owner",
      () => zip({ "Shares_123456789.csv": shares, "Comments_123456789.csv": comments }),
    ],
    [
      "a folder within a zip, beside what macOS adds",
      () => zip({ "in/Shares.csv": shares, "__MACOSX/in/._Shares.csv": "x" }),
    ],
    ["one file", () => written(folder, "Shares.csv", shares)],
    ["a byte order mark and other line ends", () => zip({ "Shares.csv": `\ufeff${shares.replaceAll("\n", "\r\n")}` })],
  ])("is read from %s", async (_, path) => {
    const found = await read(path());
    expect(found.contributions).toContainEqual(
      expect.objectContaining({ id: "urn:li:share:7100000000000000002", type: "opening" }),
    );
    expect(found.complete).toBe(true);
  });

  it("in parts is one, and what stands in two of them counts once", async () => {
    const found = await read(zip({ "Shares_1.csv": shares, "Shares_2.csv": shares }));
    expect(found.contributions).toHaveLength(2);
    expect(found.rows).toEqual({
      "Shares.csv": expect.objectContaining({ read: 6, accepted: 2, duplicate: 2, skipped: 2 }),
    });
  });

  it("has the name that is given to its owner", async () => {
    const { contributions } = await read(zip(whole), { ownerId: "ann" });
    expect(new Set(contributions.map(({ author }) => author))).toEqual(new Set(["ann"]));
  });

  it("counts what is private by day, if that is asked for, and names nobody", async () => {
    const invitations =
      'From,To,Sent At,Message,Direction\nOwner,Ada Placeholder,"9/5/26, 1:12 AM",hi,OUTGOING\nBo,Owner,"9/5/26, 1:13 AM",,INCOMING\n';
    const messages = "CONVERSATION ID,FROM,DATE,CONTENT\n1,Ada Placeholder,2026-08-31 21:20:46 UTC,Words of a member\n";
    const found = await read(
      zip({ ...whole, "Invitations.csv": invitations, "messages.csv": messages, "guide_messages.csv": messages }),
      {
        alsoCount: ["connections", "invitations", "messages"],
      },
    );
    expect(found.aggregates.map(({ metric, from, value }) => [metric, from, value])).toEqual([
      ["new-connections", "2026-09-05", 2],
      ["new-connections", "2026-09-06", 1],
      ["invitations-sent", "2026-09-05", 1],
      ["messages", "2026-08-31", 1],
    ]);
    for (const text of archiveTexts) expect(JSON.stringify(found)).not.toContain(text);
  });

  it("of somebody who did nothing says so and is whole; a basic one cannot tell", async () => {
    const silent = await read(zip({ "Connections.csv": connections, "Ad_Targeting.csv": "Age\n" }));
    expect([silent.codes, silent.complete]).toEqual([["nothing-done"], true]);
    const basic = createLinkedInAdapter({ memberArchive: zip({ "Connections.csv": connections }) })._unsafeUnwrap();
    const found = await readRecords(basic);
    expect([found.codes, found.complete]).toEqual([["archive-basic"], true]);
    expect((await basic.describe())._unsafeUnwrap().capabilities).toEqual([]);
  });

  it("says how long it may be kept, and whether its owner may be known elsewhere", async () => {
    const described = async (more: object) =>
      (
        await createLinkedInAdapter({ memberArchive: zip(whole), ...more })
          ._unsafeUnwrap()
          .describe()
      )._unsafeUnwrap();
    expect(await described({})).toMatchObject({
      linkable: false,
      retention: { contributionHours: 48, memberHours: 24, aggregateHours: 8_760 },
    });
    expect(await described({ consent: true, retention: "unlimited" })).toMatchObject({ linkable: true });
    expect(await described({ retention: "unlimited" })).not.toHaveProperty("retention");
    expect(await described({ retention: { contributionHours: 1 } })).toMatchObject({
      retention: { contributionHours: 1 },
    });
  });
});

describe("every format of the list", () => {
  it("has the 46 that are known", () => {
    expect(archiveFormats).toHaveLength(46);
  });

  it.each(archiveFormats.map((format) => ({ ...format, of: `${format.file} of ${format.exported}` })))(
    "$of",
    async (format) => {
      const path = zip({ [format.file]: archiveFile(format), "Ad_Targeting.csv": "" });
      const found = await read(path, { alsoCount: ["connections", "invitations", "messages"] });
      expect(found.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      const table = archiveTable(format.file);
      const ats = found.contributions.map(({ at }) => at);
      const days = found.aggregates.map(({ from }) => from);
      const ofAll = archiveMoments.map((moment) => moment.slice(0, 10));
      if (table === undefined) expect([ats, days]).toEqual([[], []]);
      else if (table === "invitations") expect(days).toEqual([ofAll[1]]);
      else if (table === "connections" || table === "messages") expect(days).toEqual(ofAll);
      else expect(ats).toEqual(archiveMoments);
      for (const text of archiveTexts) expect(JSON.stringify(found)).not.toContain(text);
    },
  );
});

describe("an archive that is none, or is made to do harm", () => {
  const unsafe = new Uint8Array(40_000_000);
  it.each<readonly [string, () => string, string]>([
    ["nothing there", () => `${folder}/absent.zip`, "file-not-found"],
    ["text that is no zip", () => written(folder, "text.zip", "words"), "zip-damaged"],
    [
      "half a zip",
      () => written(folder, "half.zip", zipSync({ "Shares.csv": strToU8(shares) }).subarray(0, 60)),
      "zip-damaged",
    ],
    ["a path that leads out", () => zip({ "../../Shares.csv": shares }), "zip-leads-out"],
    ["a path from the root", () => zip({ "/etc/Shares.csv": shares }), "zip-leads-out"],
    ["a bomb", () => zip({ "Shares.csv": unsafe }), "zip-unsafe"],
    ["a zip of something else", () => zip({ "readme.txt": "words" }), "no-member-archive"],
    ["other columns", () => zip({ "Shares.csv": "a,b\n1,2\n" }), "columns-not-recognised"],
    [
      "a file that is cut off",
      () => zip({ "Shares.csv": `${shares}2026-05-09 10:00:00,x,"not closed` }),
      "csv-damaged",
    ],
  ])("%s: one message", async (_, path, code) => {
    const given = path();
    const found = await read(given);
    const errors = found.issues.filter(({ severity }) => severity === "error");
    expect(errors).toEqual([expect.objectContaining({ code })]);
    expect(found.codes).not.toContain("nothing-done");
    expect(JSON.stringify(errors)).not.toContain(folder);
  });

  it("that takes a password says so", async () => {
    const bytes = Buffer.from(zipSync({ "Shares.csv": strToU8(shares) }));
    // The flags in the central directory, 8 bytes behind its signature.
    bytes.writeUInt16LE(1, bytes.lastIndexOf("PK\u0001\u0002") + 8);
    expect((await read(written(folder, "protected.zip", bytes))).codes).toEqual(["zip-encrypted"]);
  });

  it("what can be read of one with a damaged file is read", async () => {
    const found = await read(zip({ ...whole, "Comments.csv": 'Date,Link,Message\n"' }));
    expect(found.codes).toContain("csv-damaged");
    expect(found.contributions).toHaveLength(4);
    expect(found.complete).toBe(false);
  });

  it("a bomb that nobody asks for is left alone", async () => {
    const found = await read(zip({ ...whole, "Logins.csv": unsafe }));
    expect(found.complete).toBe(true);
  });

  it("whose sizes are not what they say is damaged", async () => {
    const bytes = Buffer.from(zipSync({ "Shares.csv": strToU8(`${shares}${"x".repeat(5_000)}`) }));
    // The size in the central directory, 24 bytes behind its signature, is made smaller than what is in the file.
    bytes.writeUInt32LE(200, bytes.lastIndexOf("PK\u0001\u0002") + 24);
    expect((await read(written(folder, "sizes.zip", bytes))).codes).toContain("zip-damaged");
  });
});
