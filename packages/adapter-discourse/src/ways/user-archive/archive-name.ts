/** What an archive is called in messages: the name of its file has the user's in it. */
export const archiveName = "the archive";
