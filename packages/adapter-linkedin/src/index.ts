/**
 * `@org/community-adapter-linkedin`: reads what LinkedIn gives of a page and of a member as a community.
 *
 * @module
 */

export { createLinkedInAdapter, createSourceAdapter, type LinkedInAdapter } from "./create-linkedin-adapter.js";
export type { CommonOptions, FileRetention, LinkedInAdapterOptions } from "./options.js";
export type { MemberArchiveOptions } from "./ways/member-archive/member-archive-options.js";
export type { PageApiOptions } from "./ways/page-api/page-api-options.js";
export type { TokenPlace } from "./ways/page-api/token.js";
export type { PageExportsOptions } from "./ways/page-exports/page-exports-options.js";
export type { Purged } from "./ways/way-in.js";
export { type WayOfFiles, wayOfFiles } from "./ways/way-of-files.js";
