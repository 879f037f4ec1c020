import type { DocumentFinding } from "./document-finding.js";

/** What a finding says beside its code and kind. */
type About = Pick<DocumentFinding, "severity" | "key" | "paths"> & Partial<Pick<DocumentFinding, "params">>;

/** Something that the document does not say, if that is so. */
export function gap<Code extends string>(isSo: boolean, code: Code, about: About): readonly DocumentFinding<Code>[] {
  return finding("gap", isSo, code, about);
}

/** Two things of the document that do not go together, if that is so. */
export function contradiction<Code extends string>(
  isSo: boolean,
  code: Code,
  about: About,
): readonly DocumentFinding<Code>[] {
  return finding("contradiction", isSo, code, about);
}

/** Something that the document says and that experience warns of, if that is so. */
export function risk<Code extends string>(isSo: boolean, code: Code, about: About): readonly DocumentFinding<Code>[] {
  return finding("risk", isSo, code, about);
}

function finding<Code extends string>(
  kind: DocumentFinding["kind"],
  isSo: boolean,
  code: Code,
  { params = {}, ...about }: About,
): readonly DocumentFinding<Code>[] {
  return isSo ? [{ code, kind, ...about, params }] : [];
}
