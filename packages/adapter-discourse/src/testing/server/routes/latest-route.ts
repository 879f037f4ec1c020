import { isDefinition } from "../definition-topic.js";
import type { Route } from "../route.js";
import { topicListAnswer } from "../topic-list.js";

/** Topics of all categories. Topics that define a category are never among them, whatever is asked. */
export const latestRoute: Route = {
  path: /^\/latest$/,
  answer: (question) =>
    topicListAnswer(question, {
      path: "/latest",
      isOn: (topic) => !isDefinition(topic),
      isFirst: (topic) => topic.pinned === true,
    }),
};
