/**
 * Where the packages are built. npm gives provenance only to a package whose `repository` names the place that it was published
 * from, and refuses any other after others may have been published already; so that is looked at before anything is.
 */

/** What of a package.json matters here. */
export interface PublishedManifest {
  readonly name: string;
  readonly repository?: { readonly type?: string; readonly url?: string; readonly directory?: string };
}

/** A package: its folder from the root of the workspace, and what it says of itself. */
export interface PublishedPackage {
  readonly folder: string;
  readonly manifest: PublishedManifest;
}

const place = /^(?:git\+)?https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+?(?:\.git)?$/;

/** An address without what differs between its ways of writing. */
function plainAddress(url: string): string {
  return url.replace(/^git\+/, "").replace(/\.git$/, "");
}

/** A package.json that says that it is of the repository at an address such as `https://github.com/owner/name`. */
export function withRepository(text: string, folder: string, address: string): string {
  if (!place.test(address)) {
    throw new RangeError(`an address is https://, a host, an owner and a name, got "${address}"`);
  }
  const url = `git+${plainAddress(address)}.git`;
  const line = `  "repository": { "type": "git", "url": "${url}", "directory": "${folder}" },\n`;
  return text.replace(/^ {2}"repository": \{[^}]*\},\n/m, "").replace(/^ {2}"license": .*\n/m, `$&${line}`);
}

/** What keeps the packages from being published, a sentence for each; `address` is that of the run, where it is known. */
export function repositoryComplaints(
  packages: readonly PublishedPackage[],
  address: string | undefined,
): readonly string[] {
  return packages.flatMap(({ folder, manifest: { repository } }): readonly string[] => {
    const where = `${folder}/package.json`;
    if (repository?.url === undefined) return [`${where} has no "repository".`];
    if (!place.test(repository.url)) return [`The "url" of "repository" in ${where} is no address of a repository.`];
    const wrong =
      repository.directory === folder ? [] : [`"repository" in ${where} must have "directory": "${folder}".`];
    if (address === undefined || plainAddress(repository.url).toLowerCase() === plainAddress(address).toLowerCase()) {
      return wrong;
    }
    return [...wrong, `"repository" in ${where} names another place than this run is of, which is ${address}.`];
  });
}
