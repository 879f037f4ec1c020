/** What is said of a source before it is read. Names come written out. */
export interface SourceWords {
  readonly title: (source: string, kind: string) => string;
  readonly shows: string;
  readonly showsNothing: string;
  readonly doesNotShow: string;
  readonly rules: string;
  readonly readsChanges: string;
  readonly readsAll: string;
  /** That what is read may be kept, or only for so long. */
  readonly mayBeKept: string;
  readonly keptFor: (hours: string) => string;
  readonly notLinkable: string;
  readonly leftOut: (fields: string) => string;
  readonly timeZone: (zone: string) => string;
  /** The heading of what an adapter says of this way in; its sentences are English. */
  readonly remarks: string;
}
