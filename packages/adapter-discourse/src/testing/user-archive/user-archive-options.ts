/** How an archive is written. */
export interface UserArchiveOptions {
  readonly userId: number;
  /** Where the site is, as it stands in addresses. */
  readonly baseUrl?: string;
  /** The words for yes and no, which are those of the user's language. */
  readonly yesNo?: readonly [yes: string, no: string];
}
