/**
 * Runs a command in a folder for which the packed packages are published: by a registry of their scope alone, on this
 * machine, for as long as the command runs. So ranges between them are resolved as they will be, by any package manager.
 *
 *   with-registry.ts <folder of the tarballs> <folder to run in> <command…>
 */
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const [packed = "", folder = "", command = "", ...words] = process.argv.slice(2);

/** Each package by its name: its tarball and what is in its package.json. */
const published = new Map(
  readdirSync(packed)
    .filter((file) => file.endsWith(".tgz"))
    .map((file) => {
      const text = execFileSync("tar", ["-xzOf", join(packed, file), "package/package.json"], { encoding: "utf8" });
      const manifest = JSON.parse(text) as { readonly name: string; readonly version: string };
      return [manifest.name, { file, manifest, bytes: readFileSync(join(packed, file)) }];
    }),
);

const server = createServer((request, response) => {
  const path = decodeURIComponent((request.url ?? "").slice(1));
  const asked = published.get(path);
  const tarball = [...published.values()].find(({ file }) => file === path);
  if (tarball !== undefined) {
    response.end(tarball.bytes);
  } else if (asked !== undefined) {
    const { file, manifest, bytes } = asked;
    const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
    const { port } = server.address() as AddressInfo; // it listens on a port, so this is no name of a pipe
    const dist = { tarball: `http://127.0.0.1:${port}/${file}`, integrity };
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        name: manifest.name,
        "dist-tags": { latest: manifest.version },
        versions: { [manifest.version]: { ...manifest, dist } },
      }),
    );
  } else {
    response.statusCode = 404;
    response.end("{}");
  }
});

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo; // as above
  writeFileSync(join(folder, ".npmrc"), `@org:registry=http://127.0.0.1:${port}/\n`);
  const child = spawn(command, words, { cwd: folder, stdio: "inherit" });
  child.on("close", (status) => {
    process.exitCode = status ?? 1;
    server.close();
    server.closeAllConnections();
  });
});
