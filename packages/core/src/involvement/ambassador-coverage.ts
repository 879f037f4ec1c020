import type { Id } from "../model/id.js";
import type { InternalAmbassador } from "./document/internal-ambassador.js";
import type { InvolvementDocument } from "./document/involvement-document.js";

/**
 * How well somebody fits as an ambassador within (S16): `best`, with informing tasks and a feel for being online; `fits`, with
 * that feel; `does-not-fit`, without it (S45); `unknown` where the document does not say.
 */
export type AmbassadorFit = "best" | "fits" | "does-not-fit" | "unknown";

/** Which departments have an ambassador within, and how well they fit. */
export interface AmbassadorCoverage {
  /** In the order of the document. Absent: the document does not list the departments, so that nothing is known of the rest. */
  readonly departments?: readonly { readonly department: string; readonly ambassadors: number }[];
  readonly fit: readonly { readonly ambassador: Id; readonly fit: AmbassadorFit }[];
}

/** The departments with how many ambassadors each has, and the fit of each ambassador (S16). */
export function ambassadorCoverage({
  organisation,
  ambassadors = [],
}: Pick<InvolvementDocument, "organisation" | "ambassadors">): AmbassadorCoverage {
  const fit = ambassadors.map((ambassador) => ({ ambassador: ambassador.id, fit: fitOf(ambassador) }));
  const departments = [...new Set(organisation?.departments)].map((department) => ({
    department,
    ambassadors: ambassadors.filter((one) => one.department === department).length,
  }));
  return departments.length === 0 ? { fit } : { departments, fit };
}

function fitOf({ informs, affinity }: InternalAmbassador): AmbassadorFit {
  if (affinity === undefined) return "unknown";
  if (affinity === "none") return "does-not-fit";
  if (informs === undefined) return "unknown";
  return informs ? "best" : "fits";
}
