/**
 * The entry `@org/community-core/dataset`: the records of a community, indexed, and what can be done with them.
 *
 * @module
 */

// The dataset:

export type {
  CommunityDataset,
  Contributions,
  Conversations,
  DatasetAcceptance,
  DatasetIdentity,
  DatasetSource,
  DatasetVenue,
  ObservedSpan,
  People,
  Removal,
  SourcedFact,
  StatedPlaces,
} from "./dataset/community-dataset.js";
export type { ContributionColumns, TextColumn } from "./dataset/contributions/contribution-columns.js";
export { conversationRows, type GroupedRows } from "./dataset/contributions/grouped-rows.js";
export { type RowRange, windowRows } from "./dataset/contributions/window-rows.js";
export { type CreateDatasetOptions, createDataset } from "./dataset/create-dataset.js";
export {
  type BuilderOptions,
  type ColumnTally,
  CommunityDatasetBuilder,
  type FactOutcome,
  type FinishedDataset,
  type FinishOptions,
} from "./dataset/dataset-builder.js";
export { type Merged, type MergeOptions, mergeDatasets } from "./dataset/merge/merge-datasets.js";
export type { OutcomeCounts } from "./dataset/merge/replay-dataset.js";
export { type CarryingVenues, carryingVenues } from "./dataset/observation/carrying-venues.js";
export { forgetPerson } from "./dataset/people/forget-person.js";
export type { VenueKey } from "./dataset/slice/chosen-part.js";
export { sliceByVenues } from "./dataset/slice/slice-by-venues.js";
export { type TextList, textAt } from "./dataset/texts/text-list.js";
