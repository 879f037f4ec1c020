import type { SourceRecord } from "@org/community-core/source";
import type { CreateAdapter } from "../../harness/harness.js";
import { withDescription, withRecords } from "../altered.js";
import { type Break, type Breaks, breaking } from "../breaking.js";

/** Adapters that say that they show own acts alone and show those of others too, or list members. */
export const brokenExtent: Breaks = {
  "extent/own-acts": [
    // Everybody's acts under the name of own ones.
    (good) => ({ ...good, create: ofOwnActs(good.create), expected: { ...good.expected, owners: ["p1"] } }),
    breakingOwn((record) => (record.kind === "contribution" ? withoutAuthor(record) : record)),
    breaking((create) => withDescription(create, () => ({ extent: "own-acts" }))),
  ],
};

function breakingOwn(change: (record: SourceRecord) => SourceRecord): Break {
  return breaking((create) => withRecords(ofOwnActs(create), (record) => [change(record)]));
}

/** The good adapter as one of own acts; without a list of members, which would be a fault by itself. */
function ofOwnActs(create: CreateAdapter): CreateAdapter {
  return withDescription(create, ({ capabilities }) => ({
    extent: "own-acts",
    capabilities: capabilities.filter((one) => one !== "memberList"),
  }));
}

function withoutAuthor({ author: _, ...contribution }: Extract<SourceRecord, { kind: "contribution" }>): SourceRecord {
  return contribution;
}
