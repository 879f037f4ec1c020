import type { Problem } from "../model/errors.js";
import { problem } from "../model/problem.js";
import type { CommunityConfig } from "./community-config.js";
import { isMeasureKey, unknownMeasure } from "./measure-key.js";

/** What is wrong with the indicators of a configuration. */
export function indicatorProblems({ indicators = [] }: CommunityConfig): readonly Problem[] {
  return indicators.flatMap(({ measure, pillar, zeroAt, hundredAt }, index): readonly Problem[] => {
    const path = `indicators[${index}]`;
    const before = indicators.findIndex((one) => one.measure === measure && one.pillar === pillar);
    return [
      ...(isMeasureKey(measure) ? [] : [problem(`${path}.measure`, unknownMeasure(measure))]),
      ...(zeroAt === hundredAt ? [problem(`${path}.hundredAt`, { type: "ends-that-are-the-same" })] : []),
      ...(before < index
        ? [problem(`${path}.measure`, { type: "repeated-figure", first: `indicators[${before}]`, score: pillar })]
        : []),
      ...(pillar === "involvement" ? [problem(`${path}.pillar`, { type: "score-judged-by-a-document" })] : []),
    ];
  });
}
