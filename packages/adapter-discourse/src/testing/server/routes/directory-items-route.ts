import { jsonAnswer } from "../answer.js";
import { dayLength, moment } from "../moments.js";
import { paginated } from "../paginated.js";
import { isYes, wholeNumberOf } from "../query-values.js";
import { refusals } from "../refusals.js";
import type { Question, Route } from "../route.js";
import { userShape } from "../shapes/user-shape.js";
import { type UserFigures, userFigures } from "../user-figures.js";

const pageLength = 50;

const days: Readonly<Record<string, number | undefined>> = {
  daily: 1,
  weekly: 7,
  monthly: 30,
  quarterly: 91,
  yearly: 365,
  all: 100_000,
};

type Item = readonly [userId: number, figures: UserFigures];

/**
 * The list of users with what they did in a period. Whoever asks stands first on the first page, unless among the first
 * ten anyway, and so may be seen twice.
 */
export const directoryItemsRoute: Route = {
  path: /^\/directory_items$/,
  answer: (question) => {
    const { query, forum, settings, asker } = question;
    const period = query.get("period");
    const length = days[period ?? ""];
    if (period === null) return refusals.invalidParameters("period");
    if (length === undefined || (settings.hideDirectory && asker.by === "nothing")) return refusals.invalidAccess();
    const page = wholeNumberOf(query, "page", 0);
    if (page < 0 || page > settings.directoryPages) return refusals.invalidParameters("page");
    const items = ordered(question, [...userFigures(forum, forum.now - length * dayLength)]);
    return jsonAnswer({
      directory_items: withAsker(question, paginated(items, page, pageLength), items, page).map(itemShape(question)),
      ...totals(question, items.length, page),
    });
  },
};

function ordered({ query }: Question, items: readonly Item[]): readonly Item[] {
  const order = query.get("order") ?? "likes_received";
  const direction = isYes(query, "asc") ? 1 : -1;
  const value = ([, figures]: Item): number => new Map(Object.entries(figures)).get(order) ?? 0;
  return items.toSorted((one, other) => direction * (value(one) - value(other)) || one[0] - other[0]);
}

function withAsker({ asker }: Question, shown: readonly Item[], all: readonly Item[], page: number): readonly Item[] {
  const own = all.find(([id]) => id === asker.userId);
  const place = shown.findIndex(([id]) => id === asker.userId);
  return own === undefined || page > 0 || (place >= 0 && place < 10) ? shown : [own, ...shown];
}

function itemShape(question: Question): (item: Item) => Record<string, unknown> {
  return ([id, figures]) => ({
    id,
    ...figures,
    user: { ...userShape(question, question.forum.users.get(id) ?? { kind: "user", id }), title: null },
  });
}

/** The next page is named even on the last one. */
function totals({ query, settings, forum }: Question, total: number, page: number): Record<string, unknown> {
  const next = new URLSearchParams(query);
  next.set("page", String(page + 1));
  const more = `${settings.basePath}/directory_items.json?${next}`;
  const rows = { total_rows_directory_items: total, load_more_directory_items: more };
  return settings.year < 2020 ? rows : { meta: { last_updated_at: moment(forum.now), ...rows } };
}
