/**
 * A code in readable form, for codes that no language knows: from a newer core or from a user's own indicator.
 *
 * @example
 * plainCode("some-new-code") // => "some new code"
 * plainCode("replyTargets") // => "reply targets"
 */
export function plainCode(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_]+/g, " ")
    .toLowerCase()
    .trim();
}
