import {
  assessConcept,
  type CommunityConcept,
  type ConceptVerdict,
  createCommunityConcept,
} from "@org/community-core/planning";
import { renderConcept, renderConceptPage } from "@org/community-report";
import { documentOptions } from "../arguments/document-options.js";
import { answerDocument, type DocumentAnswer } from "../documents/answer-document.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import type { Command } from "./command.js";

/** Reads a concept with its interviews and says whether the community has a chance. */
export const conceptCommand: Command = {
  name: "concept",
  summary: "read a concept with its interviews and say whether the community has a chance",
  usage: "<file> [options]",
  options: {
    check: { help: "for pipelines: end with 0 (has a chance), 10 (no chance yet) or 11 (open, or too few interviews)" },
    ...documentOptions,
  },
  examples: [
    { words: "concept concept.yaml", does: "the rule of 20% among those interviewed, and how sure that is" },
    { words: "concept --template --language nl --output concept.yaml", does: "a file to fill in, explained in Dutch" },
    { words: "concept concept.yaml --format json", does: "all of it, for a program" },
  ],
  execute: (given, io) => answerDocument(concept, given, io),
};

const statusOf: Readonly<Record<ConceptVerdict, ExitStatus>> = {
  "has-a-chance": exitStatus.done,
  "no-chance-yet": exitStatus.missed,
  open: exitStatus.untold,
};

const concept: DocumentAnswer<CommunityConcept> = {
  name: "concept",
  create: createCommunityConcept,
  render: ({ value }, options) => renderConcept(assessConcept(value), options),
  page: ({ value }, language) => renderConceptPage(assessConcept(value), { language }),
  data: assessConcept,
  verdict: (value) => {
    const { verdict, all } = assessConcept(value);
    return verdict === "has-a-chance" && all.certainty === "too-few" ? exitStatus.untold : statusOf[verdict];
  },
};
