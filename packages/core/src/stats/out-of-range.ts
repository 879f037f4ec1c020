/**
 * The one form in which `stats` tells a programmer that an argument is wrong: what it is about, what is allowed, what
 * was got. It is returned and not thrown, so that the `throw` stays visible where it happens.
 *
 * @param subject - the function and its argument, such as `quantile: probability`
 * @param got - the value that cannot be used
 * @param allowed - what could be used, as the end of a sentence after "must be"
 * @returns the error to throw
 */
export function outOfRange(subject: string, got: unknown, allowed: string): RangeError {
  return new RangeError(`${subject} must be ${allowed}, got ${String(got)}`);
}
