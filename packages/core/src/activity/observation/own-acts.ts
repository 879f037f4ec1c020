import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Capability } from "../../model/capability.js";
import { capabilityOfType } from "../../model/contribution-type.js";
import type { Caveat } from "../../model/measurement.js";
import { figureName } from "./figure-name.js";

/** That all that is shown are the own acts of some people: a refusal's reason, and a caveat of the figures that they can carry. */
export const ownActsAlone = "own-acts-alone";

/**
 * Figures that the own acts of some people can carry: how much these people did, and when. Every other figure also asks what
 * others did or answered, and is refused; so is a new one until somebody has thought about it.
 */
const carried: ReadonlySet<string> = new Set(["contributions", "activity-dates-and-times", "contribution-rhythm"]);

const acts: ReadonlySet<Capability> = new Set(Object.values(capabilityOfType));

/** What the own acts of some people mean for a figure. */
export interface OwnActsForFigure {
  /** Whether the figure also asks what others did, and nothing but own acts could tell. */
  readonly isOfOthersToo: boolean;
  /**
   * Whether each venue stands apart, by its index. Beside a source that shows everybody's acts own ones do: what single people
   * did elsewhere and what all did here would make a sum of neither.
   */
  readonly apart: readonly boolean[];
  /** What a reader of the figure must know of it. */
  readonly caveats: readonly Caveat[];
}

/** What the own acts of some people (`extent` of their source) mean for a figure with these needs. */
export function ownActsForFigure(
  { sources, venues }: CommunityDataset,
  definition: string,
  needs: readonly Capability[],
): OwnActsForFigure {
  const own = sources.filter(({ extent }) => extent === "own-acts");
  const isOwn = venuesOfOwnActs({ sources, venues });
  const count = isOwn.filter(Boolean).length;
  const isTouched = own.some(({ capabilities }) => needs.some((need) => capabilities.includes(need)));
  const isBesideAll = sources.some(
    ({ extent, capabilities }) => extent !== "own-acts" && capabilities.some((one) => acts.has(one)),
  );
  if (isBesideAll) {
    const isTold = isTouched && count > 0;
    const caveats = isTold ? [{ code: "own-acts-left-out", params: { count } }] : [];
    return { isOfOthersToo: false, apart: isOwn, caveats };
  }
  return {
    isOfOthersToo: isTouched && !carried.has(figureName(definition)),
    apart: venues.map(() => false),
    caveats: isTouched ? [{ code: ownActsAlone }] : [],
  };
}

/** Whether each venue shows the own acts of some people alone, by its index. */
export function venuesOfOwnActs({ sources, venues }: Pick<CommunityDataset, "sources" | "venues">): readonly boolean[] {
  const own = new Set(sources.flatMap(({ source, extent }) => (extent === "own-acts" ? [source] : [])));
  return venues.map(({ source }) => own.has(source));
}

/** Whether each venue shows own acts beside a source that shows everybody's, by its index. */
export function venuesApart(dataset: CommunityDataset): readonly boolean[] {
  return ownActsForFigure(dataset, "", []).apart;
}
