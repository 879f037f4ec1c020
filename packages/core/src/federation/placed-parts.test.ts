import { describe, expect, it } from "vitest";
import type { DatasetVenue } from "../dataset/community-dataset.js";
import type { LocalCommunity } from "./federation.js";
import { placedParts } from "./placed-parts.js";

const style = "threaded";
const venues: readonly DatasetVenue[] = [
  { source: "forum", id: "12", name: "North", style },
  { source: "forum", id: "13", name: "South", style },
  { source: "page", id: "12", name: "Page of the north", style },
];

const place = (...parts: readonly LocalCommunity[]) => placedParts({ venues }, { parts });

describe("a venue of a part", () => {
  it("is known by its name, its id, or its source and id", () => {
    const parts = place(
      { name: "N", venues: ["North", { source: "page", id: "12" }] },
      { name: "S", venues: ["13"] },
    )._unsafeUnwrap();
    expect(parts.map((part) => part.venues)).toEqual([
      [
        { source: "forum", id: "12" },
        { source: "page", id: "12" },
      ],
      [{ source: "forum", id: "13" }],
    ]);
  });

  it("is a problem where several sources have it, which says how to write it", () => {
    const { problems } = place({ name: "S", venues: ["13"] }, { name: "N", venues: ["12"] })._unsafeUnwrapErr();
    expect(problems).toMatchObject([
      {
        path: "parts[1].venues[0]",
        message: "is what 2 venues are called, of forum and page: write it as { source: forum, id: 12 }",
      },
    ]);
  });

  it("is a problem in two parts, once by its id and once by its name", () => {
    const { problems } = place({ name: "S", venues: ["13"] }, { name: "T", venues: ["South"] })._unsafeUnwrapErr();
    expect(problems).toMatchObject([
      {
        path: "parts[1].venues[0]",
        message: "is parts[0].venues[0] (S) too: a venue belongs to one part, so take it out of one of them",
      },
    ]);
  });
});
