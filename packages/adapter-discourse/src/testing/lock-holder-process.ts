// Takes the lock of an archive and says so, then waits to be killed.
import { ArchiveLock } from "../archive/archive-lock.js";

const lock = await ArchiveLock.take(process.argv[2] ?? "");
process.stdout.write(lock === undefined ? "refused" : "taken");
setInterval(() => undefined, 60_000);
