import type { Breaks } from "./breaking.js";
import { brokenCapabilities } from "./broken/capabilities.js";
import { brokenColumns } from "./broken/columns.js";
import { brokenContract } from "./broken/contract.js";
import { brokenExtent } from "./broken/extent.js";
import { brokenIncremental } from "./broken/incremental.js";
import { brokenPrivacy } from "./broken/privacy.js";
import { brokenReading } from "./broken/reading.js";
import { brokenRecords } from "./broken/records.js";
import { brokenTrouble } from "./broken/trouble.js";

/** For each scenario the deliberately broken adapters that it must fail; a scenario without one breaks the self-test. */
export const brokenHarnesses: Breaks = {
  ...brokenContract,
  ...brokenReading,
  ...brokenRecords,
  ...brokenColumns,
  ...brokenCapabilities,
  ...brokenExtent,
  ...brokenIncremental,
  ...brokenTrouble,
  ...brokenPrivacy,
};
