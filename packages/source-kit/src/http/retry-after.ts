/**
 * How long a header `Retry-After` asks to wait from now, in milliseconds; `undefined` where it says nothing that can be
 * read. It holds a number of seconds or a date; a date that has passed asks for no waiting.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 * @example
 * retryAfter("120", 0); // => 120000
 * retryAfter("Thu, 01 Jan 1970 00:01:00 GMT", 20_000); // => 40000
 * retryAfter("soon", 0); // => undefined
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1_000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
