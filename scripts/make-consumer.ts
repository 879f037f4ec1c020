/**
 * Writes a project that uses the packed packages the way a stranger would: by their versions, outside of the workspace.
 * Called with the folder of the tarballs and the folder to write to; an install there then fetches all.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { fencedCode } from "../tests/doc-examples/example.ts";

const [packed, consumer] = process.argv.slice(2);
if (packed === undefined || consumer === undefined) {
  throw new RangeError("usage: make-consumer.ts <folder of the tarballs> <folder to write to>");
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const manifests = readdirSync("packages").flatMap((folder): readonly Manifest[] => {
  try {
    return [JSON.parse(readFileSync(`packages/${folder}/package.json`, "utf8")) as Manifest];
  } catch {
    return []; // a folder without a package.json is no package yet
  }
});

const entries = manifests.flatMap(({ name, exports }) =>
  Object.keys(exports)
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => `${name}${entry.slice(1)}`),
);

const tarballs = readdirSync(packed).filter((file) => file.endsWith(".tgz"));
const dependencies = manifests.map(({ name }): [string, string] => {
  const start = `${name.replace("@", "").replace("/", "-")}-`;
  const tarball = tarballs.find((file) => file.startsWith(start) && /^\d/.test(file.slice(start.length)));
  if (tarball === undefined) throw new RangeError(`no tarball of ${name} in ${packed}`);
  return [name, `^${tarball.slice(start.length, -".tgz".length)}`];
});

/** The versions that the workspace itself uses of what a TypeScript user with tests has anyway. */
const catalog = readFileSync("pnpm-workspace.yaml", "utf8");
const versionOf = (name: string): string => new RegExp(`^ +"?${name}"?: (\\S+)$`, "m").exec(catalog)?.[1] ?? "latest";

/** The example of the README: TypeScript as it stands there, and what is left of it in plain JavaScript. */
const [example] = fencedCode("README.md", readFileSync("README.md", "utf8").split("\n"), 1, false);
if (example === undefined) throw new RangeError("README.md has no example in TypeScript");
const plain = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };

const files: Readonly<Record<string, string>> = {
  "package.json": toJson({
    private: true,
    type: "module",
    dependencies: Object.fromEntries(dependencies),
    devDependencies: { "@types/node": versionOf("@types/node"), vitest: versionOf("vitest") },
  }),
  // Strict, and with every declaration file of ours and of what it leans on checked.
  "tsconfig.json": toJson({
    compilerOptions: {
      target: "ES2023",
      lib: ["ES2023"],
      module: "NodeNext",
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    },
    include: ["entries.ts", "readme.ts"],
  }),
  "entries.ts": `${entries.map((entry, index) => `import * as entry${index} from "${entry}";`).join("\n")}
export const used: readonly object[] = [${entries.map((_, index) => `entry${index}`).join(", ")}];
`,
  "entries.json": toJson(entries),
  "readme.ts": `${example.code}\nexport {};\n`,
  "readme.mjs": ts.transpileModule(example.code, { compilerOptions: plain }).outputText,
};

mkdirSync(consumer, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(consumer, name), text);
copyFileSync("scripts/smoke.mjs", join(consumer, "smoke.mjs"));
for (const name of ["plain-javascript/report.mjs", "commonjs/report.cjs"]) {
  copyFileSync(join("examples", name), join(consumer, name.replace("/", "-")));
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
