import { jsonAnswer } from "../answer.js";
import { refusals } from "../refusals.js";
import { reportKinds } from "../reports/report-kinds.js";
import type { Route } from "../route.js";
import { reportShape } from "../shapes/report-shape.js";

/** A report for staff, and the list of all of them. */
export const reportRoute: Route = {
  path: /^\/admin\/reports(?:\/([a-z0-9_]+))?$/,
  answer: (question, type) => {
    if (!question.asker.isStaff) return refusals.notFound();
    if (type === undefined) {
      return jsonAnswer({
        reports: reportKinds.map((kind) => ({
          type: kind.type,
          title: kind.type.replaceAll("_", " "),
          description: null,
        })),
      });
    }
    const kind = reportKinds.find((one) => one.type === type);
    return kind === undefined ? refusals.notFound() : jsonAnswer({ report: reportShape(question, kind) });
  },
};
