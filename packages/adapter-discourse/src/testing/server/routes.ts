import type { Route } from "./route.js";
import { aboutRoute } from "./routes/about-route.js";
import { adminUserRoute } from "./routes/admin-user-route.js";
import { adminUsersRoute } from "./routes/admin-users-route.js";
import { basicInfoRoute } from "./routes/basic-info-route.js";
import { categoriesRoute } from "./routes/categories-route.js";
import { categoryTopicsRoute } from "./routes/category-topics-route.js";
import { directoryItemsRoute } from "./routes/directory-items-route.js";
import { groupMembersRoute } from "./routes/group-members-route.js";
import { groupRoute } from "./routes/group-route.js";
import { groupsRoute } from "./routes/groups-route.js";
import { latestRoute } from "./routes/latest-route.js";
import { postActionUsersRoute } from "./routes/post-action-users-route.js";
import { postIdsRoute } from "./routes/post-ids-route.js";
import { postRoute } from "./routes/post-route.js";
import { postsRoute } from "./routes/posts-route.js";
import { reportRoute } from "./routes/report-route.js";
import { reviewRoute } from "./routes/review-route.js";
import { siteRoute } from "./routes/site-route.js";
import { tagsRoute } from "./routes/tags-route.js";
import { topicPostsRoute } from "./routes/topic-posts-route.js";
import { topicRoute } from "./routes/topic-route.js";
import { userActionsRoute } from "./routes/user-actions-route.js";
import { userRoute } from "./routes/user-route.js";

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
  adminUserRoute,
  adminUsersRoute,
  directoryItemsRoute,
  groupMembersRoute,
  groupRoute,
  groupsRoute,
  postActionUsersRoute,
  reportRoute,
  reviewRoute,
  tagsRoute,
  userActionsRoute,
  userRoute,
];
