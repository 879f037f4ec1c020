import { afterAll, expect, it } from "vitest";
import { stringify } from "yaml";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";
import { wrong } from "./bad-documents.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
afterAll(() => bench[Symbol.dispose]());

/** Words of the sentences in English that are none in Dutch. */
const english = /\b(?:is no|must|allowed|line|got|here|give|the|did you|has|too)\b/;

it.each(wrong)("%s: names line, key and what is allowed of %s", async (command, _, input, mark, path, allowed) => {
  for (const [name, text] of [
    ["wrong.yaml", stringify(input)],
    ["wrong.json", JSON.stringify(input, null, 2)],
  ] as const) {
    const plain = name === "wrong.json" ? text.replaceAll('"', "") : text;
    const marked = plain.split("\n").findIndex((line) => mark !== "" && line.includes(mark)) + 1;
    bench.write(name, text);
    for (const [language, word] of [
      ["en", "line"],
      ["nl", "regel"],
    ] as const) {
      const ran = await bench.run(`${command} ${name} --language ${language}`);
      expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 65, stdout: "" });
      const detail = ran.stderr.split("\n").find((line) => line.includes(` ${path}: `));
      expect(detail).toContain(`  ${word} `);
      expect(detail).toContain(allowed);
      // An id that stands twice stands on the line above what marks it.
      const line = /(?:line|regel) (\d+):/.exec(detail ?? "")?.[1];
      if (mark !== "") expect([marked, marked - 1]).toContain(Number(line));
      const sentence = (detail ?? "").replace(/^.*?: .*?: /, "").replace(/ \([^()]*\)/g, "");
      if (language === "nl") expect(sentence).not.toMatch(english);
      else expect(sentence).toMatch(english);
    }
  }
});
