export type Silent = string;

/** Says something, and shows nothing. */
export function half(): void {}

/**
 * Says and shows.
 *
 * @example
 * whole() // => 1
 */
export function whole(): number {
  return 1;
}
