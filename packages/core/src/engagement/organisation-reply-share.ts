import { ok, type Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { unknownAuthors } from "../activity/people/attributed-contributions.js";
import { insufficientData } from "../activity/refusals.js";
import { contributionsBySide } from "../activity/sides/contributions-by-side.js";
import { type RoleOptions, sides } from "../activity/sides/sides.js";
import { spokenTypes } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/**
 * Of what the organisation says, the share (0–1) that replies to somebody and does not only send (S43).
 *
 * Openings and replies by community managers and other colleagues together; who they are, `sides` says. Replies in
 * their own conversations count, to colleagues too: whether an answer came, `echo` says. 0 and 1 are answers; there is
 * no right share, but one that falls is a return to sending. Contributions without a known author are on no side
 * (caveat `unknown-authors`). A count of what happened, so without interval. Refused where roles are not known or not
 * dated, as `no-contributions` where the organisation said nothing, and where the source cannot show it.
 *
 * @returns The share; the sample is the openings and replies of the organisation.
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 * @see https://chaoss.community/?p=3484 CHAOSS, Collaboration Platform Activity
 * @example
 * const dataset = createDataset([
 *   { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" },
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "mia", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 *   { kind: "contribution", id: "3", type: "reply", at: "2026-01-01T11:00:00Z", author: "mia", conversation: "c" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * organisationReplyShare(dataset, { window })._unsafeUnwrap().value // => 0.5
 */
export function organisationReplyShare(
  dataset: CommunityDataset,
  options: RoleOptions & { readonly window: TimeWindow },
): Result<Measurement<"share">, Refusal> {
  const definition = "organisation-reply-share@1";
  const { window } = options;
  const known = sides(dataset, definition, window, options);
  return venuesForFigure(dataset, definition, needsOfTypes(spokenTypes), window).andThen(({ venues, caveats }) =>
    known.andThen((roles) => {
      const by = (type: "opening" | "reply"): { readonly own: number; readonly unattributed: number } => {
        const choice = { counted: countedTypes([type]), venues, sideOf: roles.sideOf };
        const { bySide, unattributed } = contributionsBySide(dataset, window, choice);
        return { own: bySide.communityManager + bySide.colleague, unattributed };
      };
      const [openings, replies] = [by("opening"), by("reply")];
      const said = openings.own + replies.own;
      if (said === 0) return insufficientData(definition, "no-contributions", 1, 0);
      return ok(
        measurement({
          value: replies.own / said,
          unit: "share",
          sampleSize: said,
          sampleOf: "contributions",
          window,
          definition,
          caveats: [...caveats, ...unknownAuthors(openings.unattributed + replies.unattributed), ...roles.caveats],
        }),
      );
    }),
  );
}
