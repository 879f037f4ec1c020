import { resolve } from "node:path";
import type { Configuration } from "./configuration.js";

/** The files that a configuration reads, itself among them: none of them may be written over. */
export function configuredFiles({ config, path, folder }: Configuration): readonly string[] {
  const { sources = [], plan, involvement } = config;
  const named = [...sources.flatMap(({ files = [] }) => files), plan, involvement];
  return [path, ...named.flatMap((file) => (file === undefined ? [] : resolve(folder, file)))];
}
