import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createSourceAdapter } from "@org/community-adapter-csv";
import { type Collected, collect } from "@org/community-core";

/** Where the data of real communities are, if they are there. */
export const data: string = resolve(import.meta.dirname, "../../shared/data");

/** One of them, read as its example describes it. */
export async function collected(name: string): Promise<Collected> {
  const options = JSON.parse(readFileSync(resolve(import.meta.dirname, name, "community.json"), "utf8")) as object;
  const adapter = createSourceAdapter({ ...options, baseFolder: resolve(data, name) })._unsafeUnwrap();
  return (await collect(adapter, { keepIds: true }))._unsafeUnwrap();
}
