import type { PlanFindingCode } from "./plan-codes.js";
import type { PlanFinding } from "./plan-finding.js";

/** What a finding says beside its code and kind. */
type About = Pick<PlanFinding, "severity" | "key" | "paths"> & Partial<Pick<PlanFinding, "params">>;

/** Something that the plan does not say, if that is so. */
export function gap(isSo: boolean, code: PlanFindingCode, about: About): readonly PlanFinding[] {
  return finding("gap", isSo, code, about);
}

/** Two things of the plan that do not go together, if that is so. */
export function contradiction(isSo: boolean, code: PlanFindingCode, about: About): readonly PlanFinding[] {
  return finding("contradiction", isSo, code, about);
}

/** Something that the plan says and that experience warns of, if that is so. */
export function risk(isSo: boolean, code: PlanFindingCode, about: About): readonly PlanFinding[] {
  return finding("risk", isSo, code, about);
}

function finding(
  kind: PlanFinding["kind"],
  isSo: boolean,
  code: PlanFindingCode,
  { params = {}, ...about }: About,
): readonly PlanFinding[] {
  return isSo ? [{ code, kind, ...about, params }] : [];
}
