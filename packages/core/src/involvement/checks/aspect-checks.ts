import { gap } from "../../documents/make-finding.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import { involvementAspects } from "../involvement-aspects.js";
import type { InvolvementFinding } from "../involvement-finding.js";

/** What is not described at all, for those aspects that nothing else asks for. */
export function aspectChecks(document: InvolvementDocument): readonly InvolvementFinding[] {
  return involvementAspects.flatMap(({ key, isDescribed, missing }) =>
    missing === undefined
      ? []
      : gap(!isDescribed(document), missing.code, { severity: missing.severity, key, paths: missing.paths }),
  );
}
