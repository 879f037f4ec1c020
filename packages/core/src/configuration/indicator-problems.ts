import type { Problem } from "../model/errors.js";
import type { CommunityConfig } from "./community-config.js";
import { isMeasureKey, unknownMeasure } from "./measure-key.js";

/** What is wrong with the indicators of a configuration. */
export function indicatorProblems({ indicators = [] }: CommunityConfig): readonly Problem[] {
  return indicators.flatMap(({ measure, pillar, zeroAt, hundredAt }, index): readonly Problem[] => {
    const path = `indicators[${index}]`;
    const before = indicators.findIndex((one) => one.measure === measure && one.pillar === pillar);
    return [
      ...(isMeasureKey(measure) ? [] : [{ path: `${path}.measure`, message: unknownMeasure(measure) }]),
      ...(zeroAt === hundredAt ? [{ path: `${path}.hundredAt`, message: "is zeroAt too: the two ends differ" }] : []),
      ...(before < index
        ? [{ path: `${path}.measure`, message: `counts in ${pillar} by indicators[${before}] already` }]
        : []),
      ...(pillar === "involvement"
        ? [{ path: `${path}.pillar`, message: "is judged by the document of involvement, and by no figure" }]
        : []),
    ];
  });
}
