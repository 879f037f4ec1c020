import { jsonAnswer } from "../answer.js";
import { maySee } from "../may-see.js";
import { refusals } from "../refusals.js";
import type { Route } from "../route.js";
import { tagNumbers } from "../shapes/tag-shape.js";

/** All tags with how many listed topics have them. A tag's id was its name until late 2025. */
export const tagsRoute: Route = {
  path: /^\/tags$/,
  answer: (question) => {
    const { forum, settings } = question;
    if (!settings.tagging) return refusals.notFound();
    const topics = [...forum.topics.values()].filter((topic) => maySee.listedTopic(question, topic));
    const isNumbered = settings.year >= 2025;
    return jsonAnswer({
      tags: [...tagNumbers(forum)].map(([name, id]) => ({
        id: isNumbered ? id : name,
        text: name,
        ...(isNumbered && { name }),
        count: topics.filter(({ tags = [] }) => tags.includes(name)).length,
        pm_count: 0,
        target_tag: null,
      })),
      extras: { categories: [] },
    });
  },
};
