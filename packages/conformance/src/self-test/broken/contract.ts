import type { Capability } from "@org/community-core/source";
import { err } from "neverthrow";
import { openAdapter } from "../../reading/open-adapter.js";
import { altered, withDescription } from "../altered.js";
import { type Breaks, breaking } from "../breaking.js";

/** Adapters that misdescribe themselves. */
export const brokenContract: Breaks = {
  "contract/version": [
    breaking((create) => altered(create, () => ({ name: "My Source" }))),
    breaking((create) => altered(create, () => ({ source: "" }))),
    // The cast: a contract of the future.
    breaking((create) => altered(create, () => ({ contractVersion: 2 as 1 }))),
  ],
  "contract/description": [
    breaking((create) => withDescription(create, () => ({ name: "other" }))),
    breaking((create) => withDescription(create, () => ({ source: "other" }))),
    breaking((create) => withDescription(create, ({ capabilities }) => ({ capabilities: capabilities.slice(1) }))),
    breaking((create) =>
      withDescription(create, ({ capabilities }) => ({ capabilities: [...capabilities, "venues"] })),
    ),
    (good) => ({ ...good, expected: { ...good.expected, capabilities: [] } }),
    // The cast: a word that the contract does not have.
    breaking((create) => withDescription(create, () => ({ capabilities: ["telepathy" as Capability] }))),
    breaking((create) => withDescription(create, () => ({ classifiedFields: ["name"] }))),
    breaking((create) => withDescription(create, () => ({ remarks: [{ code: "Slow!", message: "It is slow." }] }))),
    breaking((create) => {
      let calls = 0;
      return withDescription(create, () => ({ remarks: [{ code: `call-${calls++}`, message: "Again." }] }));
    }),
    breaking((create) =>
      altered(create, () => ({
        describe: async () => err({ type: "SourceError", code: "not-now", message: "Not now." }),
      })),
    ),
  ],
  "contract/forget": [
    breaking((create) => withDescription(create, () => ({ stores: false }))),
    breaking((create) => async () => {
      const { forget: _, ...adapter } = await openAdapter(create);
      return adapter;
    }),
  ],
};
