import type { DocumentFinding } from "@org/community-core/planning";
import type { DocumentFindingWords } from "../language/document-finding-words.js";
import { givenParams } from "../speech/given-params.js";
import type { Speech } from "../speech/speech.js";
import type { Block, FindingLine } from "./report-document.js";

/** What stands first: two things that do not fit, what experience warns of, what is not said. */
const kinds = ["contradiction", "risk", "gap"] as const;

/** What was found in a document, to be put in words. */
export interface FindingsToCompose<Code extends string> {
  readonly findings: readonly DocumentFinding<Code>[];
  readonly words: Readonly<Record<Code, DocumentFindingWords>>;
  /** The line of the file on which something of the document stands, where it is known. */
  readonly lineOf?: (path: string) => number | undefined;
}

/** How much was found, of each kind. */
export function countFindings(
  findings: readonly DocumentFinding[],
  { language, format }: Pick<Speech, "language" | "format">,
): string {
  const { counts, found } = language.documentFindings;
  const count = (kind: DocumentFinding["kind"]): string =>
    format.count(findings.filter((one) => one.kind === kind).length, counts[kind].one, counts[kind].other);
  return found(count("contradiction"), count("risk"), count("gap"));
}

/** What does not go together first, then what experience warns of, then what is not said, each with its question. */
export function composeDocumentFindings<Code extends string>(
  { findings, ...how }: FindingsToCompose<Code>,
  speech: Speech,
): readonly Block[] {
  return kinds.flatMap((kind): readonly Block[] => {
    const bySeverity = findings
      .filter((finding) => finding.kind === kind)
      .sort((one, other) => Number(one.severity === "notice") - Number(other.severity === "notice"));
    if (bySeverity.length === 0) return [];
    return [
      { kind: "heading", level: 2, text: speech.language.documentFindings.headings[kind] },
      { kind: "findings", numbered: false, findings: bySeverity.map((finding) => lineFor(finding, how, speech)) },
    ];
  });
}

function lineFor<Code extends string>(
  { code, params, severity, key, paths }: DocumentFinding<Code>,
  { words, lineOf = () => undefined }: Omit<FindingsToCompose<Code>, "findings">,
  { language, format }: Speech,
): FindingLine {
  const { question, place } = language.documentFindings;
  const given = givenParams(params, language, format);
  const places = paths.map((path) => {
    const line = lineOf(path);
    return place(path, line === undefined ? undefined : `${line}`);
  });
  return {
    says: `${words[code].says(given)} (${key}; ${places.join("; ")})`,
    step: question(words[code].asks(given)),
    tone: severity,
  };
}
