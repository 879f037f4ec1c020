import type { SourceRetention } from "@org/community-core/source";
import type { MemberArchiveOptions } from "./ways/member-archive/member-archive-options.js";
import type { PageApiOptions } from "./ways/page-api/page-api-options.js";
import type { PageExportsOptions } from "./ways/page-exports/page-exports-options.js";

/** What can be chosen whatever the way in. */
export interface CommonOptions {
  /** What all ids are of, such as the page's name in its address. Absent: made of the way in. */
  readonly source?: string;
  /** How contributions are handed out. Absent: as records. */
  readonly form?: "records" | "columns";
}

/** For how long what files hold may be kept. */
export interface FileRetention {
  /**
   * `"linkedin"`: as LinkedIn's rules for its interface have it. `"unlimited"` is for who may decide that: of files that
   * were downloaded by hand the owner may. Absent: as `"linkedin"`.
   */
  readonly retention?: SourceRetention | "linkedin" | "unlimited";
}

/** One way in, with what can be chosen for every way. */
export type LinkedInAdapterOptions = CommonOptions &
  ((FileRetention & (PageExportsOptions | MemberArchiveOptions)) | PageApiOptions);
