import { postTotals } from "../../activity/totals/post-totals.js";
import { summedTotal } from "../../activity/totals/summed-total.js";
import type { Total } from "../../activity/totals/whole-totals.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { formatInstant } from "../../model/instant.js";
import type { TotalName } from "../../model/total-name.js";
import { followersCounted } from "../../viability/followers-counted.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";

/** The totals of one name that are added. */
export function summedRows(
  dataset: CommunityDataset,
  { definition, window }: EvidenceFrame,
  name: TotalName,
): EvidenceRows {
  return summedTotal(dataset, definition, name, window).map(({ totals }) =>
    totals.map((total): EvidenceRow => ({ ...totalRow(total), as: "counted" })),
  );
}

/** How many followers there are, and the new ones since the window began. */
export function followerRows(dataset: CommunityDataset, { definition, window }: EvidenceFrame): EvidenceRows {
  return followersCounted(dataset, definition, window).map(({ level, since }) => [
    { ...totalRow(level), as: "level" },
    ...since.totals.map((total): EvidenceRow => ({ ...totalRow(total), as: "change" })),
  ]);
}

/** Posts with how many comments they got. */
export function commentRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  return postRows(dataset, frame, ["comments"], () => "counted");
}

/** Posts with how many reactions, comments and reposts they got together. */
export function reactionRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  return postRows(dataset, frame, ["reactions", "comments", "reposts"], (amount) =>
    amount === 0 ? "without-reaction" : "with-reaction",
  );
}

function postRows(
  dataset: CommunityDataset,
  { definition, window }: EvidenceFrame,
  names: readonly TotalName[],
  roleOf: (amount: number) => "counted" | "with-reaction" | "without-reaction",
): EvidenceRows {
  return postTotals(dataset, definition, names, window).map(({ posts, values }) =>
    posts.map((post, index): EvidenceRow => {
      const amount = (values[index] ?? []).reduce((sum, one) => sum + one, 0);
      return { ...totalRow(post), label: names.join(", "), amount, as: roleOf(amount) };
    }),
  );
}

function totalRow({ fact, from, until }: Total): EvidenceRow {
  const { source, venue, conversation, metric, value } = fact;
  return {
    kind: "total",
    at: formatInstant(from),
    until: formatInstant(until),
    source,
    ...(venue === undefined ? {} : { venue }),
    ...(conversation === undefined ? {} : { conversation }),
    label: metric,
    amount: value,
  };
}
