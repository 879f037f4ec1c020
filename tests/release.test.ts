import { describe, expect, it } from "vitest";
import { getDependencyReleaseLine, getReleaseLine } from "../scripts/release/changelog.js";
import { divideFigures, gatherFigures, risenDefinitions } from "../scripts/release/figures.js";

const summary =
  "Two things.\nOf one text.\n\nFigures: `echo@2` leaves out bots.\nFewer echoes.\nFigures: `voice@3` too.";

describe("changelogs", () => {
  it("tell what is of figures apart from the rest", () => {
    expect(divideFigures(summary)).toEqual({
      text: "Two things.\nOf one text.",
      figures: ["`echo@2` leaves out bots.\nFewer echoes.", "`voice@3` too."],
    });
  });

  it("put figures first in each version, under their heading", () => {
    const entry = (line: string): string => `## 0.2.0\n\n### Minor Changes\n\n${line}\n`;
    expect(
      gatherFigures(`# name\n\n${entry(getReleaseLine({ summary }))}\n## 0.1.0\n\n### Patch Changes\n\n- Old.\n`),
    ).toBe(
      "# name\n\n## 0.2.0\n\n### Figures\n\n- `echo@2` leaves out bots.\n  Fewer echoes.\n- `voice@3` too.\n\n" +
        "### Minor Changes\n\n- Two things.\n  Of one text.\n\n## 0.1.0\n\n### Patch Changes\n\n- Old.\n",
    );
    // Nothing but figures: no heading over nothing.
    expect(gatherFigures(`# name\n\n${entry(getReleaseLine({ summary: "Figures: all." }))}`)).toBe(
      "# name\n\n## 0.2.0\n\n### Figures\n\n- all.\n",
    );
    expect(gatherFigures("# name\n\n## 0.1.0\n\n### Patch Changes\n\n- Old.\n")).toBe(
      "# name\n\n## 0.1.0\n\n### Patch Changes\n\n- Old.\n",
    );
  });

  it("say which packages of ours are needed, if any", () => {
    expect(getDependencyReleaseLine([], [{ name: "core", newVersion: "1.0.0" }])).toBe("- Needs `core` 1.0.0.");
    expect(getDependencyReleaseLine([], [])).toBe("");
  });
});

it("definitions whose number rose are figures that changed; new ones are not", () => {
  const before = 'const a = "echo@1"; const b = `voice/members@2`;';
  expect(risenDefinitions(before, 'const a = "echo@2"; const b = `voice/members@2`; const c = "new@1";')).toEqual([
    "echo@2",
  ]);
  expect(risenDefinitions(before, before)).toEqual([]);
});
