/**
 * `@org/community-adapter-discourse`: reads a Discourse forum as a community.
 *
 * @module
 */

export type { CommonOptions } from "./common-options.js";
export { createDiscourseAdapter, createSourceAdapter } from "./create-discourse-adapter.js";
export type { DiscourseAdapterOptions } from "./options.js";
export type { RecordForm } from "./records/batch-cutter.js";
export type { ArchiveOptions } from "./ways/archive/archive-way.js";
export type { SiteOptions } from "./ways/site/site-options.js";
export type { TopicAnswersOptions } from "./ways/topic-answers/topic-answers-way.js";
