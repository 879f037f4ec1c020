import type { Route } from "./route.js";
import { aboutRoute } from "./routes/about-route.js";
import { basicInfoRoute } from "./routes/basic-info-route.js";
import { categoriesRoute } from "./routes/categories-route.js";
import { categoryTopicsRoute } from "./routes/category-topics-route.js";
import { latestRoute } from "./routes/latest-route.js";
import { postIdsRoute } from "./routes/post-ids-route.js";
import { postRoute } from "./routes/post-route.js";
import { postsRoute } from "./routes/posts-route.js";
import { siteRoute } from "./routes/site-route.js";
import { topicPostsRoute } from "./routes/topic-posts-route.js";
import { topicRoute } from "./routes/topic-route.js";

/** All addresses of the played site; a new one is a file in `routes/` and a line in this list. */
export const routes: readonly Route[] = [
  basicInfoRoute,
  siteRoute,
  aboutRoute,
  categoriesRoute,
  latestRoute,
  categoryTopicsRoute,
  topicPostsRoute,
  postIdsRoute,
  topicRoute,
  postsRoute,
  postRoute,
];
