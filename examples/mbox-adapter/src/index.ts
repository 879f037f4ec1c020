/**
 * Reads mbox as a community.
 *
 * @module
 */

export { createMboxAdapter, createSourceAdapter } from "./mbox-adapter.js";
