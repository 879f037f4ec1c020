import type { SourceRetention } from "@org/community-core/source";
import type { MemberArchiveOptions } from "./ways/member-archive/member-archive-options.js";
import type { PageExportsOptions } from "./ways/page-exports/page-exports-options.js";

/** What can be chosen whatever the way in. */
export interface CommonOptions {
  /** What all ids are of, such as the page's name in its address. Absent: made of the way in. */
  readonly source?: string;
  /**
   * For how long what is read may be kept. `"unlimited"` is for who may decide that: of files that were downloaded by
   * hand the owner may. Absent: as LinkedIn's rules for its interface have it.
   */
  readonly retention?: SourceRetention | "unlimited";
  /** How contributions are handed out. Absent: as records. */
  readonly form?: "records" | "columns";
}

/** One way in, with what can be chosen for every way. */
export type LinkedInAdapterOptions = CommonOptions & (PageExportsOptions | MemberArchiveOptions);
