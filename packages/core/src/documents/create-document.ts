import { err, ok, type Result } from "neverthrow";
import type { InvalidInput, Problem } from "../model/errors.js";
import { create, type Noun } from "../model/noun.js";
import type { NamedThing, ProblemReason } from "../model/problem-reason.js";

/**
 * Reads a document from anything, or says each thing that is wrong with it: what has the wrong form, and at once the names in the
 * rest that are none of those it lists, so that whoever mends it need not come back for them.
 */
export function createDocument<T>(noun: Noun<T>, input: unknown): Result<T, InvalidInput> {
  const created = create(noun, input);
  if (created.isOk()) return ok(created.value);
  const { problems, ...error } = created.error;
  return err({ ...error, problems: [...problems, ...namesInTheRest(noun, input, problems)] });
}

/** More faults than this are told first: looking behind each of them would take long and help nobody. */
const mostFaults = 100;

function namesInTheRest<T>(noun: Noun<T>, input: unknown, problems: readonly Problem[]): readonly Problem[] {
  const form = { ...noun, rules: () => [] };
  if (problems.length > mostFaults || create(form, input).isOk()) return [];
  const rest = problems.map(({ path }) => keyAt(path)).reduce(withoutKey, input);
  // Where it has not the right form even so, something that must be there is missing: more may only follow from that.
  return create(form, rest)
    .map((value) => noun.rules(value))
    .unwrapOr([])
    .filter(({ reason }) => isOfValue(reason) && !isListFaulty(reason, problems));
}

type Path = readonly (string | number)[];

/** The way to the last key in a path: lists keep their places. */
function keyAt(path: string): Path {
  const steps = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = ""]) =>
    index === undefined ? key : Number(index),
  );
  return steps.slice(0, steps.findLastIndex((step) => typeof step === "string") + 1);
}

function withoutKey(value: unknown, [step, ...rest]: Path): unknown {
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? withoutKey(item, rest) : item));
  if (typeof value !== "object" || value === null || step === undefined) return value;
  const entries = Object.entries(value).flatMap(([key, item]): readonly (readonly [string, unknown])[] => {
    if (key !== step) return [[key, item]];
    return rest.length === 0 ? [] : [[key, withoutKey(item, rest)]];
  });
  return Object.fromEntries(entries);
}

/** Reasons that are about a value that stands there. That something is missing may be for what was left out. */
const ofValues: ReadonlySet<ProblemReason["type"]> = new Set([
  "unknown-name",
  "unknown-measure",
  "unknown-score",
  "repeated-id",
  "repeated-part-name",
  "repeated-venue",
  "secret-in-file",
  "no-variable-name",
]);

function isOfValue(reason: ProblemReason | undefined): boolean {
  return reason !== undefined && ofValues.has(reason.type);
}

/** Where a document lists the names of things. */
const lists: Readonly<Record<NamedThing, string>> = {
  department: "organisation",
  group: "groups",
  "team-member": "team",
  source: "sources",
};

/** Whether anything is wrong with the list that a name should be in: the name may be there. */
function isListFaulty(reason: ProblemReason | undefined, problems: readonly Problem[]): boolean {
  if (reason?.type !== "unknown-name") return false;
  return problems.some(({ path }) => path.split(/[.[]/, 1)[0] === lists[reason.of]);
}
