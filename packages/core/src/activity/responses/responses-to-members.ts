import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { unknownAuthors } from "../people/attributed-contributions.js";
import { type RoleOptions, type Sides, sides } from "../sides/sides.js";
import { chosenResponses } from "./chosen-responses.js";
import type { FirstResponses } from "./first-responses.js";
import { followedResponses, openingsNotFollowed } from "./followed-responses.js";
import { noOpenings } from "./no-openings.js";
import type { FollowOptions } from "./openings-in-window.js";

/** Which openings are followed, until when, and how the roles of who opened are dated. */
export interface AnswerOptions extends FollowOptions, RoleOptions {}

/** First responses to openings by members, with what a reader must know. */
export interface ResponsesToMembers extends FirstResponses {
  readonly caveats: readonly Caveat[];
}

/**
 * The first responses to those openings that are by members, because an opening by a host asks for an echo and not for
 * an answer. A *host* speaks on one of the other sides (`sides`). Where roles are not known, every opening by a person
 * counts and the caveat `openings-by-anyone` says so. Where they are, an opening whose author is not known may be a
 * host's: it is left out and told as `unknown-authors`, so that forgetting a host moves nobody to the members.
 *
 * Openings that came while nobody looked at replies are left out and told as `openings-not-followed`. Refused where no
 * venue shows openings, replies, authors and conversations, as `no-openings` where there is none, and as
 * `openings-not-followed` where none could be followed.
 */
export function responsesToMembers(
  dataset: CommunityDataset,
  definition: string,
  options: AnswerOptions,
): Result<ResponsesToMembers, Refusal> {
  const known = sides(dataset, definition, options.window, options);
  return followedResponses(dataset, definition, options).andThen((all) => {
    const { responses, caveats } = known.match(
      (roles) => byMembers(dataset, all, roles),
      () => byAnyone(all),
    );
    const notFollowed = responses.notFollowed.length;
    if (responses.length === 0) return noOpenings(definition, notFollowed);
    return ok({ ...responses, caveats: [...all.caveats, ...openingsNotFollowed(notFollowed), ...caveats] });
  });
}

/** The responses that count, and what has to be said of the choice. */
interface Chosen {
  readonly responses: FirstResponses;
  readonly caveats: readonly Caveat[];
}

function byAnyone(responses: FirstResponses): Chosen {
  return { responses, caveats: [{ code: "openings-by-anyone" }] };
}

function byMembers({ contributions }: CommunityDataset, responses: FirstResponses, { sideOf, caveats }: Sides): Chosen {
  const isByMember = (row: number): boolean => {
    const opener = contributions.author[row] ?? -1;
    return opener >= 0 && sideOf(opener, contributions.at[row] ?? 0) === "member";
  };
  const members = chosenResponses(
    responses,
    Uint8Array.from(responses.opening, (row) => (isByMember(row) ? 1 : 0)),
  );
  const unknown = responses.opener.reduce((sum, opener) => sum + (opener < 0 ? 1 : 0), 0);
  const notFollowed = responses.notFollowed.filter(isByMember);
  return { responses: { ...members, notFollowed }, caveats: [...unknownAuthors(unknown), ...caveats] };
}
