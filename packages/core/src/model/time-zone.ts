/** A time zone of the IANA database, such as `Europe/Amsterdam`. */
export type TimeZone = string;

/** Zones that were asked about before: the platform takes longer to say so than to cut a day. */
const known = new Set<TimeZone>();

/**
 * Whether this is a time zone that the platform's calendar knows. A bare offset such as `+01:00` is not: it has no
 * summer time, and only newer platforms take it.
 *
 * @example
 * isTimeZone("Europe/Amsterdam") // => true
 * isTimeZone("Amsterdam") // => false
 * isTimeZone("+01:00") // => false
 */
export function isTimeZone(text: string): text is TimeZone {
  if (known.has(text)) return true;
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
  } catch {
    return false;
  }
  known.add(text);
  return true;
}
