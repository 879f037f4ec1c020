/** What became of a row: new, said before, or more or other than was known. */
export type PutOutcome = "accepted" | "duplicate" | "replaced";
