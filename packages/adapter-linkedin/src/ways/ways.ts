import { memberArchiveKind } from "./member-archive/member-archive-way.js";
import { pageApiKind } from "./page-api/page-api-way.js";
import { pageExportsKind } from "./page-exports/page-exports-way.js";
import type { WayKind } from "./way-kind.js";

/** All ways in. A new one is a folder beside this file and a line in this list. */
export const ways: readonly WayKind[] = [pageExportsKind, memberArchiveKind, pageApiKind];
