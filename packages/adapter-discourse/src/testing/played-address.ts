/** Where a played site seems to be, whichever server plays it: an archive is of one site. */
export const playedAddress = "http://forum.example";
