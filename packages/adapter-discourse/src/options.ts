import type { CommonOptions } from "./common-options.js";
import type { AdminExportsOptions } from "./ways/admin-exports/admin-exports-way.js";
import type { ArchiveOptions } from "./ways/archive/archive-way.js";
import type { BackupOptions } from "./ways/backup/backup-way.js";
import type { DataExplorerOptions } from "./ways/data-explorer/data-explorer-way.js";
import type { SiteOptions } from "./ways/site/site-options.js";
import type { TopicAnswersOptions } from "./ways/topic-answers/topic-answers-way.js";
import type { UserArchiveOptions } from "./ways/user-archive/user-archive-way.js";
import type { WebhooksOptions } from "./ways/webhooks/webhooks-options.js";

/** One way into a forum, with what can be chosen for every way. */
export type DiscourseAdapterOptions = CommonOptions &
  (
    | AdminExportsOptions
    | ArchiveOptions
    | BackupOptions
    | DataExplorerOptions
    | SiteOptions
    | TopicAnswersOptions
    | UserArchiveOptions
    | WebhooksOptions
  );
