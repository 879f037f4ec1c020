/**
 * The hash of the stylesheet as a browser makes it (SHA-256, base64): it takes a stylesheet with this hash and no other. Written by
 * `REGENERATE=1` with `stylesheet.test.ts`.
 */
export const stylesheetHash: string = "Waxj7jRB3Tuy6xUZMImdynp0njsNhb3aIriI+BxUXhE=";
