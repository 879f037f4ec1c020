/**
 * What `changeset version` leaves to be done: the section on figures in the changelogs, and the versions that the template
 * of adapters asks for, which is no package and is copied as it is. Works in the folder that it is called in.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gatherFigures } from "./figures.ts";

const template = "templates/adapter/package.json";

function change(path: string, changed: (text: string) => string): void {
  if (existsSync(path)) writeFileSync(path, changed(readFileSync(path, "utf8")));
}

for (const folder of readdirSync("packages")) {
  change(`packages/${folder}/CHANGELOG.md`, gatherFigures);
  if (!existsSync(`packages/${folder}/package.json`)) continue;
  const { name, version } = JSON.parse(readFileSync(`packages/${folder}/package.json`, "utf8")) as {
    name: string;
    version: string;
  };
  change(template, (text) => text.replace(new RegExp(`("${name}": )"[^"]*"`), `$1"^${version}"`));
}
