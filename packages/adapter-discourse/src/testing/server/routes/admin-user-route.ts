import { playedTexts } from "../../played-texts.js";
import { jsonAnswer } from "../answer.js";
import { refusals } from "../refusals.js";
import type { Route } from "../route.js";
import { adminUserShape } from "../shapes/admin-user-shape.js";
import { userFigures } from "../user-figures.js";

/** A user for staff, with the address that they came from. */
export const adminUserRoute: Route = {
  path: /^\/admin\/users\/(\d+)(?:\/[^/]+)?$/,
  answer: (question, id = "0") => {
    const user = question.forum.users.get(Number(id));
    if (!question.asker.isStaff || user === undefined) return refusals.notFound();
    const all = userFigures(question.forum, 0);
    const figures = all.get(user.id);
    return jsonAnswer({
      ...adminUserShape(question, user, all),
      ip_address: playedTexts.ipAddress(user.id),
      registration_ip_address: playedTexts.ipAddress(user.id),
      like_count: figures?.likes_received ?? 0,
      like_given_count: figures?.likes_given ?? 0,
      topic_count: figures?.topic_count ?? 0,
      flags_given_count: 0,
      flags_received_count: 0,
    });
  },
};
