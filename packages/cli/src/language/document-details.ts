import type { Problem } from "@org/community-core/source";
import type { LanguageCode } from "@org/community-report";
import type { DocumentFault } from "../documents/document-fault.js";
import type { DocumentFile } from "../documents/document-file.js";
import type { FailureDetail } from "../failure-detail.js";
import { printableLine } from "../output/printable-line.js";
import { englishFaults } from "./en/document-faults.js";
import { dutchFaults } from "./nl/document-faults.js";
import { dutchProblem } from "./nl/problems.js";

/** The words around what is wrong. */
interface Words {
  readonly line: string;
  readonly here: string;
  readonly nothing: string;
  readonly key: string;
  readonly faults: Readonly<Record<DocumentFault["code"], string>>;
  readonly say: (problem: Problem) => string;
}

const words: Readonly<Record<LanguageCode, Words>> = {
  en: {
    line: "line",
    here: "here",
    nothing: "nothing stands behind it; fill it in or delete the line.",
    key: "a key",
    faults: englishFaults,
    say: ({ message }) => message,
  },
  nl: {
    line: "regel",
    here: "hier staat",
    nothing: "er staat niets achter; vul het in of haal de regel weg.",
    key: "een sleutel",
    faults: dutchFaults,
    say: ({ reason, message }) => (reason === undefined ? message : dutchProblem(reason)),
  },
};

/** Why a text is no document, with the line. */
export function faultDetail({ line, code, key }: DocumentFault): FailureDetail {
  return inEach((said) => `${said.line} ${line}: ${said.faults[code].replace("{}", key ?? said.key)}`);
}

/** What is wrong with a value of a document, with the line and the way to it. */
export function problemDetail(problem: Problem, line: number | undefined, file: DocumentFile): FailureDetail {
  const { path, reason } = problem;
  return inEach((said) => {
    const where = [line === undefined ? "" : `${said.line} ${line}: `, path === "" ? "" : `${path}: `].join("");
    if (file.writtenAt(path) === "" && reason?.type === "null") return `${where}${said.nothing}`;
    const first = reason !== undefined && "first" in reason ? file.lineOf(reason.first) : undefined;
    const before = first === undefined ? "" : ` (${said.line} ${first})`;
    const here = writtenThere(problem, file);
    return `${where}${said.say(problem)}${before}${here === undefined ? "" : ` (${said.here}: ${here})`}`;
  });
}

/** What is wrong with a value where there is no file to look in, such as of an option. */
export function plainProblemDetail(problem: Problem): FailureDetail {
  const where = problem.path === "" ? "" : `${problem.path}: `;
  return inEach((said) => `${where}${said.say(problem)}`);
}

function inEach(sentence: (said: Words) => string): Readonly<Record<LanguageCode, string>> {
  return { en: printableLine(sentence(words.en)), nl: printableLine(sentence(words.nl)) };
}

/** Keys whose value may be what somebody is called: an error does not repeat it. */
const ofPeople: ReadonlySet<string> = new Set(["id", "person", "holder", "backup", "guide", "owner", "name"]);

/** What is wrong with a value that is or may be a secret: an error never repeats it. */
const ofSecrets: ReadonlySet<string> = new Set(["secret-in-file", "no-variable-name"]);

const longestRepeated = 40;

/** What stands there, for a value that is none of those allowed. */
function writtenThere({ path, reason }: Problem, file: DocumentFile): string | undefined {
  const written = file.writtenAt(path);
  const key = path.split(/[.[]/).at(-1) ?? "";
  if (written === undefined || written === "" || reason?.type === "unknown-key" || ofPeople.has(key)) return undefined;
  if (reason !== undefined && ofSecrets.has(reason.type)) return undefined;
  return written.length <= longestRepeated && !written.includes("@") ? written : undefined;
}
