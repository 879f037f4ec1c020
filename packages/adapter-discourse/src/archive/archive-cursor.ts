/** The cursor of a read of an archive: which archive, and how many reads of the site it held by then. */
export function cursorOf(archiveId: string, readNumber: number): string {
  return `${archiveId}.${readNumber}`;
}

/** The number of the read that a cursor is of; `undefined` if it is of another archive, or of a read to come. */
export function readOfCursor(cursor: string, archiveId: string, lastRead: number): number | undefined {
  const [id, number = "", ...rest] = cursor.split(".");
  if (id !== archiveId || rest.length > 0 || !/^[1-9]\d{0,14}$/.test(number)) return undefined;
  return Number(number) <= lastRead ? Number(number) : undefined;
}
