/** For whom charts are: a `team` sees carriers by pseudonym, in what is `shared` nobody is told apart. */
export type Audience = "team" | "shared";
