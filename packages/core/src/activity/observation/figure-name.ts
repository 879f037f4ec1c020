/**
 * What is measured, without the part and the number of a definition: `contributions` of `contributions/reply@1`.
 *
 * @example
 * figureName("time-to-first-response@1") // => "time-to-first-response"
 */
export function figureName(definition: string): string {
  return (/^[a-z-]+/.exec(definition)?.[0] ?? "").replace(/-$/, "");
}
