/** The numbers and names of a finding, caveat or figure, by name, written in the language of the sentence. */
export interface Given {
  /** Whether it was handed over at all. */
  has(name: string): boolean;
  /** A pseudonym, or any other word that is the same in every language. */
  text(name: string): string;
  /** A number as it is. */
  number(name: string): string;
  /** A number with what it counts, such as `1 opening` or `12 openings`. */
  count(name: string, one: string, other: string): string;
  /** A share, 0–1, in percent. */
  share(name: string): string;
  /** A length of time given in hours. */
  hours(name: string): string;
  /** A length of time given in days. */
  days(name: string): string;
  /** A calendar date or a moment as a date. */
  date(name: string): string;
  /** A kind of work or a duty as something that is done, such as `answering`. */
  noun(name: string): string;
  /** What a kind of work consists of, such as `the answers`. */
  items(name: string): string;
}
