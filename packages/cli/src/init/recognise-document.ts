import { createFederation } from "@org/community-core/federation";
import { createInvolvementDocument } from "@org/community-core/involvement";
import { createCommunityConcept, createCommunityPlan } from "@org/community-core/planning";
import { documentOf } from "../documents/document-file.js";
import { readText } from "../documents/read-text.js";
import type { FoundDocument, Recognised } from "./found.js";

/** Each kind of document reads the keys that it knows and no other. */
const kinds = [
  ["concept", createCommunityConcept],
  ["plan", createCommunityPlan],
  ["involvement", createInvolvementDocument],
] as const;

/** A plan, a concept with interviews, a document of involvement or the parts of a federation, in YAML or JSON. */
export async function recogniseDocument(path: string, name: string): Promise<Recognised> {
  if (!/\.(ya?ml|json)$/i.test(name)) return undefined;
  const text = (await readText(path, { cwd: "/" }, name)).unwrapOr("");
  const file = documentOf(text, name.toLowerCase().endsWith(".json") ? "json" : "either");
  if (file.isErr()) return "neither YAML nor JSON";
  const { value } = file.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "it holds no document";
  if ("schema" in value && `${value.schema}`.startsWith("community-health-report@"))
    return "a report of an earlier run, and no source";
  const federation = createFederation(value);
  if (federation.isOk()) return { is: "document", document: "federation", file: name, federation: federation.value };
  const keys = Object.keys(value).length;
  const fitting = kinds.flatMap(([document, create]): readonly FoundDocument[] =>
    keys > 0 && create(value).isOk() ? [{ is: "document", document, file: name }] : [],
  );
  const [only, ...more] = fitting;
  if (only === undefined) return "no plan, concept, document of involvement or federation, or one with mistakes";
  // A concept has interviews, which no plan has; a file that could be either says too little.
  if (more.length > 0) return `it could be ${fitting.map(({ document }) => document).join(" or ")}`;
  return only;
}
