import {
  type ContributionType,
  type FactRecord,
  formatInstant,
  type Id,
  type Instant,
  type ModerationAct,
} from "@org/community-core/source";

/**
 * A contribution before it is written, as a record or as a row of columns: both are made of it, so that the two cannot
 * differ. Its ids are ASCII, as all of `recordIds` are.
 */
export interface ContributionDraft {
  readonly id: Id;
  readonly type: ContributionType;
  readonly at: Instant;
  readonly author: Id | undefined;
  readonly conversation: Id | undefined;
  readonly target: Id | undefined;
  readonly accepted: AcceptanceDraft | undefined;
  readonly act: ModerationAct | undefined;
}

/** That an answer was accepted, when and by whom. */
export interface AcceptanceDraft {
  readonly at: Instant | undefined;
  readonly by: Id | undefined;
}

/** A draft as a record. */
export function contributionRecord(draft: ContributionDraft): FactRecord<"contribution"> {
  const { id, type, at, author, conversation, target, accepted, act } = draft;
  return {
    kind: "contribution",
    id,
    type,
    at: formatInstant(at),
    ...(author !== undefined && { author }),
    ...(conversation !== undefined && { conversation }),
    ...(target !== undefined && { target }),
    ...(accepted !== undefined && {
      accepted: {
        ...(accepted.at !== undefined && { at: formatInstant(accepted.at) }),
        ...(accepted.by !== undefined && { by: accepted.by }),
      },
    }),
    ...(act !== undefined && { act }),
  };
}
