/**
 * The number of whoever an archive is about, where nobody says what it is: one that no account ever gets, so that it is
 * nobody else's.
 */
export const unnamedOwner: number = 2_147_483_647;
