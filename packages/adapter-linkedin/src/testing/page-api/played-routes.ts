import { commentBody, metadataBody, postBody, reactionBody, shareCounts } from "./played-bodies.js";
import { jsonAnswer, type PlayedAnswer, type PlayedCall, refusal } from "./played-call.js";
import { commentsOf, commentUrn, type PlayedPage, type PlayedPost } from "./played-page.js";
import { listed, stretchOf } from "./read-target.js";

/** What the played interface is like. */
export interface PlayedRules {
  /** Roles of whoever granted the token. */
  readonly roles: readonly string[];
  /** An application in development may not ask for many things at once. */
  readonly isInDevelopment: boolean;
}

const day = 86_400_000;

/** Answers a call from a page, in the shapes that LinkedIn gives. */
export function playedAnswer(
  call: PlayedCall,
  page: PlayedPage,
  { roles, isInDevelopment }: PlayedRules,
): PlayedAnswer {
  const { resource, query, keys } = call;
  switch (resource) {
    case "organizationAcls":
      return paged(
        call,
        roles.map((role) => ({
          organization: page.urn,
          roleAssignee: "urn:li:person:aB1_x-Zq",
          role,
          state: "APPROVED",
        })),
      );
    case "posts":
      if (query.get("q") !== "author" || call.headers["x-restli-method"] !== "FINDER")
        return refusal(400, "ILLEGAL_ARGUMENT");
      return paged(
        call,
        [...page.posts].sort((a, b) => b.at - a.at).map((post) => postBody(page, post)),
      );
    case "socialMetadata":
      if (!query.has("ids"))
        return one(
          page.posts.find(({ urn }) => urn === keys[0]),
          metadataBody,
        );
      return isInDevelopment ? refusal(403, "ACCESS_DENIED", 100) : manyCounts(page, listed(query.get("ids")));
    case "comments":
      return comments(call, page);
    case "reactions":
      return reactions(call, page);
    case "networkSizes":
      return jsonAnswer({ firstDegreeSize: page.followers });
    case "organizationalEntityShareStatistics":
      return shareStatistics(call, page);
    case "organizationalEntityFollowerStatistics":
      return query.has("timeIntervals")
        ? jsonAnswer(days(call, followerDay(page)))
        : paged(call, [followerFacets(page)]);
    case "organizationPageStatistics":
      return jsonAnswer(days(call, viewDay(page)));
    default:
      return refusal(404, "NOT_FOUND");
  }
}

/** A page of a list as `start` and `count` ask for, with the one behind it named as LinkedIn names it. */
function paged(call: PlayedCall, all: readonly object[]): PlayedAnswer {
  const [start, count] = [Number(call.query.get("start") ?? 0), Number(call.query.get("count") ?? 10)];
  const elements = all.slice(start, start + count);
  const next = call.target.replace(/start=\d+/, `start=${start + count}`);
  const links = start + count < all.length ? [{ rel: "next", href: next, type: "application/json" }] : [];
  return jsonAnswer({ elements, paging: { start, count, links, total: all.length } });
}

function one<T>(found: T | undefined, body: (thing: T) => object): PlayedAnswer {
  return found === undefined ? refusal(404, "NOT_FOUND") : jsonAnswer(body(found));
}

/** What is not there stands in `errors`, and the answer is one with status 200 all the same. */
function manyCounts({ posts }: PlayedPage, urns: readonly string[]): PlayedAnswer {
  const found = new Map(posts.map((post) => [post.urn, post]));
  const entries = urns.map((urn) => [urn, found.get(urn)] as const);
  const results = entries.flatMap(([urn, post]) => (post === undefined ? [] : [[urn, metadataBody(post)] as const]));
  const errors = entries.flatMap(([urn, post]) =>
    post === undefined ? [[urn, { status: 404, message: "gone" }] as const] : [],
  );
  return jsonAnswer({ results: Object.fromEntries(results), statuses: {}, errors: Object.fromEntries(errors) });
}

