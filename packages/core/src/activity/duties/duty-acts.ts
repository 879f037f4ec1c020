import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { DutyKind } from "../../model/duty-kind.js";
import type { Refusal } from "../../model/errors.js";
import { keepLatest } from "../keep-latest.js";
import type { DutyActs, DutyActsOptions, ShownDuty } from "./acts.js";
import { answeringActs } from "./answering-acts.js";
import { moderatingActs } from "./moderating-acts.js";
import { organisingActs } from "./organising-acts.js";
import { outreachActs } from "./outreach-acts.js";
import { publishingActs } from "./publishing-acts.js";
import { tidyingActs } from "./tidying-acts.js";
import { welcomingActs } from "./welcoming-acts.js";

const actsOf: Readonly<
  Record<ShownDuty, (dataset: CommunityDataset, options: DutyActsOptions) => Result<DutyActs, Refusal>>
> = {
  answering: answeringActs,
  welcoming: welcomingActs,
  moderating: moderatingActs,
  tidying: tidyingActs,
  publishing: publishingActs,
  outreach: outreachActs,
  organising: organisingActs,
};

const kept = keepLatest<Map<ShownDuty, Result<DutyActs, Refusal>>>();

/**
 * Who did how much of a duty in a window, in acts that the source shows: replies to what others opened (answering),
 * first responses to people who were new (welcoming), acts of moderation (moderating), edits, moves and closes of what
 * others made (tidying), openings by hosts (publishing), invitations (outreach), gatherings (organising).
 *
 * A first response to a newcomer is an act of two duties: answering and welcoming. Acts of unknown authors are nobody's
 * and told as `unknown-authors`. Where a source cannot show a duty it is refused: such a duty is *declared, not
 * verified*, as involving, steering and accounting always are. What was counted is kept for the latest windows of a
 * dataset, because much of what is said of continuity rests on it.
 *
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "3", type: "reply", at: "2026-01-01T11:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * dutyActs(dataset, "answering", { window })._unsafeUnwrap().total // => 1
 */
export function dutyActs(
  dataset: CommunityDataset,
  duty: ShownDuty,
  options: DutyActsOptions,
): Result<DutyActs, Refusal> {
  const { window, timeZone = "UTC", venues } = options;
  if (venues !== undefined) return actsOf[duty](dataset, options);
  const known = kept(dataset, `${window.from}/${window.until}/${timeZone}`, () => new Map());
  const acts = known.get(duty) ?? actsOf[duty](dataset, options);
  known.set(duty, acts);
  return acts;
}

/**
 * Whether a source can show acts of a duty at all.
 *
 * @example
 * isShownDuty("answering") // => true
 * isShownDuty("managing") // => false
 */
export function isShownDuty(duty: DutyKind): duty is ShownDuty {
  return Object.hasOwn(actsOf, duty);
}
