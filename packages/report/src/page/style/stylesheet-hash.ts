/**
 * The hash of the stylesheet as a browser makes it (SHA-256, base64): it takes a stylesheet with this hash and no other. Written by
 * `REGENERATE=1` with `stylesheet.test.ts`.
 */
export const stylesheetHash: string = "iL0ucDa+xBeVfBKtBY38teMVDegYMnki5utAm65WvwI=";