function comments(call: PlayedCall, { posts }: PlayedPage): PlayedAnswer {
  const [key = ""] = call.keys;
  const post = posts.find(({ urn, activity }) => urn === key || activity === key);
  if (post !== undefined)
    return paged(
      call,
      post.comments.map((comment) => commentBody(post, comment)),
    );
  for (const owner of posts) {
    const parent = commentsOf(owner).find((comment) => commentUrn(owner, comment) === key);
    if (parent !== undefined)
      return paged(
        call,
        parent.replies.map((reply) => commentBody(owner, reply, parent)),
      );
  }
  return refusal(404, "NOT_FOUND");
}

function reactions(call: PlayedCall, { posts }: PlayedPage): PlayedAnswer {
  const entity = /^\(entity:(.*)\)$/.exec(call.keys[0] ?? "")?.[1] ?? "";
  const post = posts.find(({ urn }) => urn === entity);
  if (post !== undefined)
    return paged(
      call,
      post.reactions.map((reaction) => reactionBody(post.activity, reaction)),
    );
  const found = posts.flatMap((owner) => commentsOf(owner).filter((comment) => commentUrn(owner, comment) === entity));
  return found[0] === undefined
    ? refusal(404, "NOT_FOUND")
    : paged(
        call,
        found[0].reactions.map((one_) => reactionBody(entity, one_)),
      );
}

function shareStatistics(call: PlayedCall, page: PlayedPage): PlayedAnswer {
  if (call.query.has("timeIntervals")) {
    return jsonAnswer(days(call, (start) => shareCounts(page, page.posts, (at) => at >= start && at < start + day)));
  }
  const [kind, parameter] = call.query.has("shares") ? ["share", "shares"] : ["ugcPost", "ugcPosts"];
  const asked = new Set(listed(call.query.get(parameter)));
  const found = page.posts.filter(({ urn }: PlayedPost) => asked.has(urn));
  return paged(
    call,
    found.map((post) => ({ ...shareCounts(page, [post]), [kind]: post.urn })),
  );
}

/** Statistics of days come all at once. */
function days(call: PlayedCall, row: (start: number) => object): object {
  const { start = 0, end = 0 } = stretchOf(call.query.get("timeIntervals")) ?? {};
  const count = Math.floor((end - start) / day);
  return {
    elements: Array.from({ length: count }, (_, index) => {
      const from = start + index * day;
      return { timeRange: { start: from, end: from + day }, ...row(from) };
    }),
    paging: { start: 0, count: 10, links: [] },
  };
}

function followerDay({ urn }: PlayedPage): (start: number) => object {
  return (start) => ({
    organizationalEntity: urn,
    followerGains: { organicFollowerGain: (start / day) % 7 === 0 ? -2 : 7, paidFollowerGain: 1 },
  });
}

function followerFacets({ urn }: PlayedPage): object {
  const of = (key: string, value: string): object => ({
    followerCounts: { organicFollowerCount: 40, paidFollowerCount: 3 },
    [key]: value,
  });
  return {
    organizationalEntity: urn,
    followerCountsByAssociationType: [of("associationType", "EMPLOYEE")],
    followerCountsByGeoCountry: [of("geo", "urn:li:geo:102890719")],
    followerCountsByGeo: [],
    followerCountsByFunction: [of("function", "urn:li:function:4")],
    followerCountsByIndustry: [of("industry", "urn:li:industry:96")],
    followerCountsBySeniority: [of("seniority", "urn:li:seniority:4")],
    followerCountsByStaffCountRange: [of("staffCountRange", "SIZE_51_TO_200")],
  };
}

function viewDay({ urn }: PlayedPage): () => object {
  return () => ({
    organization: urn,
    totalPageStatistics: {
      clicks: {
        desktopCustomButtonClickCounts: [{ customButtonType: "VISIT_WEBSITE", clicks: 3 }],
        mobileCustomButtonClickCounts: 4,
      },
      views: {
        allPageViews: { pageViews: 17, uniquePageViews: 9 },
        allDesktopPageViews: { pageViews: 11 },
        mobileLifeAtPageViews: { pageViews: 1 },
        overviewPageViews: { pageViews: 12, uniquePageViews: 8 },
      },
    },
  });
}
