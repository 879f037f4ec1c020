import { describe, expect, it } from "vitest";
import { forumOf } from "../../forum/forum-of.js";
import { action, post, topic, visit } from "../spec-forum.test-support.js";
import { compared, differences, inShort, january, noon, plain } from "./comparison-cases.test-support.js";
import { writtenReport } from "./written-answers.test-support.js";

describe("a cause that lies with the way in", () => {
  const unlisted = [topic(2, { visible: false }), post(2, 1, { createdAt: noon(3) })];

  it("is only possible where the rows show nothing of it: then how much is not known", () => {
    expect(differences("posts", [...plain, ...unlisted], {}, plain)).toEqual([
      {
        ...{ cell: "2026-01-03", theirs: 3, ours: 2, difference: 1, explained: [], unexplained: 1 },
        possible: ["restricted-topics", "unlisted-topics"],
      },
    ]);
  });

  it("is possible deletion where Discourse has fewer than the rows", () => {
    const [found] = differences("posts", plain, {}, [...plain, post(1, 30, { createdAt: noon(3) })]);
    expect(found).toMatchObject({ difference: -1, unexplained: -1, possible: ["deleted"] });
  });

  const long = topic(7, { createdAt: noon(2), postsCount: 23, bumpedAt: noon(20) });
  const first20 = Array.from({ length: 20 }, (_, index) => post(7, index + 1, { createdAt: noon(2, index / 10) }));
  const last3 = [10, 15, 20].map((day, index) => post(7, 21 + index, { createdAt: noon(day), userId: 2 }));

  it("is topics cut short, on days after what was shown of them and up to their last post", () => {
    const found = differences("posts", [long, ...first20, ...last3], {}, [long, ...first20]);
    expect(inShort(found)).toEqual([10, 15, 20].map((day) => [`2026-01-${day}`, "topics-cut-short 1"]));
  });

  it("is topics cut short for no more posts than are missing, and for none on other days", () => {
    const more = [topic(8), post(8, 1, { createdAt: noon(1) }), post(8, 2, { createdAt: noon(15) })];
    const answer = writtenReport(forumOf([long, ...first20, ...last3, ...more]), "posts", january);
    const { differences: found, summary } = compared(forumOf([long, ...first20]), answer);
    expect(inShort(found)).toEqual([
      ["2026-01-01", "unexplained 1"],
      ["2026-01-10", "topics-cut-short 1"],
      ["2026-01-15", "topics-cut-short 2"],
      ["2026-01-20", "unexplained 1"],
    ]);
    expect(summary[1]).toMatchObject({ difference: 5, explained: [{ amount: 3 }], unexplained: 2 });
  });

  it("is not topics cut short on days after the last post of the topic", () => {
    const later = post(8, 1, { createdAt: noon(25) });
    const answer = writtenReport(forumOf([long, ...first20, ...last3, topic(8), later]), "posts", january);
    const { differences: found } = compared(forumOf([long, ...first20, ...last3.slice(0, 2)]), answer);
    expect(inShort(found)).toEqual([
      ["2026-01-20", "topics-cut-short 1"],
      ["2026-01-25", "unexplained 1"],
    ]);
    const without20 = [long, ...first20, ...last3.slice(0, 2), topic(8), later];
    const onlyLater = writtenReport(forumOf(without20), "posts", january);
    const [gap] = compared(forumOf(without20.slice(0, -2)), onlyLater).differences;
    expect(gap).toMatchObject({ cell: "2026-01-25", explained: [], unexplained: 1 });
  });

  it("is topics cut short where one looks unanswered", () => {
    const own = [long, ...first20];
    const found = compared(
      forumOf(own),
      writtenReport(forumOf([...own, ...last3]), "topics_with_no_response", january),
    );
    expect(inShort(found.differences)).toEqual([["2026-01-02", "topics-cut-short -1"]]);
    expect(inShort(found.summary)).toEqual([
      ["prev30Days", "topics-cut-short -1"],
      ["total", "topics-cut-short -1"],
    ]);
  });

  it("is that the read had ended, from its day on", () => {
    const later = [20, 21].map((day) => post(1, day, { createdAt: noon(day) }));
    const answer = writtenReport(forumOf([...plain, ...later]), "posts", january);
    const { differences: found, summary } = compared(forumOf(plain), answer, noon(20));
    expect(inShort(found)).toEqual([
      ["2026-01-20", "read-ended 1"],
      ["2026-01-21", "read-ended 1"],
    ]);
    expect(inShort(summary)[1]).toEqual(["total", "read-ended 2"]);
  });

  it("is likes that are only counted, up to as many as there are", () => {
    const likes = [4, 5, 5].map((day, index) => action(101, index + 2, { createdAt: noon(day) }));
    const answer = writtenReport(forumOf(likes), "likes", january);
    const own = forumOf([topic(1), post(1, 1, { likeCount: 2 })]);
    const { refusal, differences: found } = compared(own, answer);
    expect(refusal?.missing).toEqual(["likes"]);
    expect(inShort(found)).toEqual([
      ["2026-01-04", "likes-without-time 1"],
      ["2026-01-05", "likes-without-time 1", "facts-missing 1"],
    ]);
  });

  it("is that the rows lack what the figure needs", () => {
    const answer = writtenReport(forumOf([{ ...visit(1, 0), visitedAt: "2026-01-05" }]), "visits", january);
    const { refusal, agreeing, differences: found } = compared(forumOf(plain), answer);
    expect(refusal).toEqual({ type: "FactsMissing", report: "visits", missing: ["user-visits"] });
    expect(agreeing).toBe(0);
    expect(found).toEqual([
      {
        ...{ cell: "2026-01-05", theirs: 1, difference: 1, unexplained: 0, possible: [] },
        explained: [{ cause: "facts-missing", amount: 1 }],
      },
    ]);
  });
});

describe("what nobody can put a number to", () => {
  it("is a first post that was not seen, which counts somebody on another day", () => {
    const rows = [topic(1), post(1, 2, { userId: 5, createdAt: noon(9) })];
    const whisper = post(1, 1, { userId: 5, postType: 4, createdAt: noon(4) });
    const found = compared(forumOf(rows), writtenReport(forumOf([...rows, whisper]), "new_contributors", january));
    expect(inShort(found.differences)).toEqual([
      ["2026-01-04", "unexplained 1"],
      ["2026-01-09", "unexplained -1"],
    ]);
    for (const { possible } of found.differences) expect(possible).toContain("whispers");
  });

  it("is accounts of people who never wrote, where the way shows only those who did", () => {
    const answer = writtenReport(
      forumOf([...plain, ...[1, 2, 3].map((id) => ({ kind: "user", id }) as const)]),
      "new_contributors",
      january,
    );
    const { summary } = compared(forumOf([...plain, { kind: "user", id: 1 }, { kind: "user", id: 2 }]), answer);
    expect(summary[1]).toMatchObject({ cell: "total", theirs: 3, ours: 2, unexplained: 1 });
    expect(summary[1]?.possible).toContain("accounts-not-shown");
  });

  it("agrees with nothing where there is no number from rows, not even with a 0", () => {
    const answer = writtenReport(
      forumOf([action(1, 2, { typeId: 8, createdAt: noon(4) })]),
      "user_flagging_ratio",
      january,
    );
    const { agreeing, differences: found } = compared(forumOf(plain), answer);
    expect([agreeing, found]).toEqual([0, []]);
  });
});
