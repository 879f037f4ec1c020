import { everyTypeScriptFile, typeScriptOfPackages } from "../workspace/packages.js";
import { noCircularImports } from "./circular-imports.js";
import { exportsAreNamed, filesAreShort, namesSaySomething } from "./file-shape.js";
import { alone, inCore, type RuleCase } from "./rule.js";

/** The rules about files, with code that they must refuse and code that they must not. */
export const fileShapeCases: readonly RuleCase[] = [
  {
    says: "no circular imports",
    rule: noCircularImports,
    files: typeScriptOfPackages,
    wrong: [
      [inCore("model/a.ts", 'import "./b.js";'), inCore("model/b.ts", 'import type { A } from "./a.js";')],
      [
        inCore("model/a.ts", 'import "./b.js";'),
        inCore("model/b.ts", 'export { c } from "./c.js";'),
        inCore("model/c.ts", 'import "./a.js";'),
      ],
    ],
    right: [
      inCore("model/a.ts", 'import "./b.js"; import "./c.js";'),
      inCore("model/b.ts", 'import "./c.js";'),
      inCore("model/c.ts", ""),
    ],
  },
  {
    says: "every export is named",
    rule: exportsAreNamed,
    files: typeScriptOfPackages,
    wrong: alone(
      inCore("index.ts", 'export * from "./model/id.js";'),
      inCore("index.ts", 'export * as model from "./model/id.js";'),
      inCore("model/id.ts", "export default function id() {}"),
      inCore("model/id.ts", "const id = 1;\nexport default id;"),
      inCore("model/id.ts", "const id = 1;\nexport { id as default };"),
    ),
    right: [inCore("index.ts", 'export { id } from "./model/id.js";\nexport type { Id } from "./model/id.js";')],
  },
  {
    says: "no file has more than 250 lines",
    rule: filesAreShort,
    files: typeScriptOfPackages,
    wrong: alone(inCore("model/id.ts", "// one more\n".repeat(251))),
    right: [inCore("model/id.ts", "// just so\n".repeat(250))],
  },
  {
    says: "names of files and folders say something",
    rule: namesSaySomething,
    files: everyTypeScriptFile,
    wrong: alone(
      inCore("utils/sum.ts", ""),
      inCore("model/helpers.ts", ""),
      inCore("model/common.ts", ""),
      inCore("model/misc.test.ts", ""),
      inCore("model/date-utils.ts", ""),
    ),
    right: [inCore("planning/common-ground.ts", "")],
  },
];
