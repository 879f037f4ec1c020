/**
 * `@org/community-adapter-discourse`: reads a Discourse forum as a community.
 *
 * @module
 */

export type { CommonOptions } from "./common-options.js";
export { createDiscourseAdapter, createSourceAdapter } from "./create-discourse-adapter.js";
export type { ForumRow, InviteRow } from "./forum/forum-row.js";
export type { DiscourseAdapterOptions } from "./options.js";
export type { RecordForm } from "./records/batch-cutter.js";
export type { AdminExportsOptions } from "./ways/admin-exports/admin-exports-way.js";
export type { ArchiveOptions } from "./ways/archive/archive-way.js";
export type { BackupOptions } from "./ways/backup/backup-way.js";
export { dataExplorerQueries } from "./ways/data-explorer/data-explorer-queries.js";
export type { DataExplorerQuery } from "./ways/data-explorer/data-explorer-query.js";
export type { DataExplorerOptions } from "./ways/data-explorer/data-explorer-way.js";
export type { SiteOptions } from "./ways/site/site-options.js";
export type { CostlyCapability } from "./ways/site/survey.js";
export type { TopicAnswersOptions } from "./ways/topic-answers/topic-answers-way.js";
export type { UserArchiveOptions } from "./ways/user-archive/user-archive-way.js";
export { isGenuineWebhook } from "./ways/webhooks/is-genuine-webhook.js";
export { readWebhook, type WebhookReading } from "./ways/webhooks/read-webhook.js";
export type { WebhookDelivery } from "./ways/webhooks/webhook-delivery.js";
export type { WebhooksOptions } from "./ways/webhooks/webhooks-options.js";
