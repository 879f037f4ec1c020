/**
 * Reads a question list as a community.
 *
 * @module
 */

export { createQuestionListAdapter, createSourceAdapter } from "./question-list-adapter.js";
