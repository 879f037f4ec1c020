import type { Told } from "../continuity/told.js";
import { toldWith } from "../health/report/told-with.js";
import { sharedFindings } from "../health/sharing/shared-findings.js";
import type { Withheld } from "../model/errors.js";
import { type CommonSubjects, inOrder } from "./common-subjects.js";
import { type ComparedShare, compareShare } from "./compared-share.js";
import type { FederationReport, PartHealth } from "./federation-report.js";
import { withheldParts } from "./withheld-parts.js";

/**
 * Local communities for everybody: in how many parts the answers hang on the same person, and not on whom. Of a part in which
 * fewer than five people contributed nothing is said but that, nor how many they were: its numbers would be those of somebody.
 * Nothing is said either of one part more, the smallest of those that are larger, where these numbers would follow from the
 * others and those of all together; where there is no such part, or all together would say how many they were, of all together. Shares are then compared between the parts that
 * are shown alone. Every other number stays as it was measured.
 *
 * @returns A report that says so of itself (`audience`); the report itself if it is one already.
 * @example
 * const federation = createFederation({ parts: [{ name: "North", venues: ["n"] }, { name: "South", venues: ["s"] }] }).unwrapOr(undefined);
 * const assessed = assessFederation(createDataset([]), federation, { asOf: "2026-01-31T00:00:00Z" });
 * assessed.map(sharedFederation).map(({ audience }) => audience).unwrapOr("") // => "shared"
 */
export function sharedFederation(report: FederationReport): FederationReport {
  if (report.audience === "shared") return report;
  const withheld = withheldParts(report);
  const isHidden = (part: string): boolean => withheld.parts.has(part);
  const { elsewhere: _, ...rest } = report;
  return {
    ...rest,
    audience: "shared",
    whole: withheld.whole ? instead : sharedHealth(report.whole),
    parts: report.parts.map((part) => ({ ...part, health: isHidden(part.name) ? instead : sharedHealth(part.health) })),
    shares: report.shares.map((share) => sharedShare(share, isHidden, withheld.parts.size > 0 || withheld.whole)),
    subjects: toldWith(report.subjects, (subjects) => sharedSubjects(subjects, isHidden)),
    findings: toldWith(report.findings, (findings) => findings.map(({ people: _, ...finding }) => finding)),
  };
}

const refusal: Withheld = { type: "Withheld", definition: "federation@1", reason: "people-could-be-recognised" };

/** What stands in place of what is withheld. */
const instead: { readonly status: "refused"; readonly refusal: Withheld } = { status: "refused", refusal };

/** Compared anew without the parts that are withheld: what all have in common would tell of each. */
function sharedShare(share: ComparedShare, isHidden: (part: string) => boolean, isAnyHidden: boolean): ComparedShare {
  if (!isAnyHidden) return share;
  const parts = share.parts.map(({ part, raw }) => ({ part, raw: isHidden(part) ? instead : raw }));
  return compareShare(share.key, instead, parts);
}

/** A subject of one shown part alone would say what is talked about in the others. */
function sharedSubjects(subjects: CommonSubjects, isHidden: (part: string) => boolean): CommonSubjects {
  return {
    ...subjects,
    // In an order of their own: that of all parts would say what is talked about in the others too.
    subjects: inOrder(
      subjects.subjects
        .map((subject) => ({ ...subject, parts: subject.parts.filter(({ part }) => !isHidden(part)) }))
        .filter(({ parts }) => parts.length > 1),
    ),
  };
}

function sharedHealth(health: Told<PartHealth>): Told<PartHealth> {
  return toldWith(health, (part) => ({ ...part, continuity: sharedFindings(part.continuity) }));
}
