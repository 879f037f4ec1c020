import type { CommonOptions } from "./common-options.js";
import type { ArchiveOptions } from "./ways/archive/archive-way.js";
import type { SiteOptions } from "./ways/site/site-options.js";
import type { TopicAnswersOptions } from "./ways/topic-answers/topic-answers-way.js";

/** One way into a forum, with what can be chosen for every way. */
export type DiscourseAdapterOptions = CommonOptions & (SiteOptions | ArchiveOptions | TopicAnswersOptions);
