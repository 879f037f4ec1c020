import { adminExportsKind } from "./admin-exports/admin-exports-way.js";
import { archiveKind } from "./archive/archive-way.js";
import { backupKind } from "./backup/backup-way.js";
import { dataExplorerKind } from "./data-explorer/data-explorer-way.js";
import { siteKind } from "./site/site-way.js";
import { topicAnswersKind } from "./topic-answers/topic-answers-way.js";
import { userArchiveKind } from "./user-archive/user-archive-way.js";
import type { WayKind } from "./way-kind.js";
import { webhooksKind } from "./webhooks/webhooks-way.js";

/** All ways into a forum. A new one is a folder beside this file and a line in this list. */
export const ways: readonly WayKind[] = [
  siteKind,
  archiveKind,
  topicAnswersKind,
  backupKind,
  dataExplorerKind,
  adminExportsKind,
  userArchiveKind,
  webhooksKind,
];
