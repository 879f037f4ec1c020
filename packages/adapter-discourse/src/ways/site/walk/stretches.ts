import { activityStretch } from "./activity-stretch.js";
import { editsStretch } from "./edits-stretch.js";
import { flagsStretch } from "./flags-stretch.js";
import { groupsStretch } from "./groups-stretch.js";
import { likesStretch } from "./likes-stretch.js";
import { postsStretch } from "./posts-stretch.js";
import { rescanPostsStretch } from "./rescan-posts-stretch.js";
import { rescanTopicsStretch } from "./rescan-topics-stretch.js";
import { siteStretch } from "./site-stretch.js";
import { strangersStretch } from "./strangers-stretch.js";
import { topicsStretch } from "./topics-stretch.js";
import { usersStretch } from "./users-stretch.js";
import type { Stretch } from "./walk.js";
import { wholeTopicsStretch } from "./whole-topics-stretch.js";

/** The stretches of a walk through everything, in their order: each builds on what those before it have shown. */
export const fullWalk: readonly Stretch[] = [
  siteStretch,
  groupsStretch,
  usersStretch,
  topicsStretch,
  postsStretch,
  wholeTopicsStretch,
  flagsStretch,
  editsStretch,
  likesStretch,
  strangersStretch,
];

/** Those of a walk through what may have changed since an earlier one. */
export const laterWalk: readonly Stretch[] = [
  siteStretch,
  groupsStretch,
  usersStretch,
  postsStretch,
  activityStretch,
  rescanTopicsStretch,
  rescanPostsStretch,
  wholeTopicsStretch,
  flagsStretch,
  editsStretch,
  likesStretch,
  strangersStretch,
];
