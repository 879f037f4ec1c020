/** What `changeset version` leaves to be done: the section on figures in the changelogs of the folder that it is called in. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gatherFigures } from "./figures.ts";

for (const folder of readdirSync("packages")) {
  const path = `packages/${folder}/CHANGELOG.md`;
  if (existsSync(path)) writeFileSync(path, gatherFigures(readFileSync(path, "utf8")));
}
