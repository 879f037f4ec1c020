/**
 * Refuses a release that npm would refuse halfway: each package must say in which repository it is built.
 *
 *   check-repository.ts                   ends with 1, and says what to do, where one does not; `publish-packages` begins with it
 *   check-repository.ts --set <address>   writes it into each package.json; once, before the first release
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type PublishedManifest, repositoryComplaints, withRepository } from "./repository.ts";

const packages = readdirSync("packages")
  .map((name) => `packages/${name}`)
  .filter((folder) => existsSync(`${folder}/package.json`))
  .map((folder) => {
    const text = readFileSync(`${folder}/package.json`, "utf8");
    return { folder, text, manifest: JSON.parse(text) as PublishedManifest };
  });

const [option, given] = process.argv.slice(2);
if (option === "--set") {
  for (const { folder, text } of packages) {
    writeFileSync(`${folder}/package.json`, withRepository(text, folder, given ?? ""));
  }
} else {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  const address = GITHUB_REPOSITORY === undefined ? undefined : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  const complaints = repositoryComplaints(packages, address);
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) {
    console.error(
      "Nothing is published. npm gives provenance only to a package that names the repository it is built in. Write it into each " +
        "package.json with\n\n  node scripts/release/check-repository.ts --set https://github.com/<owner>/<name>\n\n" +
        "and commit that. CONTRIBUTING.md, Before the first release, says what else.",
    );
    process.exitCode = 1;
  }
}
