/**
 * The entry `@org/community-core/network`: who replies to whom, what that network says of a community, and the graph
 * algorithms under it, which know nothing but people and ties.
 *
 * @module
 */

// What the network of replies says, as figures:

export { type BridgingPeople, type BridgingPerson, bridgingPeople } from "./engagement/bridging-people.js";
export { type ReplyNetwork, replyNetwork } from "./engagement/reply-network.js";
export { type CoreLevel, socialResilience } from "./engagement/social-resilience.js";

// Who replied to whom:

export { pairsOfArcs, type ReplyArcs, replyArcs } from "./network/reply-arcs.js";
export { type ReplyPairs, replyPairs } from "./network/reply-pairs.js";

// Any graph of people and ties:

export { cutOffWithout } from "./network/articulation-points.js";
export { type Clustering, clustering } from "./network/clustering.js";
export { type ConnectedComponents, connectedComponents } from "./network/connected-components.js";
export { coreness } from "./network/coreness.js";
export { degreeCentralisation } from "./network/degree-centralisation.js";
export { density } from "./network/density.js";
export { degrees, type Graph, graphOf } from "./network/graph.js";
export { reciprocity } from "./network/reciprocity.js";
