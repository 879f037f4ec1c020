/**
 * `@org/community-adapter-discourse`: reads a Discourse forum as a community.
 *
 * @module
 */

export { createDiscourseAdapter, createSourceAdapter } from "./create-discourse-adapter.js";
export type { CommonOptions, DiscourseAdapterOptions } from "./options.js";
export type { RecordForm } from "./records/batch-cutter.js";
export type { BackupOptions } from "./ways/backup/backup-way.js";
export type { TopicAnswersOptions } from "./ways/topic-answers/topic-answers-way.js";
