import { capabilities, isId, nearestName, type SourceDescription } from "@org/community-core/source";
import type { ConformanceHarness } from "../harness/harness.js";
import { failed, failedBy, passed } from "../judging/verdicts.js";
import { canonicalText } from "../reading/canonical-text.js";
import { openAdapter } from "../reading/open-adapter.js";
import type { Scenario, Verdict } from "../scenario.js";

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What an adapter says of itself. */
export const contractScenarios: readonly Scenario[] = [
  {
    key: "contract/version",
    title: "version, name and source",
    promise: "An adapter names the contract's version 1, its kind of source in kebab-case, and the instance as an id.",
    run: judgeVersion,
  },
  {
    key: "contract/description",
    title: "a description that fits the adapter",
    promise:
      "An adapter describes itself twice in the same way, under its own name and source, in the contract's words.",
    run: judgeDescription,
  },
  {
    key: "contract/forget",
    title: "whoever stores can forget",
    promise: "An adapter has `forget` exactly if its description says that it stores something.",
    run: judgeForget,
  },
];

async function judgeVersion({ create }: ConformanceHarness): Promise<Verdict> {
  const { contractVersion, name, source } = await openAdapter(create);
  return failedBy(
    [
      ...(contractVersion === 1 ? [] : [`contractVersion is ${String(contractVersion)}`]),
      ...(kebabCase.test(name) ? [] : ["name is not kebab-case"]),
      ...(isId(source) ? [] : ["source is not an id of 1 to 512 characters"]),
    ],
    "Set contractVersion to 1, name to a word such as discourse, source to what tells this site or file set from others.",
  );
}

async function judgeDescription({ create, expected }: ConformanceHarness): Promise<Verdict> {
  const adapter = await openAdapter(create);
  const [first, second] = [await adapter.describe(), await adapter.describe()];
  if (first.isErr() || second.isErr()) {
    return failed("describe gave an error on the good fixture.", "Return ok with what this source can show.");
  }
  const description = first.value;
  const repeats = canonicalText(description) === canonicalText(second.value);
  return failedBy(
    [
      ...(description.name === adapter.name ? [] : ["its name is not the adapter's"]),
      ...(description.source === adapter.source ? [] : ["its source is not the adapter's"]),
      ...(repeats ? [] : ["two calls differ"]),
      ...wordProblems(description),
      ...expectationProblems(description, expected.capabilities),
    ],
    "Make describe a pure account of what this source, with this key and these columns, can show.",
  );
}

function wordProblems({
  capabilities: declared,
  classifiedFields,
  remarks = [],
}: SourceDescription): readonly string[] {
  const known = new Set<string>(capabilities);
  return [
    ...declared.filter((capability) => !known.has(capability)).map(noCapability),
    ...(new Set(declared).size === declared.length ? [] : ["a capability is named twice"]),
    ...classifiedFields
      .filter((field) => !/^[a-zA-Z]+\.[a-zA-Z.]+$/.test(field))
      .map((field) => `classified field ${field} is not written kind.field`),
    ...remarks.filter(({ code }) => !kebabCase.test(code)).map(({ code }) => `remark ${code} is not kebab-case`),
  ];
}

function noCapability(word: string): string {
  const meant = nearestName(word, capabilities);
  return `${word} is no capability${meant === undefined ? "" : `, did you mean ${meant}?`} (there are ${capabilities.join(", ")})`;
}

function expectationProblems(
  { capabilities: declared }: SourceDescription,
  expected: readonly string[] | undefined,
): readonly string[] {
  if (expected === undefined) return [];
  const [has, wants] = [new Set<string>(declared), new Set(expected)];
  return [
    ...expected.filter((capability) => !has.has(capability)).map((capability) => `${capability} was expected`),
    ...declared.filter((capability) => !wants.has(capability)).map((capability) => `${capability} was not expected`),
  ];
}

async function judgeForget({ create }: ConformanceHarness): Promise<Verdict> {
  const adapter = await openAdapter(create);
  const described = await adapter.describe();
  const stores = described.isOk() && described.value.stores;
  const forgets = typeof adapter.forget === "function";
  if (stores === forgets) return passed;
  return stores
    ? failed("It stores and has no forget.", "Give it a forget that removes people from everything it keeps.")
    : failed("It has a forget and says that it stores nothing.", "Say stores: true, or leave forget out.");
}
