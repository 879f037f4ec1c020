import { sourcesOfPackages, testsOfPackages } from "../workspace/packages.js";
import { nothingAmbient, testsHaveNoClockAndNoChance } from "./ambient.js";
import { dateFnsIsImportedByFunction } from "./one-function-of-date-fns.js";
import { alone, inCore, inPackages, type RuleCase } from "./rule.js";
import { dateFnsIsToldTheZone } from "./stated-time-zone.js";

/** The rules about the ambient world, with code that they must refuse and code that they must not. */
export const ambientCases: readonly RuleCase[] = [
  {
    says: "core and the simulator use nothing ambient",
    rule: nothingAmbient,
    files: sourcesOfPackages,
    wrong: alone(
      inCore("a.ts", "export const a = Date.now();"),
      inCore("a.ts", "export const a = globalThis.Date.now;"),
      inCore("a.ts", "export const a = new Date();"),
      inCore("a.ts", "export const a = new Date;"),
      inCore("a.ts", "export const a = Date();"),
      inCore("a.ts", "export const a = new Date(2026, 10, 21);"),
      inCore("a.ts", 'export const a = new Date("2026-11-21T09:00:00");'),
      inCore("a.ts", "export const a = [1].map(Math.random);"),
      inCore("a.ts", "export const a = crypto.randomUUID();"),
      inCore("a.ts", "export const a = process.env;"),
      inCore("a.ts", "export const a = globalThis.process;"),
      inCore("a.ts", "export const a = { performance };"),
      inCore("a.ts", "console.log(1);"),
      inCore("a.ts", "setTimeout(() => {}, 1);"),
      inCore("a.ts", 'export const a = await fetch("https://example.org");'),
      inCore("a.ts", 'export const a = new Intl.DateTimeFormat("en");'),
      inCore("a.ts", 'export const a = Intl.DateTimeFormat("en", { month: "long" });'),
      inCore("a.ts", 'export const a = ["b", "a"].sort((x, y) => x.localeCompare(y));'),
      inCore("a.ts", "export const a = (1e6).toLocaleString();"),
      inPackages("simulator/src/index.ts", "export const a = Math.random();"),
    ),
    right: [
      inCore("a.ts", "export const a = new Date(0).toISOString();"),
      inCore("b.ts", 'export const b = new Intl.DateTimeFormat("en", { timeZone: "UTC" });'),
      inCore("c.ts", "export const c = (process: string) => process.length;"),
      inCore("d.ts", "/** Not `Math.random`. */\nexport interface D { readonly process: string; fetch(): void }"),
      inCore("e.ts", "export const e = (page: { fetch(): void }) => page.fetch();"),
      inCore("f.ts", 'export const f = "Date.now()"; // Date.now()'),
      inPackages("cli/src/bin.ts", "process.exitCode = 0;"),
    ],
  },
  {
    says: "tests have neither clock nor chance",
    rule: testsHaveNoClockAndNoChance,
    files: testsOfPackages,
    wrong: alone(
      inCore("a.test.ts", "const now = Date.now();"),
      inCore("a.test.ts", "const now = new Date();"),
      inCore("a.test-prop.ts", "const luck = Math.random();"),
    ),
    right: [inCore("a.test.ts", 'const then = new Date("2026-11-21T09:00:00Z");')],
  },
  {
    says: "date-fns is imported a function at a time",
    rule: dateFnsIsImportedByFunction,
    files: sourcesOfPackages,
    wrong: alone(inCore("a.ts", 'import { subDays } from "date-fns";\nexport const a = subDays;')),
    right: [inCore("a.ts", 'import { subDays } from "date-fns/subDays";\nexport const a = subDays;')],
  },
  {
    says: "date-fns is told the time zone",
    rule: dateFnsIsToldTheZone,
    files: sourcesOfPackages,
    wrong: alone(
      inCore("a.ts", 'import { startOfDay } from "date-fns";\nexport const a = startOfDay(0);'),
      inCore("a.ts", 'import { startOfDay as cut } from "date-fns/startOfDay";\nexport const a = cut(0, {});'),
    ),
    right: [
      inCore(
        "a.ts",
        'import { startOfDay } from "date-fns";\nexport const a = (zone) => startOfDay(0, { in: tz(zone) });',
      ),
    ],
  },
];
