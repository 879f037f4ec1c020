import type { ConformanceHarness } from "../harness/harness.js";
import { failed, failedBy, skipped } from "../judging/verdicts.js";
import { describedBy } from "../reading/described.js";
import { openAdapter } from "../reading/open-adapter.js";
import { peopleIn } from "../reading/people-in.js";
import { type Reading, readAll } from "../reading/reading.js";
import { contentOf, factsOf, factsOfKind } from "../reading/reading-parts.js";
import type { Scenario, Verdict } from "../scenario.js";

/** That people stay out of what nobody asked for, and go when they ask to. */
export const privacyScenarios: readonly Scenario[] = [
  {
    key: "privacy/no-classified-fields",
    title: "nothing classified unless asked for",
    promise:
      "With default options no classified field appears, neither those that are declared nor those of the model, nor their texts.",
    run: judgeClassified,
  },
  {
    key: "privacy/on-request",
    title: "classified fields on request",
    promise: "Asked for its classified fields, an adapter shows each that it declares, and no other.",
    requires: "classified.create in the harness",
    run: judgeOnRequest,
  },
  {
    key: "forget/person",
    title: "a person who asked to be forgotten",
    promise: "After `forget` the person stands in no record; everybody else and every contribution is still there.",
    requires: "an adapter that stores",
    run: judgeForget,
  },
];

const classifiedInModel: readonly string[] = ["member.name", "conversation.title"];

async function judgeClassified({ create, classified }: ConformanceHarness): Promise<Verdict> {
  const adapter = await openAdapter(create);
  const declared = (await describedBy(adapter))?.classifiedFields ?? [];
  const reading = await readAll(adapter);
  const said = JSON.stringify(reading.records);
  const texts = classified?.texts ?? [];
  const standing = texts.filter((text) => said.includes(JSON.stringify(text).slice(1, -1))).length;
  return failedBy(
    [
      ...[...new Set([...declared, ...classifiedInModel])]
        .map((field) => ({ field, count: countOf(reading, field) }))
        .filter(({ count }) => count > 0)
        .map(({ field, count }) => `${field} appears in ${count} records`),
      ...(standing > 0 ? [`${standing} of the ${texts.length} classified texts appear`] : []),
    ],
    "Drop names, addresses and texts while mapping a row, in issues too; keep them only where an option asks for them.",
  );
}

async function judgeOnRequest({ classified }: ConformanceHarness): Promise<Verdict> {
  if (classified?.create === undefined) return skipped("the harness has no classified.create");
  const adapter = await openAdapter(classified.create);
  const declared = (await describedBy(adapter))?.classifiedFields ?? [];
  const reading = await readAll(adapter);
  return failedBy(
    [
      ...declared
        .filter((field) => countOf(reading, field) === 0)
        .map((field) => `${field} is declared and never appears`),
      ...classifiedInModel
        .filter((field) => !declared.includes(field) && countOf(reading, field) > 0)
        .map((field) => `${field} appears and is not declared`),
    ],
    "List in classifiedFields just what the source has, and put an example of each into the fixture.",
  );
}

/** How many records have a field, written `kind.field`. */
function countOf({ records }: Reading, path: string): number {
  const [kind, ...fields] = path.split(".");
  return records.filter((record) => record.kind === kind && hasField(record, fields)).length;
}

function hasField(value: unknown, [field, ...rest]: readonly string[]): boolean {
  if (field === undefined) return value !== undefined;
  if (typeof value !== "object" || value === null) return false;
  return hasField(Object.entries(value).find(([key]) => key === field)?.[1], rest);
}

/** Somebody who wrote, by preference one whose id nothing but a person has: in many sources kinds count apart. */
function personOf(reading: Reading): string | undefined {
  const authors = factsOfKind(reading, "contribution").flatMap(({ author }) => author ?? []);
  const others = new Set(
    factsOf(reading).flatMap((fact) => (fact.kind !== "member" && "id" in fact ? (fact.id ?? []) : [])),
  );
  return authors.find((id) => !others.has(id)) ?? authors[0];
}

async function judgeForget({ create }: ConformanceHarness): Promise<Verdict> {
  const adapter = await openAdapter(create);
  if (adapter.forget === undefined) return skipped("the adapter has no forget");
  const before = await readAll(adapter);
  const person = personOf(before);
  if (person === undefined) return failed("No contribution of the fixture has an author.", "Put one into the fixture.");
  const forgotten = await adapter.forget([person]);
  if (forgotten.isErr()) return failed(`forget gave the error ${forgotten.error.code}.`, "Make it possible to forget.");
  const after = await readAll(adapter);
  const others = new Set(
    factsOf(before)
      .flatMap(peopleIn)
      .filter((id) => id !== person),
  );
  const left = new Set(factsOf(after).flatMap(peopleIn));
  const [had, has] = [before, after].map((reading) => factsOfKind(reading, "contribution").length);
  const mentions = factsOf(after).filter((fact) => peopleIn(fact).includes(person));
  return failedBy(
    [
      ...(mentions.length > 0 ? [`${mentions.length} records still name the person`] : []),
      ...(JSON.stringify(contentOf(after)).includes(JSON.stringify(person)) && mentions.length === 0
        ? ["the person's id still stands in a record"]
        : []),
      ...(had === has ? [] : [`${has ?? 0} contributions are left of ${had ?? 0}`]),
      ...[...others].filter((id) => !left.has(id)).map((id) => `${id} is gone as well`),
    ],
    "Remove the member record and the key that names the person; keep the contribution, so that answers stay answers.",
  );
}
