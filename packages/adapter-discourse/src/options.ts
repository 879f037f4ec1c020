import type { RecordForm } from "./records/batch-cutter.js";
import type { AdminExportsOptions } from "./ways/admin-exports/admin-exports-way.js";
import type { BackupOptions } from "./ways/backup/backup-way.js";
import type { DataExplorerOptions } from "./ways/data-explorer/data-explorer-way.js";
import type { TopicAnswersOptions } from "./ways/topic-answers/topic-answers-way.js";
import type { UserArchiveOptions } from "./ways/user-archive/user-archive-way.js";
import type { WebhooksOptions } from "./ways/webhooks/webhooks-options.js";

/** What can be chosen whatever the way in. */
export interface CommonOptions {
  /** The forum that all ids are of, such as its host name: the same for every way into it. Absent: made of the way in. */
  readonly source?: string;
  /** Classified fields that are asked for. Absent: none. */
  readonly include?: readonly ("member.name" | "conversation.title")[];
  /** What only some may see and is read all the same. Private messages and whispers never are. Absent: nothing. */
  readonly alsoRead?: readonly ("restricted-categories" | "unlisted-topics")[];
  /** How contributions are handed out. Absent: in columns, which are faster. */
  readonly form?: RecordForm;
}

/** One way into a forum, with what can be chosen for every way. */
export type DiscourseAdapterOptions = CommonOptions &
  (
    | AdminExportsOptions
    | BackupOptions
    | DataExplorerOptions
    | TopicAnswersOptions
    | UserArchiveOptions
    | WebhooksOptions
  );
