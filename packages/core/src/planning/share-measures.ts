/** Measures whose value is a share, by the name before the `@` of their definition: only 0 to 1 can be reached. */
const shareMeasures: ReadonlySet<string> = new Set([
  "response-rate",
  "self-generated-share",
  "self-generated-growth",
  "life-cycle-stage",
  "days-without-contribution",
  "dormancy",
  "social-resilience",
  "conversion",
  "reciprocity",
  "largest-component",
  "network-density",
  "listed-members-who-contributed",
  "organisation-reply-share",
  "retention",
  "posts-without-reaction",
  "echo",
  "echo-followed-up",
  "top-ten-share",
  "top-hundredth-share",
  "largest-share",
  "covered-demand",
  "stickiness",
  "stability",
  "newcomers-answered",
  "return-of-newcomers",
  "participation-shares",
  "share-of-voice",
]);

/** What is measured, of a definition such as `response-rate@1` or of a figure's key such as `share-of-voice/members`. */
export function measureName(measure: string): string {
  return measure.replace(/@\d+$/, "").split("/")[0] ?? measure;
}

/** Whether a value can never be reached, because it is one of a share and lies outside 0 to 1. */
export function isImpossible(measure: string, target: number): boolean {
  return shareMeasures.has(measureName(measure)) && (target < 0 || target > 1);
}
