/** For whom a report is: the team, which may see single people by pseudonym, or everybody, who may not. */
export type Audience = "team" | "shared";
