/** Something that is good to know of what a way shows, beside its capabilities. */
export interface Remark {
  readonly code: string;
  readonly message: string;
}

/** What several ways have to say. */
export const remarks: Readonly<Record<"acceptanceWithoutTime" | "likesCounted", Remark>> = {
  acceptanceWithoutTime: {
    code: "acceptance-without-time",
    message: "Of an accepted answer neither when nor by whom it was accepted is told.",
  },
  likesCounted: {
    code: "likes-counted",
    message: "Likes are counted, without saying who or when: what rests on single reactions cannot be told.",
  },
};
