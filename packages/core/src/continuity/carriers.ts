import { err, ok, type Result } from "neverthrow";
import { contributionHistory } from "../activity/people/contribution-history.js";
import type { FollowOptions } from "../activity/responses/openings-in-window.js";
import { responsesByPerson } from "../activity/responses/responses-by-person.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { ContributionType } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import { largestFirst } from "./largest-first.js";

/** Somebody who carries a part of the work. */
export interface CarrierOfWork {
  /** The pseudonym. */
  readonly person: string;
  /** Share of all of that work in the window, 0–1. */
  readonly share: number;
  readonly count: number;
}

/** The head: who carries most of one kind of work. */
export interface Carriers {
  readonly work: ContributionType | "first-response";
  /** How much of it there was, by everybody who is known. */
  readonly total: number;
  /** Largest first. */
  readonly carriers: readonly CarrierOfWork[];
  readonly caveats: readonly Caveat[];
}

/** Whose work is asked for; `asOf` matters for first responses alone. */
export interface CarriersOptions extends FollowOptions {
  readonly work: ContributionType | "first-response";
  /** How many people at most, from 1 to 20; 5 if left out. */
  readonly limit?: number;
}

const mostCarriers = 20;

/**
 * Who carries most of one kind of work, by pseudonym, with their share (0–1) and count, largest first: for consultation
 * (S38) and to see who could take over (S12). Never more than 20, because no question needs a list of everybody.
 *
 * People with equal counts stand in the order of their pseudonyms, also where the limit cuts between them. First
 * responses are those of `firstResponseConcentration`. Automated accounts and unknown authors carry nothing. Refused as
 * the figures on the same work are.
 *
 * @throws RangeError if the limit is no whole number from 1 to 20, or the window does not end after it begins.
 * @example
 * const authors = ["ann", "bob", "bob", "bob"];
 * const dataset = createDataset(
 *   authors.map((author, hour) => ({ kind: "contribution", id: `${hour}`, type: "reply", at: `2026-01-01T0${hour}:00:00Z`, author })),
 * );
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * carriers(dataset, { window, work: "reply", limit: 1 })._unsafeUnwrap().carriers // => [{ person: "bob", share: 0.75, count: 3 }]
 */
export function carriers(dataset: CommunityDataset, options: CarriersOptions): Result<Carriers, Refusal> {
  const { window, work, limit = 5 } = options;
  if (!Number.isInteger(limit) || limit < 1 || limit > mostCarriers) {
    throw new RangeError(`A list of carriers has from 1 to ${mostCarriers} people, got a limit of ${limit}.`);
  }
  const definition = "carriers@1";
  const counted: Result<{ readonly counts: Uint32Array; readonly caveats: readonly Caveat[] }, Refusal> =
    work === "first-response"
      ? responsesByPerson(dataset, definition, options)
      : contributionHistory(dataset, definition, { window, types: [work] });
  if (counted.isErr()) return err(counted.error);
  const { counts, caveats } = counted.value;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const people = largestFirst(counts).slice(0, limit);
  const carrying = people.map((person) => {
    const count = counts[person] ?? 0;
    return { person: dataset.people.pseudonyms[person] ?? "", share: count / total, count };
  });
  return ok({ work, total, carriers: carrying, caveats });
}
