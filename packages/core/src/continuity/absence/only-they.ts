/** Of all places, hours or subjects in which anybody answered, those in which only they did. */
export interface OnlyThey<T> {
  /** Those in which only they answered, the most answers first. */
  readonly onlyThey: readonly (T & { readonly answers: number })[];
  /** How many there are in which anybody answered. */
  readonly all: number;
}
