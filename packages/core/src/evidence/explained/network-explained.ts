import { type ExplainedEntry, explainedBy } from "../explained-figure.js";
import { byBridging, byCoreness, byPart, byPartners, exchangeRows, networkRows } from "../rows/network-rows.js";

/** Who replies to whom: `network-figures.ts`. */
export const networkExplained: readonly ExplainedEntry[] = [
  explainedBy("reciprocity", { name: "share", as: "returned" }, exchangeRows),
  explainedBy("largest-component", { name: "share", as: "in-largest-part", kind: "person" }, (dataset, frame) =>
    networkRows(dataset, frame, byPart),
  ),
  explainedBy("degree-centralisation", { name: "centralisation" }, (dataset, frame) =>
    networkRows(dataset, frame, byPartners),
  ),
  explainedBy("network-density", { name: "density" }, (dataset, frame) => networkRows(dataset, frame, byPartners)),
  explainedBy("social-resilience/coreness-2", { name: "share", as: "in-core", kind: "person" }, (dataset, frame) =>
    networkRows(dataset, frame, byCoreness(2)),
  ),
  explainedBy("bridging-people", { name: "count", as: "bridging" }, (dataset, frame) =>
    networkRows(dataset, frame, byBridging),
  ),
];
