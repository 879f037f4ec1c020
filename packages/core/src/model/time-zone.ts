/** A time zone of the IANA database, such as `Europe/Amsterdam`. */
export type TimeZone = string;

/**
 * Whether this is a time zone that the platform's calendar knows.
 *
 * @example
 * isTimeZone("Europe/Amsterdam") // => true
 * isTimeZone("Amsterdam") // => false
 */
export function isTimeZone(text: string): text is TimeZone {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }) !== undefined;
  } catch {
    return false;
  }
}
