/** How a language writes numbers and dates. */
export interface NumberStyle {
  /** BCP 47 tag for `Intl`, such as `nl-NL`. */
  readonly locale: string;
  /** What stands behind a percentage, with the space before it where the language has one. */
  readonly percent: string;
  /** Lengths of time shorter than an hour. */
  readonly minutes: { readonly one: string; readonly other: string };
  /** A value that is not there. */
  readonly unknown: string;
}
