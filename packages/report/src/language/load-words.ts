/** What a report says of time: planned, spent and needed. Names and numbers come written out. */
export interface LoadWords {
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<"duty" | "acts" | "planned" | "spent" | "needed", string>>;
  /** A range of needed hours that is our assumption. */
  readonly assumed: (range: string) => string;
  readonly assumedNote: string;
  readonly everything: string;
  /** That answering a newcomer stands in two rows and once in their sum. */
  readonly countsOnce: string;
  /** What one person uses of their planned hours for a duty. */
  readonly uses: (who: string, duty: string, share: string, planned: string) => string;
  /** Said of a use over 85 %. */
  readonly noRoom: string;
  /** Told only if asked for, and of all people together. */
  readonly rhythm: (answers: string, night: string, weekend: string) => string;
  /** Of duties with planned hours of which nobody knows how many they need. */
  readonly needNotKnown: (duties: string) => string;
  readonly volunteers: (names: string) => string;
}
