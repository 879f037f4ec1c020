import { archiveKind } from "./archive/archive-way.js";
import { siteKind } from "./site/site-way.js";
import { topicAnswersKind } from "./topic-answers/topic-answers-way.js";
import type { WayKind } from "./way-kind.js";

/** All ways into a forum. A new one is a folder beside this file and a line in this list. */
export const ways: readonly WayKind[] = [siteKind, archiveKind, topicAnswersKind];
