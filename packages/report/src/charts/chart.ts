/** A drawing that needs no script: its words stand in it, and its numbers in a table beside it. */
export interface Chart {
  /** In kebab case, and the same in every language: `activity-over-time`. */
  readonly id: string;
  /** What it shows, as a heading. */
  readonly title: string;
  /** What is to be seen in it, in one sentence: the text alternative. */
  readonly summary: string;
  /** One element `<svg>` that stands by itself: no script, no style attribute, nothing from elsewhere, colours by class. */
  readonly svg: string;
  /** The numbers that were drawn. */
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}
