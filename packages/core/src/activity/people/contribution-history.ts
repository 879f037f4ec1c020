import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { needsOfTypes } from "../counted-types.js";
import { seenLongEnough } from "../observation/seen-long-enough.js";
import { venuesForFigure } from "../observation/venues-for-figure.js";
import {
  type AttributedContributions,
  type AttributionOptions,
  attributedContributions,
} from "./attributed-contributions.js";

/**
 * The contributions by person for a figure about how they are spread over people, which takes some history: what
 * `attributedContributions` gives, refused as `window-not-seen` where declared observation shows under 7 days.
 */
export function contributionHistory(
  dataset: CommunityDataset,
  definition: string,
  options: AttributionOptions,
): Result<AttributedContributions, Refusal> {
  const { window, types } = options;
  const attributed = attributedContributions(dataset, definition, options);
  const needs = needsOfTypes(types);
  return venuesForFigure(dataset, definition, needs, window)
    .andThen(({ venues }) => seenLongEnough(dataset, definition, needs, window, venues))
    .andThen(() => attributed);
}
