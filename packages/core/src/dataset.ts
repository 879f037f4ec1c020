/**
 * The entry `@org/community-core/dataset`: the records of a community, indexed, and what can be done with them.
 *
 * @module
 */

// The dataset:

export { type CarryingVenues, carryingVenues } from "./dataset/carrying-venues.js";
export type { VenueKey } from "./dataset/chosen-part.js";
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
} from "./dataset/community-dataset.js";
export type { ContributionColumns, TextColumn } from "./dataset/contribution-columns.js";
export { type CreateDatasetOptions, createDataset } from "./dataset/create-dataset.js";
export {
  type BuilderOptions,
  type ColumnTally,
  CommunityDatasetBuilder,
  type FinishOptions,
} from "./dataset/dataset-builder.js";
export { forgetPerson } from "./dataset/forget-person.js";
export { conversationRows, type GroupedRows } from "./dataset/grouped-rows.js";
export { type Merged, type MergeOptions, mergeDatasets } from "./dataset/merge-datasets.js";
export { sliceByVenues } from "./dataset/slice-by-venues.js";
export { type TextList, textAt } from "./dataset/text-list.js";
export { type RowRange, windowRows } from "./dataset/window-rows.js";
